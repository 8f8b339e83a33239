package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static Optional<String> apply(String body, String sentence) {
    String rule =
        "id: t\nfamily: t\ndoes: t\n" + body + "\nexample: a => b\nexample: a => b\ncounter: c\n";
    return RuleSet.read("t.rec", rule)
        .get(0)
        .apply(Reader.french().sentence(sentence), Context.NONE)
        .map(texts -> String.join(" ", texts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire procédera à la signature du bail.|Le maire signera le bail.",
        "Le maire a procédé à la signature de l’accord.|Le maire a signé l’accord.",
        "Elle vient de procéder à la signature de contrats.|Elle vient de signer des contrats.",
        "Le maire et le préfet procèdent à la signature des baux."
            + "|Le maire et le préfet signent les baux."
      })
  void aVerbTakesTheFormOfAnother(String before, String after) {
    String rule =
        """
        pattern: A:* V:<procéder> "à" "la" "signature" D:"de|d’|du|des" B:+
        where: alone(B)
        rewrite: {A} {form(signer, V)} {object(D, B)}{end()}""";
    assertThat(apply(rule, before)).contains(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire procède à la signature de l’accord et du protocole.",
        "Le maire procède à la signature de convention."
      })
  void anObjectThatIsNotSureGivesNothing(String sentence) {
    String rule =
        """
        pattern: A:* V:<procéder> "à" "la" "signature" D:"de|d’|du|des" B:+
        where: alone(B)
        rewrite: {A} {form(signer, V)} {object(D, B)}{end()}""";
    assertThat(apply(rule, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il promet de bientôt aider les élus.|Il promet d’aider les élus.",
        "Il faut qu’alors la loi change.|Il faut que la loi change.",
        "Le juge dit que bientôt elle parlera.|Le juge dit qu’elle parlera.",
      })
  void newNeighboursAreElided(String before, String after) {
    assertThat(apply("pattern: A:+ \"bientôt|alors\" B:+\nrewrite: {A} {B}{end()}", before))
        .contains(after);
  }

  @Test
  void anElisionThatCannotBeToldGivesNothing() {
    assertThat(
            apply("pattern: A:+ \"ancien\" B:+\nrewrite: {A} {B}{end()}", "L’ancien maire part."))
        .isEmpty();
  }

  @Test
  void prepositionsAreContractedWithArticlesOnly() {
    String rule = "pattern: A:+ \"concernant\" B:+\nrewrite: {A} {with-de(B)}{end()}";
    assertThat(apply(rule, "Ils débattent concernant le budget."))
        .contains("Ils débattent du budget.");
    assertThat(apply(rule, "Ils débattent concernant elle.")).contains("Ils débattent d’elle.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12h30|12\u00A0h\u00A030", "8h00|8\u00A0h", "20h|20\u00A0h", "25h|", "12h75|"})
  void hours(String before, String after) {
    assertThat(Figures.hour(before)).isEqualTo(Optional.ofNullable(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1ère|1re",
        "2ème|2e",
        "21ème|21e",
        "XXème|XXe",
        "3èmes|3es",
        "2e|",
        "1er|",
        "1ème|"
      })
  void ranks(String before, String after) {
    assertThat(Figures.rank(before)).isEqualTo(Optional.ofNullable(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Etat|État", "Ecoles|Écoles", "Etre|Être", "Age|", "Edgar|", "Emma|", "Le|"})
  void capitals(String before, String after) {
    assertThat(Capitals.accented(before)).isEqualTo(Optional.ofNullable(after));
  }

  @Test
  void oneSpellingForOneThing() {
    List<String> same = List.of("12h30", "12 h 30", "12\u00A0h\u00A030");
    assertThat(same.stream().map(Spelling::of).distinct()).hasSize(1);
    assertThat(Spelling.of("Etats-Unis")).isEqualTo(Spelling.of("États-Unis"));
    assertThat(Spelling.of("2 500 000 euros")).isEqualTo(Spelling.of("2,5 millions d’euros"));
    assertThat(Spelling.of("le 2ème")).isEqualTo(Spelling.of("le 2e"));
    assertThat(Spelling.of("12h30")).isNotEqualTo(Spelling.of("12h35"));
    assertThat(Spelling.of("2 500 000")).isNotEqualTo(Spelling.of("2,6 millions"));
  }
}
