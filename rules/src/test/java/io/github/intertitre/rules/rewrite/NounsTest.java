package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a noun is called when a next sentence speaks of it; brackets stand before the noun. */
class NounsTest {
  private static int at(Sentence sentence, String marked, char mark) {
    int offset = sentence.start() + marked.replace(mark == '[' ? "]" : "[", "").indexOf(mark);
    return (int) sentence.tokens().stream().filter(token -> token.start() < offset).count();
  }

  private static Sentence sentence(String marked) {
    return Reader.french().sentence(marked.replaceAll("[\\[\\]]", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # By « ce » and the noun.
          Il subit une longue [attaque.              | cette longue attaque
          Il ouvre un nouveau [projet.               | ce nouveau projet
          Il ouvre un [institut.                     | cet institut
          Il voit trois [skieurs.                    | ces trois skieurs
          Il voit un ancien [président.              | cet ancien président
          Il tourne son dernier [film.               | ce film
          Il reçoit une [aide à domicile.            | cette aide à domicile
          Il reçoit une [aide à Tulle.               | cette aide
          Il voit sa [mère.                          | cette dernière
          Il voit une [partie.                       | ''
          Il dit « oui au [projet » et rit.          | ''
          # By name, or as the latter.
          Il cite Anne [Roy.                         | cette dernière
          Il cite Karvel [Quévert.                   | ''
          Il parle de la [Corrèze.                   | la Corrèze
          Il vit à [Tulle.                           | Tulle
          Il parle de [Tulle.                        | ''
          Il cite le [Sénat.                         | ce dernier
          Il parle du [Sénat.                        | ce dernier
          Il vit aux [États-Unis.                    | les États-Unis
          Il vit au [Portugal.                       | le Portugal
          """)
  void aNounIsNamedAgain(String marked, String again) {
    Sentence sentence = sentence(marked);
    NounPhrase phrase = sentence.nounPhrase(at(sentence, marked, '[')).orElseThrow();
    assertThat(Nouns.again(sentence, phrase, Context.NONE).orElse("")).isEqualTo(again);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il parle [du vent].                          | le vent
          Il parle [des vents].                        | les vents
          Il parle [de la crise].                      | la crise
          Il parle [de trois crises].                  | trois crises
          Il parle [d’une crise].                      | une crise
          Il parle [de crise].                         | ''
          Il parle [de la crise et du risque].         | ''
          Il parle [de la crise ou du risque].         | ''
          Il parle [de la crise et la peur].           | la crise et la peur
          """)
  void aComplementIsFreedFromItsPreposition(String marked, String whole) {
    Sentence sentence = sentence(marked);
    int from = at(sentence, marked, '[');
    int to = at(sentence, marked, ']');
    assertThat(Nouns.whole(sentence, new Span(from, from + 1), new Span(from + 1, to)).orElse(""))
        .isEqualTo(whole);
  }
}
