package io.github.intertitre.lexicon.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
  private final Relations relations = Relations.french();

  @Test
  void aVerbHasItsNoun() {
    assertThat(relations.nominalisation("aboutir"))
        .contains(
            new Nominalisation(
                "aboutir", "aboutissement", Gender.MASCULINE, "", "de", Map.of("à", "à"), true));
    Nominalisation closing = relations.nominalisation("fermer").orElseThrow();
    assertThat(closing.gender()).isEqualTo(Gender.FEMININE);
    assertThat(closing.complements()).isEmpty();
    assertThat(relations.nominal("fermeture")).isTrue();
    assertThat(relations.nominal("mise en garde")).isTrue();
    assertThat(relations.nominal("fermer")).isFalse();
  }

  @Test
  void placesHaveArticlesAdjectivesAndCapitals() {
    assertThat(relations.demonym("Espagne"))
        .contains(
            new Demonym(
                "Espagne",
                "country",
                Gender.FEMININE,
                Number.SINGULAR,
                "l’",
                "en",
                "d’",
                "espagnol",
                "espagnole",
                "Madrid"));
    Demonym low = relations.demonym("Pays-Bas").orElseThrow();
    assertThat(low.number()).isEqualTo(Number.PLURAL);
    assertThat(low.gender()).isEqualTo(Gender.MASCULINE);
    assertThat(relations.demonym("Berlin").orElseThrow().gender()).isEqualTo(Gender.NONE);
  }

  @ParameterizedTest
  @CsvSource({"Espagne", "espagnol", "espagnole", "Madrid"})
  void wordsSpeakOfACountry(String word) {
    assertThat(relations.countryOf(word)).map(Demonym::place).contains("Espagne");
  }

  @Test
  void aTownIsNoCountry() {
    assertThat(relations.countryOf("berlinois")).isEmpty();
    assertThat(relations.demonymic("berlinoise")).isTrue();
    assertThat(relations.demonymic("Berlin")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"maire", "maires"})
  void anOfficeIsKnownByEachOfItsForms(String form) {
    assertThat(relations.office(form))
        .contains(new Office("maire", "maire", "maires", "maires", "political"));
  }

  @Test
  void connectorsAreListed() {
    Connector however = new Connector("toutefois", "contrast", "both", true, "adverb");
    assertThat(relations.connector("toutefois")).contains(however);
    assertThat(relations.connectors()).contains(however).hasSizeGreaterThan(50);
    assertThat(relations.connector("table")).isEmpty();
  }

  @Test
  void eventsAndSynonymsAnswer() {
    EventNoun quake = relations.event("séisme").orElseThrow();
    assertThat(quake.gender()).isEqualTo(Gender.MASCULINE);
    assertThat(quake.verbs()).contains("frapper", "se produire").doesNotContain("");
    assertThat(relations.synonym("afin de"))
        .contains(new Synonym("afin de", "pour", "PREP", "shorter"));
    assertThat(relations.synonym("pour que")).isEmpty();
  }
}
