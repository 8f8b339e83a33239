package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  /** Sentences are parted by {@code |} where the splitter is to cut. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le conseil a voté. |Le maire s’en félicite.",
        // Titles, initials, abbreviations.
        "M. Roy a signé. |Mme. Duval aussi.",
        "Le Dr. Roy et le Pr. Duval sont venus. |Ils sont repartis.",
        "J. Roy a écrit à J.-P. Duval. |Il attend.",
        "C’est l’amour avec un grand A. |Ils y croient.",
        "L’amour de J. Des Rivières dure. |Il y croit.",
        "Rome fut prise en 52 av. J.-C. par César. |Le siège dura peu.",
        "L’art. 3 s’applique, cf. p. 12 du rapport. |C’est clair.",
        "Des fruits (p. ex. Gala) se vendent mal. |Les prix baissent.",
        "Il vend des pommes, des poires, etc. |Elle achète tout.",
        // A small letter opens where a whole word stands before the point.
        "Le conseil a voté. |le maire s’en félicite.",
        "Le train part pour Tulle. |il s’arrête à Brive.",
        "L’Univ. de Tulle ouvre. |Elle recrute.",
        "Il prévoit un départ. |iii) Le retour est prévu.",
        "La zone indust. de Tulle ferme. |Elle rouvrira.",
        "Le site Allociné.fr ferme. |Il rouvrira.",
        "Il hésite. . . puis part. |Elle reste.",
        // Numbers.
        "Le budget est de 12.500 euros. |Il était de 3,5 millions.",
        "Le parti a gagné 3.5 points. |Il progresse.",
        "Voir le site www.exemple.fr pour le programme. |Il est gratuit.",
        // Quotation marks: a sentence may end inside or outside.
        "« Nous partons. Nous reviendrons. » |Il a souri.",
        "« Nous partons. » |Le maire a souri.",
        "« Nous partons », a dit le maire. |« Nous reviendrons. »",
        "Il vit avec « J.-P. Duval » à Tulle. |Elle aussi.",
        "« Que faire ? » demande-t-elle. |Personne ne répond.",
        "Il a dit : « Je pars. Je reviens. » |Puis il est parti.",
        "Elle a crié « Au feu ! » avant de sortir. |Il l’a suivie.",
        "“C’est fini.” |Le maire est parti.",
        // Ellipses and exclamations.
        "Il hésite… |Elle part.",
        "Il hésite… puis part. |Elle reste.",
        "Quoi ?! |Vous partez ?",
        "Le groupe Yahoo! embauche. |Il recrute.",
        // Stray marks belong to what went before.
        "Il est parti.. |Elle reste.",
        "Le texte est voté. . |La séance est levée.",
        // Dialogue.
        "– Vous partez ? |– Oui, demain."
      })
  void cutsWhereASentenceEnds(String marked) {
    String text = marked.replace("|", "");
    assertThat(
            new SentenceSplitter()
                .split(text).stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .collect(Collectors.joining(" |")))
        .isEqualTo(marked);
  }

  @Test
  void behindAQuotationNoBlankIsNeeded() {
    String text = "Il parle d’un pont « mal fait ».Pour la mairie, il tient.";
    assertThat(new SentenceSplitter().split(text))
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("Il parle d’un pont « mal fait ».", "Pour la mairie, il tient.");
  }

  @Test
  void aBlankLineMayFollowTheEndOfASentence() {
    String text = "Le conseil a voté.\n\nLe maire s’en félicite. »\n \n\nElle reste";
    assertThat(new SentenceSplitter().split(text))
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("Le conseil a voté.", "Le maire s’en félicite. »", "Elle reste");
  }
}
