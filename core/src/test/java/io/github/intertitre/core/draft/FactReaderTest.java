package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {
  private static final String MAYOR = "Le maire a défendu le projet de parc.";

  private static List<Fact> facts(String... sentences) {
    Reader reader = Reader.french();
    String text = "Le parc divise la ville\n\n" + String.join(" ", sentences);
    Analysis analysis = new Analyst(reader).analyse(Article.of(text), Options.defaults());
    List<Rewrite> asIs =
        analysis.clean().stream().map(s -> new Rewrite(List.of(), List.of(s.text()), 1)).toList();
    return FactReader.read(analysis, asIs, reader);
  }

  @Test
  void aPronounIsTheSubjectBefore() {
    assertThat(facts(MAYOR, "Il a promis une réponse en juin."))
        .extracting(Fact::subjectInside)
        .containsExactly("le maire", "le maire");
  }

  @Test
  void theTopicStaysWhilePronounsGoOnAboutIt() {
    assertThat(
            facts(
                "La comédienne est née à Lyon en 1950.",
                "Elle y passe son enfance, puis part à Paris.",
                "En 1972, elle joue un premier rôle au cinéma."))
        .extracting(Fact::subjectInside)
        .containsExactly("la comédienne", "la comédienne");
  }

  @Test
  void anotherPersonEndsTheTopic() {
    assertThat(
            facts(
                "La comédienne est née à Lyon en 1950.",
                "Elle a été remarquée par Anne Roy, qui dirige un théâtre.",
                "Elle a reçu un prix en 1972."))
        .extracting(Fact::subjectInside)
        .hasSizeLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il faut une réponse rapide.",
        "En juin, il faudra une réponse.",
        "Il est probable que le chantier commence en juin.",
        "Il a été décidé de reporter le chantier.",
        "Il y a trois projets sur la table.",
        "Il reste deux jours de débat.",
      })
  void ilOfNobodyIsNotTheSubjectBefore(String sentence) {
    assertThat(facts(MAYOR, sentence))
        .extracting(Fact::subjectInside)
        .containsOnly("le maire")
        .hasSize(1);
  }

  @Test
  void whatSomebodyIsSaidToHaveToldIsNoFact() {
    Reader reader = Reader.french();
    String source = "Les secousses ont semé la panique, selon un voisin.";
    Analysis analysis = new Analyst(reader).analyse(Article.of(source), Options.defaults());
    Rewrite split =
        new Rewrite(
            List.of(),
            List.of("Les secousses ont semé la panique.", "C’est ce qu’indique un voisin."),
            1);
    assertThat(FactReader.read(analysis, List.of(split), reader)).isEmpty();
  }

  @Test
  void aQuotationThatOpensBeforeTheSubjectIsNotCutInTwo() {
    assertThat(facts("Par mesure « de prudence, la mairie a fermé la piscine » jeudi soir."))
        .isEmpty();
  }

  @Test
  void whatAColonAnnouncesIsNoFactByItself() {
    assertThat(facts("Le maire prend peu de risques : la salle lui est acquise.")).isEmpty();
  }

  @Test
  void aFactThatGoesOnFromAnotherLeans() {
    assertThat(facts(MAYOR, "Il a ensuite promis une réponse."))
        .extracting(Fact::leans)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les suspects, âgés de 26 et 35 ans, connus de la police, ont été entendus en garde à vue.",
        "Les deux camps crient victoire, l’ancien maire et le nouveau.",
        "Le journal fait état de l’exécution, jeudi, de trois otages.",
      })
  void whatWouldBeHalfToldIsNoFact(String sentence) {
    assertThat(facts(sentence)).isEmpty();
  }
}
