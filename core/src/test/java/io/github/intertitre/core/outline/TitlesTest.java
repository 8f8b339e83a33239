package io.github.intertitre.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import java.util.List;
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
          Anne Roy prépare-t-elle un retour pour la prochaine élection municipale de la ville ? | Anne Roy | Anne Roy prépare-t-elle un retour\u202F?
          Tulle : la journée de promotion chez un libraire tourne à l’émeute | foule agressive | La journée de promotion chez un libraire tourne à l’émeute
          Corrèze : le club supprime deux postes | directoire du club | Corrèze : le club supprime deux postes
          Portugal : polémique sur la pêche au thon | pêche en Algarve | Portugal : polémique sur la pêche au thon
          Corrèze : procès du double meurtre de la grange de Malvard, à Limoges | meurtre de la grange de Malvard | Procès du double meurtre de la grange de Malvard, à Limoges
          Corrèze : un suspect interpellé et placé en détention provisoire | détention provisoire | Un suspect interpellé et placé en détention provisoire
          Fin du procès de Malvard pour financement occulte, jugement en avril à Tulle | procès de Malvard | Fin du procès de Malvard pour financement occulte
          Deux morts et des dizaines de disparus après le naufrage de deux barques au large de Malvard | dizaines de disparus | Deux morts et des dizaines de disparus
          Pour s’aider dans sa préparation, Velbanor a le regard tourné vers la NFL | NFL | Velbanor a le regard tourné vers la NFL
          Histoire : célébration du centenaire de la naissance d’Anne Velbanor | Anne Velbanor | Anne Velbanor : célébration du centenaire de sa naissance
          Une ancienne ministre, soutien d’Anne Roy, à Tulle mardi matin pour un débat | Anne Roy | Une ancienne ministre, soutien d’Anne Roy
          La maire de Tulle met en garde son homologue de Brive-la-Gaillarde contre un abandon | envoi de renforts | La maire de Tulle met en garde son homologue…
          Anne Roy promet une loi pour protéger les rivières et les lacs du Massif central | lacs du Massif central | Anne Roy promet une loi pour protéger les rivières…
          Anne Roy : « le meilleur reste à venir pour toute la région de Tulle ! » | Anne Roy | Anne Roy : « le meilleur reste à venir pour toute…\u00A0»
          """)
  void aTitleThatIsTooLongIsCutWhereItBreaks(String title, String keyphrase, String meta) {
    assertThat(meta(title.replace(" :", "\u00A0:"), keyphrase))
        .isEqualTo(meta.replace(" :", "\u00A0:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ligue 1 : Velbanor offre le derby à Tulle | Paul Velbanor offre le derby à Tulle
          Tulle : la famille Velbanor quitte la mairie | Tulle : la famille Velbanor quitte la mairie
          """)
  void aPersonIsNamedInFull(String title, String meta) {
    Options options = Options.builder().keyphrase("Paul Velbanor").build();
    Article article =
        Article.of(title + "\n\nPaul Velbanor a marqué deux buts. Velbanor quitte Tulle en mai.");
    assertThat(
            Titles.meta(
                new Analyst(Reader.french()).analyse(article, options),
                Reader.french(),
                title.replace(" :", "\u00A0:")))
        .isEqualTo(meta.replace(" :", "\u00A0:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Tulle, le budget est voté | À Tulle, le budget est voté
          Eleveurs et bouchers réunis pour la 4ème foire | Éleveurs et bouchers réunis pour la 4e foire
          A Star Is Born arrive dans les salles | A Star Is Born arrive dans les salles
          Un concert \\"uni\\" à Tulle | Un concert «\u00A0uni\u00A0» à Tulle
          """)
  void aTitleLosesItsSlips(String title, String mended) {
    Article article = Article.of(title + "\n\nLe conseil s’est réuni à Tulle mardi soir.");
    Analysis analysis = new Analyst(Reader.french()).analyse(article, Options.defaults());
    assertThat(Titles.of(analysis, List.of(), Reader.french())).isEqualTo(mended);
  }
}
