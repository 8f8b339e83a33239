package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of a rewriting are set apart by « / ». */
class GuardsTest {
  private static String refusal(String source, String rewriting) {
    return Guards.refusal(Reader.french().sentence(source), List.of(rewriting.strip().split(" / ")))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # What the source holds is kept.
          end        | Le maire a-t-il voté ?              | Le maire a voté.
          end        | Le maire a voté :                   | Le maire a voté.
          names      | Le maire a reçu Paul Roy.           | Le maire a reçu une visite.
          names      | Le maire part en 2024.              | Le maire part demain.
          quotations | Le maire « adore » la ville.        | Le maire adore la ville.
          negation   | Le maire ne vote pas.               | Le maire vote.
          negation   | Le maire vote la loi.               | Le maire ne vote pas la loi.
          negation   | Le maire part sans manteau.         | Le maire part.
          doubt      | Le maire pourrait voter la loi.     | Le maire vote la loi.
          doubt      | Le maire vote la loi.               | Le maire pourrait voter la loi.
          # What is made is well formed.
          form       | Le maire vote la loi.               | Le maire vote la la loi.
          form       | Le maire vote la loi.               | Le maire vote la loi et.
          form       | Le maire vote la loi.               | Le maire vote la loi ,.
          form       | Le maire vote la loi.               | Le maire (vote la loi.
          form       | Le maire vote la loi.               | Le maire vote « la loi.
          form       | Le maire vote la loi.               | , le maire vote la loi.
          form       | Le maire vote la loi.               | Il vote.
          form       | Le maire vote la loi et 12 décrets. | Le maire vote la loi. / 12 décrets suivent la loi.
          form       | Il vient du Nouvel Empire, qui dure. | Il vient du Nouvel Empire. / Le Nouvel Empire dure encore.
          form       | La ville attend la loi du maire.    | La ville attend le maire. / Le maire vote la loi.
          form       | La ville attend la loi du maire.    | La ville attend Le Maire ! / Le maire vote la loi.
          # No word put in is heard twice, and whose something is stays plain.
          echo       | Le maire vote lors du débat à l’occasion du sommet. | Le maire vote lors du débat lors du sommet.
          echo       | Le maire vote pour la loi afin de gagner. | Le maire vote pour la loi pour gagner.
          end        | Le maire a voté la loi et part...   | Le maire a voté la loi. / Il part demain.
          torn       | Le maire vote et entend, a-t-il dit, gagner. | Le maire vote la loi et entend. / Il a dit gagner.
          predicate  | Le maire part, espérant gagner.     | Le maire part demain. / Il a espéré gagner.
          owner      | Le maire a vu le préfet, et son fils vote. | Le maire a vu le préfet. / Son fils vote la loi.
          latter     | Un élève, qui connaît le suspect, dit qu’il part. | Un élève connaît le suspect. / Il dit qu’il part.
          latter     | Le préfet juge un prêtre de Lyon, où il dirige une école. | Le préfet juge un prêtre de Lyon. / Il y dirige une école.
          latter     | Le chef a reçu le président et dit qu’il part. | Le chef a reçu le président. / Il dit qu’il part.
          latter     | Paul Roy salue Jean Morel, notant qu’il gagne. | Paul Roy salue Jean Morel. / Paul Roy note qu’il gagne.
          owner      | La reine pleure Anne Roy et écrit à sa fille. | La reine pleure Anne Roy. / La reine écrit à sa fille.
          latter     | La loi, qui plaît à cette dernière, passe. | La loi plaît à cette dernière. / Elle passe demain.
          verb       | Le maire vote la loi et part.       | Le maire vote la loi. / Le départ du maire.
          agreement  | Le maire est venu et la loi suit.   | La loi suit le maire. / Elle est venu hier.
          agreement  | Le maire est venu et la loi suit.   | La loi suit le maire. / Elle sont venues hier.
          agreement  | Le maire voit les geôles, qui doivent être libérés. | Le maire voit les geôles. / Ces geôles doivent être libérés.
          """)
  void aRewritingThatSaysOtherwiseIsRefused(String guard, String source, String rewriting) {
    assertThat(refusal(source, rewriting)).isEqualTo(guard);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le maire vote la loi.                  | Le maire vote la loi.
          Le maire vote la loi, et son fils a gagné. | Le maire vote la loi. / Son fils a gagné hier.
          Le maire vote pour que la loi de la ville passe en juin avant l’été afin de gagner. | Le maire vote pour que la loi de la ville passe en juin avant l’été pour gagner.
          Le maire vote la loi.                  | Il vote la loi.
          Le maire vote la loi !                 | Il vote la loi !
          Le maire vote la loi :                 | Il vote la loi :
          Il vit aux Etats-Unis.                 | Il habite aux États-Unis.
          Hier, le maire a voté.                 | Le maire a voté hier.
          Le maire « adore » la ville.           | Il « adore » cette ville.
          Le maire ne vote pas.                  | Il ne vote pas.
          Le maire pourrait voter la loi.        | Il pourrait la voter.
          Le maire vote la loi et part.          | Le maire vote la loi. / Il part ensuite.
          Le maire vote la loi et 12 décrets.    | 12 décrets suivent. / Le maire vote la loi.
          Le maire est venu et la loi suit.      | La loi suit le maire. / Il est venu hier.
          La maire est venue et la loi suit.     | La loi suit la maire. / Elle est venue hier.
          Les élus sont venus et la loi suit.    | La loi suit les élus. / Ils sont venus hier.
          Le maire s’est plaint et la loi suit.  | La loi suit le maire. / Elle s’est plaint hier.
          """)
  void aRewritingThatSaysTheSamePasses(String source, String rewriting) {
    assertThat(refusal(source, rewriting)).isEmpty();
  }

  @Test
  void aRewritingIsThreeTimesAsLongAtMost() {
    String source = "a".repeat(100);
    assertThat(Guards.keepsLength(source, "a".repeat(800))).isTrue();
    assertThat(Guards.keepsLength(source, "a".repeat(801))).isFalse();
    assertThat(refusal("Le maire vote.", "Le maire vote " + "tout ".repeat(150) + "."))
        .isEqualTo("length");
  }
}
