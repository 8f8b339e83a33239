package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All before the first verb, for a sentence that goes on behind the last « et » or « mais ». */
class ResumptionTest {
  private static String resume(String text) {
    Sentence sentence = Reader.french().sentence(text);
    int end = sentence.size() - 1;
    while (!sentence.token(end).is("et", "mais")) {
      end--;
    }
    Span subject = new Span(0, sentence.verbs().get(0).span().start());
    return Resumption.resume(sentence, subject, new Span(0, end), Context.NONE).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # By a pronoun.
          Le conseil a voté la loi et a fixé la date.             | il
          La préfète a voté la loi et a fixé la date.             | elle
          Les élus ont voté la loi et ont fixé la date.           | ils
          Les villes ont voté la loi et ont fixé la date.         | elles
          Les scientifiques ont lu la loi et ont fixé la date.    | ils
          Anne Roy a voté la loi et a fixé la date.               | elle
          Paul Roy a voté la loi et a fixé la date.               | il
          Il a voté la loi et a fixé la date.                     | il
          Nous avons voté la loi et avons fixé la date.           | nous
          Le maire et la préfète ont voté la loi mais ont fixé la date.  | ils
          La maire et la préfète ont voté la loi mais ont fixé la date.  | elles
          La préfète a reçu le maire et a fixé la date.           | elle
          Les crues ont isolé un village et ont coupé la route.   | elles
          Les scientifiques ont voté la loi et ont fixé la date.  | ils
          Les deux élèves sont partis et ont fixé la date.        | ils
          Hong Kong est frappé par la crise et attend la reprise. | il
          """)
  void aSubjectIsTakenUp(String text, String subject) {
    assertThat(resume(text)).isEqualToIgnoringCase(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Les deux quadragénaires ont voté la loi et ont fixé la date.
          Cela a plu au maire et a surpris la ville.
          Aucun élu n’a voté la loi et n’a fixé la date.
          Le maire ou la préfète a voté la loi et a fixé la date.
          Il a reçu Paul Roy et a fixé la date.
          Le ministre Paul Roy a reçu Jean Morel et a fixé la date.
          Remco Roy (Soudal) a lancé le sprint et a gagné la course.
          Les crues ont isolé les maisons et ont coupé la route.
          Paul Roy a reçu Jean Morel et a fixé la date.
          Paul Roy, maire de Tulle, a reçu Jean Morel et a fixé la date.
          Le ministre russe a reçu le maire et a fixé la date.
          """)
  void noneWhereTwoCouldBeMeant(String text) {
    assertThat(resume(text)).isEmpty();
  }
}
