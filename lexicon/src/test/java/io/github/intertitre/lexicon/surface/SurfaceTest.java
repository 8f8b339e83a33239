package io.github.intertitre.lexicon.surface;

import static org.assertj.core.api.Assertions.assertThat;

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
}
