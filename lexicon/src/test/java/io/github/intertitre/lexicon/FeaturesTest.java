package io.github.intertitre.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeaturesTest {
  @ParameterizedTest
  @CsvSource({
    "V ind pres 3 s, VERB, NONE, SINGULAR, 3, INDICATIVE, PRESENT",
    "V ind impa 1 p, VERB, NONE, PLURAL, 1, INDICATIVE, IMPERFECT",
    "V ind psim 2 s, VERB, NONE, SINGULAR, 2, INDICATIVE, SIMPLE_PAST",
    "V ind futu 3 p, VERB, NONE, PLURAL, 3, INDICATIVE, FUTURE",
    "V con pres 3 s, VERB, NONE, SINGULAR, 3, CONDITIONAL, PRESENT",
    "V sub pres 3 s, VERB, NONE, SINGULAR, 3, SUBJUNCTIVE, PRESENT",
    "V imp pres 2 p, VERB, NONE, PLURAL, 2, IMPERATIVE, PRESENT",
    "V inf, VERB, NONE, NONE, 0, INFINITIVE, PRESENT",
    "V ppr, VERB, NONE, NONE, 0, PARTICIPLE, PRESENT",
    "V ppa f p, VERB, FEMININE, PLURAL, 0, PARTICIPLE, PAST",
    "J e sp, ADJECTIVE, EPICENE, INVARIABLE, 0, NONE, NONE",
    "N m s, NOUN, MASCULINE, SINGULAR, 0, NONE, NONE",
    "D f s, DETERMINER, FEMININE, SINGULAR, 0, NONE, NONE",
    "R 3 m p, PRONOUN, MASCULINE, PLURAL, 3, NONE, NONE",
    "R sub 3 s, PRONOUN, NONE, SINGULAR, 3, NONE, NONE",
    "Z e sp, PROPER_NOUN, EPICENE, INVARIABLE, 0, NONE, NONE",
    "A, ADVERB, NONE, NONE, 0, NONE, NONE",
    "P+D, PREPOSITION, NONE, NONE, 0, NONE, NONE",
    "C, CONJUNCTION, NONE, NONE, 0, NONE, NONE",
    "I, INTERJECTION, NONE, NONE, 0, NONE, NONE",
    "K, OTHER, NONE, NONE, 0, NONE, NONE"
  })
  void readsTags(
      String tag,
      Category category,
      Gender gender,
      Number number,
      int person,
      Mood mood,
      Tense tense) {
    assertThat(Features.parse(tag))
        .isEqualTo(new Features(category, gender, number, person, mood, tense));
  }

  @ParameterizedTest
  @CsvSource({
    "parler, V ind impa 3 p",
    "parler, V ind psim 1 s",
    "parler, V ind futu 2 s",
    "parler, V con pres 3 s",
    "parler, V sub impa 3 s",
    "parler, V imp pres 2 s",
    "parler, V inf",
    "parler, V ppr",
    "parler, V ppa f p",
    "grand, J m s",
    "grand, N f p",
    "russe, J e sp",
    "un, D m s",
    "lui, R 3 e s",
    "Pierre, Z m sp",
    "vite, A"
  })
  void writesTheTagsThatItReads(String lemma, String tag) {
    assertThat(Features.parse(tag).tag(lemma)).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "avoir, V ppa m s, V avoir ppa m s",
    "être, V ind pres 3 s, V etre ind pres 3 s",
    "avoir, N m s, N m s"
  })
  void auxiliariesHaveTagsOfTheirOwn(String lemma, String tag, String own) {
    assertThat(Features.parse(tag).tag(lemma)).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource({
    "V ppa m s, true, false",
    "V ppr, false, false",
    "V ind pres 3 s, false, true",
    "V con pres 3 s, false, true",
    "V sub pres 3 s, false, true",
    "V imp pres 2 s, false, true",
    "V inf, false, false",
    "N m s, false, false"
  })
  void tellsParticiplesAndFiniteForms(String tag, boolean participle, boolean finite) {
    assertThat(Features.parse(tag).isPastParticiple()).isEqualTo(participle);
    assertThat(Features.parse(tag).isFinite()).isEqualTo(finite);
  }

  @Test
  void theSimplePastIsNoParticiple() {
    assertThat(
            new Features(Category.VERB, Gender.NONE, Number.NONE, 0, Mood.INDICATIVE, Tense.PAST))
        .matches(f -> !f.isPastParticiple());
  }

  @Test
  void nounsOfFiniteMoodHeadNoClause() {
    assertThat(
            new Features(
                Category.NOUN, Gender.NONE, Number.NONE, 3, Mood.INDICATIVE, Tense.PRESENT))
        .matches(f -> !f.isFinite());
  }

  @ParameterizedTest
  @CsvSource({
    "J m s, N m s, true",
    "J m s, N f s, false",
    "J m s, N m p, false",
    "J e s, N f s, true",
    "N f s, J e sp, true",
    "J f sp, N f p, true",
    "J m, N m p, true",
    "J s, N f s, true"
  })
  void agreesInGenderAndNumber(String one, String other, boolean agrees) {
    assertThat(Features.parse(one).agrees(Features.parse(other))).isEqualTo(agrees);
    assertThat(Features.parse(other).agrees(Features.parse(one))).isEqualTo(agrees);
  }

  @ParameterizedTest
  @EnumSource
  void aGenderAgreesWithItselfAndWithWhatServesForBoth(Gender gender) {
    for (Gender other : Gender.values()) {
      boolean contrary =
          List.of(gender, other).containsAll(List.of(Gender.MASCULINE, Gender.FEMININE));
      assertThat(gender.agrees(other)).isEqualTo(!contrary);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNumberAgreesWithItselfAndWithWhatServesForBoth(Number number) {
    for (Number other : Number.values()) {
      boolean contrary =
          List.of(number, other).containsAll(List.of(Number.SINGULAR, Number.PLURAL));
      assertThat(number.agrees(other)).isEqualTo(!contrary);
    }
  }
}
