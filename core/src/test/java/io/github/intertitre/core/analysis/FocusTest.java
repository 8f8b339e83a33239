package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.rules.reading.Reader;
import org.junit.jupiter.api.Test;

class FocusTest {
  private static String focus(String text) {
    return new Analyst(Reader.french()).analyse(Article.of(text), Options.defaults()).focus();
  }

  @Test
  void aNameAloneIsTypedWhereTheArticleIsAboutIt() {
    assertThat(
            focus(
                """
                Cinéma : Belvarine en tête des entrées, devant Tom Perrec

                Le film Belvarine réunit un million de spectateurs. Belvarine devance Tom Perrec de peu.
                """))
        .isEqualTo("Belvarine");
  }

  @Test
  void aPersonIsTypedInFull() {
    assertThat(
            focus(
                """
                Tulle : Malartre ouvre une librairie

                Geneviève Malartre ouvre une librairie à Tulle. Malartre a vendu sa maison.
                """))
        .isEqualTo("Geneviève Malartre");
  }

  @Test
  void someWomanIsNotWhatIsTyped() {
    assertThat(
            focus(
                """
                Tulle : une jeune femme refoulée d’un bus de nuit

                Un bus de nuit a refoulé une jeune femme. La jeune femme attendait le bus de nuit à Tulle.
                """))
        .isEqualTo("bus de nuit");
  }

  @Test
  void aCountryAloneIsTheSceneOfTooManyArticles() {
    assertThat(
            focus(
                """
                Portugal : la pêche à la sardine reprend

                Au Portugal, la pêche à la sardine reprend lundi. Le Portugal limite la pêche à la sardine.
                """))
        .isEqualTo("pêche à la sardine");
  }

  @Test
  void anOfficeIsNotTypedWithoutTheWordThatEndsIt() {
    assertThat(
            focus(
                """
                Corrèze : l’ancien trésorier de Malvard arrêté après une longue fuite

                L’ancien trésorier de Malvard, Paul Rivat, a été arrêté mardi. Le trésorier avait fui.
                """))
        .isEqualTo("ancien trésorier de Malvard");
  }

  @Test
  void whatIsGivenToSomebodyIsNoThingOfHis() {
    assertThat(
            focus(
                """
                Chimie : Belval cède des usines à Corrémine

                Belval cède des usines à Corrémine. Belval garde deux ateliers. Belval vendra plus tard.
                """))
        .doesNotContain("à Corrémine");
  }

  @Test
  void aCityIsNotTypedWithoutItsArticle() {
    assertThat(
            focus(
                """
                Football : victoire surprise des juniors au Caire

                Les juniors ont remporté une victoire surprise au Caire. Au Caire, ils ont fêté jusqu’au matin.
                """))
        .isNotEqualTo("Caire");
  }

  @Test
  void halfOfWhatStandsTogetherIsNotTyped() {
    assertThat(
            focus(
                """
                Nuit difficile pour les forces de secours et de sécurité

                Les forces de secours et de sécurité ont connu une nuit difficile en Corrèze. Trois granges ont brûlé.
                """))
        .isNotEqualTo("forces de secours");
  }

  @Test
  void aPaperThatSharesAWordWithTheTitleIsNotWhatItIsAbout() {
    assertThat(
            focus(
                """
                Incendies dans le Var : les campeurs réintègrent leurs tentes

                Sept incendies ont été recensés dans le Var, rappelle Var Malvard. Les campeurs ont dormi au gymnase.
                """))
        .isNotEqualTo("Var Malvard");
  }

  @Test
  void whoStandsBehindInTheTitleIsNotWhatItIsAbout() {
    assertThat(
            focus(
                """
                Cyclisme : la course de la Vézère pour Velbanor, devant Tom Perrec

                La course de la Vézère a été gagnée par Velbanor, devant Tom Perrec. Tom Perrec était favori.
                """))
        .isNotEqualTo("Tom Perrec");
  }

  @Test
  void whatSomebodyIsNeedNotBeTyped() {
    assertThat(
            focus(
                """
                Des soutiens de l’opposant Paul Velbanor arrêtés à Tulle

                Des soutiens de l’opposant Paul Velbanor ont été arrêtés. L’opposant Paul Velbanor proteste.
                """))
        .isNotEqualTo("opposant Paul Velbanor");
  }
}
