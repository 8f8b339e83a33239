package io.github.intertitre.lexicon.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le|homme|l’homme",
        "le|héros|le héros",
        "de|eau|d’eau",
        "de|haut|de haut",
        "que|il|qu’il",
        "la|école|l’école",
        "le|onze|le onze",
        "de|œuvre|d’œuvre",
        "La|Union|L’Union",
        "le|hôpital|l’hôpital",
        "le|handicap|le handicap",
        "ne|y|n’y",
        "le|yaourt|le yaourt",
        "le|État|l’État"
      })
  void elides(String word, String next, String joined) {
    assertThat(Elision.join(word, next)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|le ministre|du ministre",
        "de|les élus|des élus",
        "de|la ville|de la ville",
        "de|l’État|de l’État",
        "de|des autorités|d’autorités",
        "de|Ukraine|d’Ukraine",
        "à|le Mans|au Mans",
        "à|les élus|aux élus",
        "contre|le projet|contre le projet"
      })
  void contracts(String preposition, String phrase, String joined) {
    assertThat(Contraction.of(preposition, phrase)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "l'eau|l’eau",
        "Quoi ?|Quoi\u202F?",
        "Quoi?|Quoi\u202F?",
        "Il dit : oui|Il dit\u00A0: oui",
        "« non »|«\u00A0non\u00A0»",
        "«non»|«\u00A0non\u00A0»",
        "Elle a dit \"non\".|Elle a dit «\u00A0non\u00A0».",
        "Le film \"1984\" sort.|Le film «\u00A01984\u00A0» sort.",
        "battu de 0\"57 puis 0\"24|battu de 0\"57 puis 0\"24",
        "près d'1,5 million|près d’1,5 million",
        "afin d‘éviter|afin d’éviter",
        "12 %|12\u00A0%",
        "12%|12\u00A0%",
        "fin , puis|fin, puis",
        "[...] non...|[…] non…",
        "deux  mots|deux mots",
        "à 10:30|à 10:30",
        "https://exemple.fr|https://exemple.fr"
      })
  void sets(String text, String set) {
    assertThat(Typography.french(text)).isEqualTo(set);
    assertThat(Typography.french(set)).isEqualTo(set);
  }

  @Test
  void capitalisesBehindQuotationMarks() {
    assertThat(Typography.capitalised("« été »")).isEqualTo("« Été »");
    assertThat(Typography.capitalised("12 élus")).isEqualTo("12 élus");
    assertThat(Typography.capitalised("")).isEmpty();
  }

  @Test
  void joinsManyWordsAndGluesWhatIsElidedAlready() {
    assertThat(Elision.join(List.of("parce", "que", "la", "eau", "monte")))
        .isEqualTo("parce que l’eau monte");
    assertThat(Elision.join(List.of())).isEmpty();
    assertThat(Elision.join("l’", "eau")).isEqualTo("l’eau");
    assertThat(Elision.join("", "eau")).isEqualTo("eau");
    assertThat(Elision.join("de", "")).isEqualTo("de");
    assertThat(Elision.join("de", "les héros")).isEqualTo("de les héros");
    assertThat(Elision.join("ne", "Ystad")).isEqualTo("ne Ystad");
  }

  @Test
  void spacesAndApostrophesOfTwoSettingsCompareAsEqual() {
    assertThat(Typography.plain(" L'eau\u00A0: 12\u202F% ")).isEqualTo("L’eau : 12 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saint-Étienne|saint etienne|saint",
        "Œuvre|oeuvre|oeuvre",
        "PARIS|paris|paris",
        "L’Équipe|l’equipe|l",
        "R.A.T.P|r.a.t.p|r",
        "AT&T|at&t|at"
      })
  void folds(String text, String folded, String start) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
    assertThat(Folding.start(folded)).isEqualTo(start);
  }

  @Test
  void bareNamesAndOpenings() {
    assertThat(Folding.bare("Le Monde")).isEqualTo("Monde");
    assertThat(Folding.bare("La Poste")).isEqualTo("Poste");
    assertThat(Folding.bare("Les Échos")).isEqualTo("Échos");
    assertThat(Folding.bare("Lens")).isEqualTo("Lens");
    assertThat(Folding.opening("L’Oréal")).isEqualTo("l");
    assertThat(Folding.opening("20 Minutes")).isEqualTo("20");
    assertThat(Folding.opening("20h")).isEqualTo("20");
    assertThat(Folding.opening("B2B")).isEqualTo("b");
    assertThat(Folding.opening("« Non »")).isEqualTo("«");
    assertThat(Folding.opening("")).isEmpty();
  }
}
