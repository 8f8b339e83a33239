package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Gender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                   | false
          Il part demain.                      | true
          Cette loi plaît.                     | true
          Le maire part demain.                | false
          En effet, il part demain.            | true
          En effet il part demain.             | true
          Cependant, il part demain.           | true
          En ville, il part demain.            | true
          De plus, la France y songe.          | true
          À leur arrivée, ils ont constaté des dégâts. | true
          En effets de manche, le maire excelle. | false
          Cinq sont situés en Bretagne.        | true
          Cinq élevages sont en Bretagne.      | false
          D’autres élus sont partis.           | true
          D’autre part, le maire vote.         | false
          Certains sont partis.                | true
          Certains élus sont partis.           | false
          Un maire est parti.                  | false
          Le maire en a vendu deux.            | true
          Un calme contrastant avec la veille. | true
          Dans celui-ci, le maire est élu.     | true
          Pour ces derniers, le maire vote.    | true
          Le maire a alors signé la loi.       | true
          Le maire part alors que tous dorment. | false
          La ville y tient beaucoup.           | true
          Le maire n’en veut plus.             | true
          En ville, on compte deux maires.     | false
          Le maire part en voyage.             | false
          Le maire sourit en vendant la salle. | false
          Deux maires étaient en effet absents. | true
          """)
  void whatFollowsMayPointBack(String next, boolean back) {
    assertThat(Context.NONE.before(next).pointsBack()).isEqualTo(back);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | false
          C’est ce qu’a déclaré le maire.       | true
          C'est ce que dit le maire.            | true
          C’est fini.                           | false
          Ce qu’a déclaré le maire est vrai.    | false
          Le maire part demain.                 | false
          """)
  void whatFollowsMaySayWhoseClaimItIs(String next, boolean attributed) {
    assertThat(Context.NONE.before(next).attributed()).isEqualTo(attributed);
  }

  @Test
  void aGenderIsWhatTheArticleShowsElseWhatTheFirstNameTells() {
    Context context = new Context(Map.of("Anne Roy", Gender.MASCULINE, "Léo Roy", Gender.NONE));
    assertThat(context.gender("Anne Roy")).contains(Gender.MASCULINE);
    assertThat(context.gender("Anne Quévert")).contains(Gender.FEMININE);
    assertThat(context.gender("Paul Quévert")).contains(Gender.MASCULINE);
    assertThat(context.gender("Karvel Quévert")).isEmpty();
    assertThat(context.gender("Léo Roy")).isEmpty();
  }

  @Test
  void whatTheArticleToldIsKnown() {
    Context context =
        Context.NONE.behind(List.of("Anne Roy, maire de Tulle, part.", "Il vote."), 2);
    assertThat(context.told("maire", "Roy")).isTrue();
    assertThat(context.told("maire", "Petit")).isFalse();
    assertThat(context.told("Il", "Roy")).isFalse();
    assertThat(context.before("Elle vote.").opening().told("maire", "Roy")).isTrue();
    assertThat(Context.NONE.told("maire", "Roy")).isFalse();
    assertThat(Context.NONE.behind(context.article(), 0).told("maire", "Roy")).isFalse();
  }

  @Test
  void itIsTheSameBeforeAnotherSentenceAndAtTheStart() {
    Context context = new Context(Map.of("Anne Roy", Gender.FEMININE));
    assertThat(context.opens()).isFalse();
    Context opening = context.opening().before("Il part.");
    assertThat(opening.opens()).isTrue();
    assertThat(opening.next()).isEqualTo("Il part.");
    assertThat(opening.before("").opening().next()).isEmpty();
    assertThat(opening.genders()).isEqualTo(context.genders());
  }
}
