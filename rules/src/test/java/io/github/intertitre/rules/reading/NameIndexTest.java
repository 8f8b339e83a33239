package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
  private final NameIndex index = new NameIndex(Lexicon.french().gazetteer());

  private Optional<NameIndex.Hit> hit(String text, String first) {
    NameWord[] words = NameCandidates.words(text);
    for (int i = 0; i < words.length; i++) {
      if (words[i].text().equals(first)) {
        return index.at(words, i);
      }
    }
    throw new IllegalArgumentException(first + " is no token of " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il vit à Paris.                          | Paris    | 1
          Il vit à New York.                       | New      | 2
          Il vit à New York                        | New      | 2
          Il vit en Afrique du Sud.                | Afrique  | 3
          Il vit en Afrique.                       | Afrique  | 1
          Il nage dans la mer Noire.               | mer      | 2
          # Accents, hyphens and capitals may differ.
          Il vit aux États-Unis.                   | États-Unis     | 1
          Il vit aux Etats-Unis.                   | Etats-Unis     | 1
          Il vit à PARIS.                          | PARIS    | 1
          Elle rejoint l’Union Européenne.         | Union    | 2
          Elle rejoint l’Union européenne.         | Union    | 2
          # The article may be drawn together with « de » or « à ».
          Il vit au Mans.                          | Mans     | 1
          Il vient du Mans.                        | Mans     | 1
          Il lit Le Monde.                         | Le       | 2
          """)
  void findsTheLongestName(String text, String first, int length) {
    NameWord[] words = NameCandidates.words(text);
    int at = 0;
    while (!words[at].text().equals(first)) {
      at++;
    }
    int start = at;
    assertThat(hit(text, first)).map(hit -> hit.end() - start).contains(length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il vit à paris.           | paris
          Il vit à Mans.            | Mans
          Il lit Le monde.          | Le
          Il nage dans la mer.      | mer
          La mer noire monte.       | mer
          Il vit à Quévrac.         | Quévrac
          Il a un nez.              | nez
          """)
  void findsNoNameWhereNoneIs(String text, String first) {
    assertThat(hit(text, first)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Il vient du Mans., Mans, true",
    "Il vit à Paris., Paris, false",
    "Elle est du Paris ancien., Paris, false"
  })
  void tellsANameWithoutItsArticle(String text, String first, boolean bare) {
    assertThat(hit(text, first)).map(NameIndex.Hit::bare).contains(bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iPhone", "20"})
  void knowsWhichNamesBeginSmall(String word) {
    assertThat(index.beginsSmall(NameCandidates.words(word)[0])).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paris", "paris", "zelborg"})
  void andWhichDoNot(String word) {
    assertThat(index.beginsSmall(NameCandidates.words(word)[0])).isFalse();
  }
}
