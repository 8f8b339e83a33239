package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  private static String meta(String title, String keyphrase) {
    Options options = Options.builder().keyphrase(keyphrase).build();
    Article article = Article.of(title + "\n\nLe conseil s’est réuni à Tulle mardi soir.");
    return Titles.meta(
        new Analyst(Reader.french()).analyse(article, options), Reader.french(), title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Un tribunal condamne un père car il nourrissait ses fils au Belcola | Belcola | Un tribunal condamne un père car il nourrissait ses fils
          Corrèze : des armes factices créent la panique dans un collège | armes factices | Des armes factices créent la panique dans un collège
          Monde : l’Islande accorde l’asile politique à Anne Roy | Anne Roy | Anne Roy : l’Islande accorde l’asile politique
          Corrèze : fin de la longue traque du loup gris | loup gris | Loup gris : fin de la longue traque
          À Tulle, une chorale d’enfants redonne envie de chanter aux anciens du quartier de la gare | Collège Émile-Roumaneix de Malartre-sur-Viaur | À Tulle, une chorale d’enfants redonne envie de chanter
          Espace : deux nouveaux satellites rejoignent les vingt du programme Galileo | satellites | Deux nouveaux satellites rejoignent les vingt…
          Anne Roy : « le meilleur reste à venir pour toute la région de Tulle ! » | Anne Roy | Anne Roy : « le meilleur reste à venir pour toute…\u00A0»
          """)
  void aTitleThatIsTooLongIsCutWhereItBreaks(String title, String keyphrase, String meta) {
    assertThat(meta(title.replace(" :", "\u00A0:"), keyphrase))
        .isEqualTo(meta.replace(" :", "\u00A0:"));
  }
}
