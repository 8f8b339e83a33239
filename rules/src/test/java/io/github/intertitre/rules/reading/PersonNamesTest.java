package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
  private final PersonNames persons =
      new PersonNames(Lexicon.french(), new NameIndex(Lexicon.french().gazetteer()));

  // The first, since the rest of a name may be one too: « Jean Odran » holds « Odran ».
  private String found(String text) {
    String all = NameCandidates.of(text, persons::at);
    int second = all.indexOf(" person:");
    return second < 0 ? all : all.substring(0, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # First names and initials.
          Jeanne Quévert signe.                        | person:Jeanne Quévert
          Jeanne Quévert                               | person:Jeanne Quévert
          Jeanne Marie Quévert signe.                  | person:Jeanne Marie Quévert
          J. Quévert signe.                            | person:J. Quévert
          Hier, J.-P. Quévert a signé.                 | person:J.-P. Quévert
          Il remercie Jeanne.                          | person:Jeanne
          # Titles and offices.
          Mme Quévert signe.                           | person:Quévert
          Hier, M. Quévert a signé.                    | person:Quévert
          Il obéit au général Quévert.                 | person:Quévert
          Le ministre Quévert signe.                   | person:Quévert
          Le ministre russe Quévert signe.             | person:Quévert
          Il obéit au général De Quévert.              | person:De Quévert
          # Small words inside.
          Jeanne de Quévert signe.                     | person:Jeanne de Quévert
          Jeanne de La Quévert signe.                  | person:Jeanne de La Quévert
          Jeanne de la Quévert signe.                  | person:Jeanne de la Quévert
          Jeanne van der Quévert signe.                | person:Jeanne van der Quévert
          Jeanne Odran van Quévert signe.              | person:Jeanne Odran van Quévert
          Jeanne Odran de Quévert signe.               | person:Jeanne Odran de Quévert
          # The place where somebody lives is no part of the name.
          Jeanne Odran de Lyon signe.                  | person:Jeanne Odran
          Jeanne Odran de Marie Quévert parle.         | person:Jeanne Odran
          Jeanne Odran van der signe.                  | person:Jeanne Odran
          Jeanne Odran de                              | person:Jeanne Odran
          Jeanne Odran Les attend.                     | person:Jeanne Odran
          """)
  void findsPersons(String text, String person) {
    assertThat(found(text)).isEqualTo(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quévert signe.",
        "Il vit à Quévert.",
        "La ville russe Quévert brûle.",
        "Mme la comtesse signe.",
        "Hier, M. le maire a signé.",
        "Le point J. est clos.",
        "Le général De passage signe.",
        "Le général Le",
        "Le ministre Il",
        "Il aime Jeanne Records.",
        "Il aime Jeanne Odran Records.",
      })
  void leavesAloneWhatIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Mme Quévert, true",
    "Le président Quévert, true",
    "Le président russe Quévert, true",
    "Le train russe Quévert, false",
    "Le président parle Quévert, false",
    "Le train Quévert, false",
    "russe Quévert, false",
    "Quévert, false"
  })
  void aTitleStandsRightBefore(String text, boolean titled) {
    NameWord[] words = NameCandidates.words(text);
    assertThat(persons.titled(words, words.length - 1)).isEqualTo(titled);
  }
}
