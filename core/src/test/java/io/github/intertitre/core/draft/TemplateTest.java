package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final String PEOPLE =
      """
      id: house-people
      heading: Qui est qui ?
      each: person
      says: {name} est {role}.
      example: name = Anne Roy | role = maire de Tulle => Anne Roy est maire de Tulle.
      """;
  private static final String SAID =
      """
      id: house-said
      heading: Ils ont dit
      each: quotation
      says: propos de {speaker} : {quotation}
      least: 1
      example: speaker = Anne Roy | quotation = « Oui. » => Propos d’Anne Roy : « Oui. »
      example: speaker = Le Corbusier | quotation = « Oui. » => Propos du Corbusier : « Oui. »
      """;
  private static final String TEXT =
      """
      La piscine ferme

      La piscine municipale de Tulle fermera lundi pour des travaux. Le chantier durera six mois.

      « La piscine attendra », a déclaré Anne Roy, maire de Tulle. Paul Lac, préfet de la Corrèze,
      et Jean Petit ont visité le chantier jeudi.
      """;

  private static Result rewrite(String templates) {
    Options options = Options.builder().templates(Template.read("house.rec", templates)).build();
    return Intertitre.with(options).rewrite(Article.of(TEXT));
  }

  private static List<String> own(Result result) {
    return result.document().blocks().stream()
        .filter(block -> block.role() == Role.OWN)
        .flatMap(block -> block.statements().stream().map(s -> s.text()))
        .toList();
  }

  @Test
  void eachItemIsFilledFromTheSourceAndSaysFromWhere() {
    Result result = rewrite(PEOPLE);
    assertThat(own(result))
        .containsExactly(
            "Qui est qui\u202F?",
            "Anne Roy est maire de Tulle.",
            "Paul Lac est préfet de la Corrèze.");
    Block list =
        result.document().blocks().stream()
            .filter(b -> b.role() == Role.OWN && b instanceof Block.Bullets)
            .findFirst()
            .orElseThrow();
    assertThat(list.statements().get(1).provenance().template()).contains("house-people");
    int sentence = list.statements().get(1).provenance().sentences().get(0);
    assertThat(result.sentences().get(sentence).text()).contains("Paul Lac, préfet");
    assertThat(result.json()).contains("\"role\": \"own\"");
  }

  @Test
  void whereTheSourceHasTooLittleThereIsNone() {
    assertThat(own(rewrite(PEOPLE.replace("says", "least: 3\nsays")))).isEmpty();
    assertThat(own(rewrite(PEOPLE + "\n" + SAID))).hasSize(5);
  }

  @Test
  void aTemplateThatIsWrongIsRefused() {
    refused(PEOPLE.replace("each: person", "each: weather"), "house.rec:1: nothing to go through");
    refused(PEOPLE.replace("{role}.", "{age}."), "house.rec:1: slots must be of");
    refused(PEOPLE.replace("=> Anne Roy est", "=> Anne Roy fut"), "gives: Anne Roy est maire");
    refused(PEOPLE.replaceAll("example.*", ""), "no field example");
  }

  private static void refused(String text, String why) {
    assertThatThrownBy(() -> Template.read("house.rec", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void smallWordsJoinWhatTheyStandBefore() {
    Template places = new Template("t", "T", Template.Each.PLACE, "la ville de {name}", 1);
    assertThat(places.fill(Map.of("name", "Le Mans"))).contains("La ville du Mans");
    assertThat(places.fill(Map.of("name", "Angers"))).contains("La ville d’Angers");
    Template persons = new Template("t", "T", Template.Each.PERSON, "l’œuvre de {name}", 1);
    assertThat(persons.fill(Map.of("name", "Le Corbusier"))).contains("L’œuvre de Le Corbusier");
  }
}
