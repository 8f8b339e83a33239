package io.github.intertitre.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.draft.Template;
import io.github.intertitre.core.links.LinkTerm;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {
  private static final String NOTE =
      """
      id: tulle
      names: Tulle | ville de Tulle
      near: Corrèze
      kind: place
      domain: regions
      source: Code officiel géographique
      asOf: 2024
      says: Tulle est la préfecture de la Corrèze.
      says: La ville est sur la Corrèze.
      """;
  private static final String RULE =
      """
      id: afin-de
      family: lightening
      does: Shortens.
      pattern: A:* "afin" "de" B:+
      rewrite: {A} pour {B}.
      example: Il vient afin de voir. => Il vient pour voir.
      example: Elle court afin de gagner. => Elle court pour gagner.
      counter: Il vient pour voir.
      """;

  private static Options everything() {
    return Options.builder()
        .words(300)
        .subheadings(false)
        .keyphrase("budget communal")
        .title("Mon titre")
        .date(LocalDate.of(2024, 4, 3))
        .modified(LocalDate.of(2024, 4, 4))
        .author("Anne Roy")
        .url("https://exemple.fr/a")
        .lexicon(Notes.read("note", NOTE))
        .rules(RuleSet.read("rule", RULE))
        .templates(
            List.of(new Template("who", "Qui est qui", Template.Each.PERSON, "{name}, {role}", 2)))
        .links(List.of(new LinkTerm("budget communal", "/budget")))
        .outbound(!Options.defaults().outbound())
        .faqData(!Options.defaults().faqData())
        .limits(Limits.DEFAULTS.withSentence(99))
        .build();
  }

  // An option that is added later fails here until it travels too.
  @Test
  void allThatIsAskedTravels() throws ReflectiveOperationException {
    Options options = everything();
    Options arrived = Asked.of(options).options();
    for (RecordComponent part : Options.class.getRecordComponents()) {
      Object sent = part.getAccessor().invoke(options);
      assertThat(sent)
          .as(part.getName())
          .isNotEqualTo(part.getAccessor().invoke(Options.defaults()));
      if (!part.getName().equals("rules")) {
        assertThat(part.getAccessor().invoke(arrived)).as(part.getName()).isEqualTo(sent);
      }
    }
    assertThat(arrived.rules()).extracting(Rule::text).isEqualTo(texts(options));
  }

  private static List<String> texts(Options options) {
    return options.rules().stream().map(Rule::text).toList();
  }

  @Test
  void whatIsAskedAlikeSharesOneEngine() {
    assertThat(Asked.of(everything()).engine()).isSameAs(Asked.of(everything()).engine());
  }
}
