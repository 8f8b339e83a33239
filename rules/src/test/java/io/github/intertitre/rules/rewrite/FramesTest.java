package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
  // Each verb with what it hangs on: « - » nothing, « incise » that it only says who speaks.
  private static List<String> read(String text) {
    Sentence sentence = Reader.french().sentence(text);
    return Frames.of(sentence).all().stream()
        .map(f -> sentence.text(f.verb().span()) + "<" + governor(sentence, f))
        .toList();
  }

  private static String governor(Sentence sentence, Frames.Frame frame) {
    return frame.incise()
        ? "incise"
        : frame.governor() < 0 ? "-" : sentence.token(frame.governor()).lower();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le maire a dit que le texte, qui divise, sera voté.|a dit<- divise<qui sera voté<que
          Le club a perdu et son entraîneur a démissionné.|a perdu<- a démissionné<-
          Si la digue cède ou la pluie tombe, le village sera noyé.|cède<si tombe<si sera noyé<-
          La route reste fermée, a indiqué la préfecture.|reste<- a indiqué<incise
          Le guide sait combien la montagne est dangereuse.|sait<- est<combien
          La ville n’a reçu que deux projets et le jury hésite.|n’a reçu<- hésite<-
          Il est plus grand que son frère, et sa sœur court vite.|est<- court<-
          Le musée (qui ferme lundi) a reçu une toile.|a reçu<-
          Le maire « regrette que la ville brûle » et il pleure.|pleure<-
          """)
  void tellsWhatEachVerbHangsOn(String text, String expected) {
    assertThat(String.join(" ", read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ce spectacle retraçant la lutte a plu.|Ce spectacle retraçant la lutte
          L’idée d’ouvrir un parc plaît.|L’idée d’ouvrir un parc
          Beaucoup de villages se vident.|Beaucoup de villages
          En mai, la ville a fermé le pont.|la ville
          L’homme qui a attaqué la gare a fui.|L’homme qui a attaqué la gare
          L’homme qui a visé le bus et le tram a fui.|L’homme qui a visé le bus et le tram
          L’homme qui a tiré et a blessé une femme a fui.|L’homme qui a tiré et a blessé une femme
          Le livre que lit Paul plaît.|Le livre que lit Paul
          La marche qui s’est tenue lundi a plu.|La marche qui s’est tenue lundi
          Les élèves dont les parents travaillent mangent ici.|Les élèves dont les parents travaillent
          L’article soumis au vote portait sur l’eau.|L’article soumis au vote
          Près de 40 % des communes ont signé.|Près de 40 % des communes
          Plus de 200 pompiers luttent.|Plus de 200 pompiers
          De violents orages ont éclaté.|De violents orages
          Ce dernier succède à Jean Morel.|Ce dernier
          Ces dernières succèdent à Jean Morel.|Ces dernières
          81 % des Bretons votent.|81 % des Bretons
          Moins d’un tiers des élus votent.|Moins d’un tiers des élus
          Quelque 200 pompiers luttent.|Quelque 200 pompiers
          Celui du maire tombe.|Celui du maire
          Le feuilleton produit en 1994 a plu.|Le feuilleton produit en 1994
          La salle ouverte il y a dix ans a plu.|La salle ouverte il y a dix ans
          Le club, qui a perdu, joue.|Le club, qui a perdu,
          Le maire de la ville qui dort a fui.|Le maire de la ville qui dort
          """)
  void findsTheWholeSubject(String text, String subject) {
    Sentence sentence = Reader.french().sentence(text);
    assertThat(Frames.of(sentence).clause().map(c -> sentence.text(c.subject()))).contains(subject);
  }
}
