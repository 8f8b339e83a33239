package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewriterTest {
  private final Rewriter rewriter = new Rewriter(Reader.french(), RuleSet.french());

  private Rewrite best(String text, Context context) {
    return rewriter.variants(Reader.french().sentence(text), context).stream()
        .min(Comparator.comparingDouble(Rewrite::burden))
        .orElseThrow();
  }

  @Test
  void firstComesTheSentenceAsItStands() {
    String text = "Le conseil a voté le budget.";
    Rewrite first = rewriter.variants(Reader.french().sentence(text), Context.NONE).get(0);
    assertThat(first).isEqualTo(new Rewrite(List.of(), List.of(text), 1));
  }

  @Test
  void rulesWorkOnWhatOthersGave() {
    Rewrite way =
        best(
            "Le maire de la commune a inauguré la nouvelle école maternelle du grand quartier nord et a annoncé des"
                + " travaux dans deux autres écoles de la ville, ajoutant que la rentrée aurait lieu comme"
                + " prévu avant la fin de l’été dans toutes les classes du canton et de la ville.",
            Context.NONE);
    assertThat(way.sentences())
        .containsExactly(
            "Le maire de la commune a inauguré la nouvelle école maternelle du grand quartier nord.",
            "Il a annoncé des travaux dans deux autres écoles de la ville.",
            "Il a ajouté que la rentrée aurait lieu comme prévu avant la fin de l’été dans toutes les classes du canton et de la ville.");
    assertThat(way.rules())
        .containsExactlyInAnyOrder("split-shared-subject", "split-participle-reporting");
  }

  @Test
  void aPronounAgreesWithWhomTheArticleNames() {
    String text =
        "Camille Durand a salué le travail des élus du canton et a précisé que le nouveau texte"
            + " du gouvernement serait examiné par le Sénat au mois de juin.";
    Rewrite way = best(text, new Context(Map.of("Camille Durand", Gender.FEMININE)));
    assertThat(way.sentences().get(1)).startsWith("Elle a également précisé que");
  }

  @Test
  void whoSomebodyIsIsNotToldTwice() {
    String text =
        "Le président du conseil régional a rappelé lundi soir devant une salle comble au palais des congrès de la ville"
            + " sa longue amitié avec le pianiste italien Paul Roy, le pionnier de cette discipline dans tout le nord du pays.";
    Context told = Context.NONE.behind(List.of("Paul Roy, pionnier du chant, est arrivé."), 1);
    assertThat(best(text, told).rules()).doesNotContain("split-person-final");
    Context other = Context.NONE.behind(List.of("Paul Roy est arrivé à midi."), 1);
    assertThat(best(text, other).rules()).contains("split-person-final");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire affirme que la ville a vendu le moulin et que le musée, qui ouvrira en mai, sera gratuit pour tous"
            + " les habitants de la vallée.",
        "« Nous avons vendu le moulin, mais le musée ouvrira au mois de mai et restera gratuit pour tous les habitants"
            + " de la vallée », dit le maire.",
        "Si la digue cède pendant la nuit, la vallée sera noyée et les habitants des trois villages devront quitter"
            + " leurs maisons."
      })
  void claimsQuotationsAndConditionsStayWhole(String text) {
    String quoted = text.startsWith("«") ? text.substring(0, text.indexOf('»') + 1) : "";
    rewriter
        .variants(Reader.french().sentence(text), Context.NONE)
        .forEach(
            way -> {
              assertThat(String.join(" ", way.sentences())).contains(quoted);
              assertThat(way.sentences())
                  .noneMatch(
                      s -> s.startsWith("Le musée ouvrira") || s.startsWith("Les habitants"));
            });
  }

  @Test
  void theSameTextGivesTheSameWays() {
    String text =
        "La rivière a débordé, ce qui inquiète les habitants, mais la digue tient bon et le pont"
            + " reste ouvert, selon la préfecture.";
    List<Rewrite> once = rewriter.variants(Reader.french().sentence(text), Context.NONE);
    List<Rewrite> again = rewriter.variants(Reader.french().sentence(text), Context.NONE);
    assertThat(again).isEqualTo(once);
    assertThat(once).hasSizeLessThanOrEqualTo(60);
  }
}
