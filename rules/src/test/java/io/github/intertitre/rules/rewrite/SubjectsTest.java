package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each verb of a sentence behind its subject, « - » where it has none of its own. */
class SubjectsTest {
  private static String subjects(String text) {
    Sentence sentence = Reader.french().sentence(text);
    return Frames.of(sentence).all().stream()
        .map(
            f -> f.subject().map(sentence::text).orElse("-") + "+" + sentence.text(f.verb().span()))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Of several nouns before the verb.
          Le train d’Anne Roy et son départ a lieu lundi. | son départ+a
          Le maire et le préfet votent.            | Le maire et le préfet+votent
          La lettre d’Anne et la loi plaît.        | la loi+plaît
          Le maire, Paul Roy, dort.                | Le maire, Paul Roy,+dort
          Le projet de loi plaît.                  | Le projet de loi+plaît
          Le spectacle retraçant la lutte a plu.   | Le spectacle retraçant la lutte+a plu
          Une partie des élus votent.              | Une partie des élus+votent
          Le Quévrac sont là.                      | -+sont
          # A second verb has none of its own.
          Le maire vote et rit.                    | Le maire+vote / -+rit
          Le maire dort, puis rit.                 | Le maire+dort / -+rit
          Le maire vote et donc rit.               | Le maire+vote / -+rit
          Le maire vote, mais le préfet rit.       | Le maire+vote / le préfet+rit
          Le maire vote et le préfet rit.          | Le maire+vote / le préfet+rit
          # Behind a clause that hangs on the noun.
          L’homme qui a visé le bus a fui.         | -+a visé / L’homme qui a visé le bus+a fui
          Hier, l’homme qui a visé le bus a fui.   | -+a visé / l’homme qui a visé le bus+a fui
          L’homme que le maire a vu a fui.         | le maire+a vu / L’homme que le maire a vu+a fui
          L’homme qui a tiré, puis ri a fui.       | -+a tiré
          # Forms that may be participles, or of the first person.
          Le feuilleton produit en 1994 a plu.     | Le feuilleton produit en 1994+a plu
          Le maire produit en 1994 un film.        | Le maire+produit
          Le film ouvert il y a dix ans a plu.     | Le film ouvert il y a dix ans+a plu
          Nous votons la loi.                      | -+Nous votons
          Je vote la loi.                          | Je+vote
          Moi qui vote la loi, je ris.             | -+vote / je+ris
          """)
  void aVerbHasItsSubjectBeforeIt(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }
}
