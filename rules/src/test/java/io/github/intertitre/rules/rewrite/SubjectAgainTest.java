package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectAgainTest {
  private static Optional<String> resume(String before, String after) {
    Reader reader = Reader.french();
    return SubjectAgain.resume(
        new Pair(reader.sentence(before), reader.sentence(after), Pair.Between.NOTE, Context.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La Birmanie devient indépendante. | La Birmanie adhère à l’ASEAN. | Elle adhère à l’ASEAN.
          Le club gagne la coupe.      | Le club fête son titre.     | Il fête son titre.
          Les pompiers arrivent.       | Les pompiers éteignent le feu. | Ils éteignent le feu.
          Les rivières débordent.      | Les rivières inondent la ville. | Elles inondent la ville.
          La DGSE, un service secret, est à Paris. | La DGSE recrute des espions. | Elle recrute des espions.
          La préfète remercie le maire. | La préfète habite à Tulle. | Elle habite à Tulle.
          La Birmanie va jusqu’à la mer. | La Birmanie adhère à l’ASEAN. | Elle adhère à l’ASEAN.
          Le port coûte deux millions. | Le port accueille dix navires. | Il accueille dix navires.
          Le club gagne une coupe.     | Le club vend un stade.      | Il vend un stade.
          """)
  void thePronounTakesTheSubjectUp(String before, String after, String resumed) {
    assertThat(resume(before, after)).contains(resumed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Another subject, or none at the head.
          Le club gagne la coupe.              | Le maire fête ce titre.
          Hier, le club a gagné la coupe.      | Le club fête son titre.
          Le club gagne la coupe.              | Hier, le club a fêté son titre.
          Un club gagne la coupe.              | Un club fête son titre.
          La DGSE recrute des espions.         | La DGSE, un service secret, est à Paris.
          # The pronoun could be somebody else.
          Le préfet remercie le maire.         | Le préfet habite à Tulle.
          Paul Roy remercie Jean Morel.        | Paul Roy habite à Tulle.
          Paul Roy remercie Karvel Quévert.    | Paul Roy habite à Tulle.
          La loi mène à la grève.              | La loi divise le pays.
          # It says what the subject is.
          La loi suit un vote.                 | La loi est un cadre utile.
          # Nothing tells the number, or the gender.
          Anne Roy écrit un livre.             | Anne Roy habite à Tulle.
          Karvel Quévert écrit un livre.       | Karvel Quévert habite à Tulle.
          """)
  void itStaysWhereThePronounCouldMeanAnother(String before, String after) {
    assertThat(resume(before, after)).isEmpty();
  }
}
