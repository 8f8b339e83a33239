package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the source has of its own survives, at its place. */
class StructureTest {
  private static final String MARKDOWN =
      """
      # La piscine de Tulle ferme pour travaux

      La piscine municipale de Tulle fermera lundi pour des travaux. Le chantier durera six mois.

      ![Le bassin vidé](https://exemple.fr/bassin.jpg)

      ## Un chantier en trois temps

      Le [conseil municipal](https://exemple.fr/conseil) a voté le calendrier jeudi :

      1. vidange du grand bassin ;
      2. réfection du carrelage ;
      3. remise en eau.

      La maire, Anne Roy, a présenté ce calendrier aux habitants.

      ### Le coût

      Les travaux coûteront 200 000 euros à la commune.

      > Nous n’avions plus le choix, le bassin fuyait.

      ## Et les nageurs ?

      Les clubs iront à Brive, où la piscine est ouverte tous les jours.
      """;

  private static Result rewrite(String text) {
    return Intertitre.create().rewrite(Article.of(text));
  }

  private static List<String> own(Result result) {
    List<String> shown = new ArrayList<>();
    for (Block block : result.document().blocks()) {
      if (block.role() != Role.SECTION && block.role() != Role.LEDE) {
        continue;
      }
      if (block instanceof Block.Heading heading) {
        shown.add("H" + heading.level() + " " + heading.statement().text());
      } else if (block instanceof Block.Bullets list) {
        list.statements().forEach(s -> shown.add((list.ordered() ? "1 " : "- ") + s.text()));
      } else if (block instanceof Block.Picture picture) {
        shown.add("! " + picture.alt() + " " + picture.address());
      } else {
        String kind = block instanceof Block.Quote ? "> " : "P ";
        shown.add(kind + block.statements().get(0).text());
      }
    }
    return shown;
  }

  @Test
  void everyPartOfMarkdownStaysAtItsPlace() {
    assertThat(own(rewrite(MARKDOWN)))
        .containsExactly(
            "P La piscine municipale de Tulle fermera lundi pour des travaux.",
            "! Le bassin vidé https://exemple.fr/bassin.jpg",
            "H2 Un chantier en trois temps",
            "P Le conseil municipal a voté le calendrier jeudi\u00A0:",
            "1 vidange du grand bassin\u202F;",
            "1 réfection du carrelage\u202F;",
            "1 remise en eau.",
            "P La maire, Anne Roy, a présenté ce calendrier aux habitants.",
            "H3 Le coût",
            "P Les travaux coûteront 200 000 euros à la commune.",
            "> Nous n’avions plus le choix, le bassin fuyait.",
            "H2 Et les nageurs\u202F?",
            "P Les clubs iront à Brive, où la piscine est ouverte tous les jours.");
  }

  @Test
  void linksStayOnTheirWords() {
    Result result = rewrite(MARKDOWN);
    Statement linked =
        result.document().statements().filter(s -> !s.links().isEmpty()).findFirst().orElseThrow();
    assertThat(linked.text().substring(linked.links().get(0).start(), linked.links().get(0).end()))
        .isEqualTo("conseil municipal");
    assertThat(result.markdown())
        .contains("[conseil municipal](https://exemple.fr/conseil)")
        .contains("![Le bassin vidé](https://exemple.fr/bassin.jpg)")
        .contains("1. vidange");
    assertThat(result.html())
        .contains("<a href=\"https://exemple.fr/conseil\">conseil municipal</a>")
        .contains("<img src=\"https://exemple.fr/bassin.jpg\" alt=\"Le bassin vidé\">")
        .contains("<ol>\n<li>vidange");
  }

  @Test
  void headingsAreSourcesToo() {
    Result result = rewrite(MARKDOWN);
    for (Block block : result.document().blocks()) {
      if (block instanceof Block.Heading heading && heading.role() == Role.SECTION) {
        int sentence = heading.statement().provenance().sentences().get(0);
        assertThat(result.sentences().get(sentence).index()).isEqualTo(sentence);
        assertThat(
                result
                    .sentences()
                    .get(sentence)
                    .text()
                    .replace("?", "\u202F?")
                    .replace(" \u202F", "\u202F"))
            .isEqualTo(heading.statement().text());
      }
    }
  }

  @Test
  void theSameHoldsForHtml() {
    Result result =
        rewrite(
            """
            <article><h1>La piscine ferme</h1>
            <p>La piscine municipale de Tulle fermera <a href="/lundi">lundi</a> pour des travaux.</p>
            <figure><img src="/bassin.jpg" alt="Le bassin"></figure>
            <h2>Le chantier</h2>
            <p>Le conseil municipal a voté le calendrier jeudi.</p>
            <ul><li>le bassin</li><li>le carrelage</li></ul>
            <p>Voir <a href="javascript:alert(1)">la carte</a> des travaux.</p>
            </article>
            """);
    assertThat(own(result))
        .containsExactly(
            "P La piscine municipale de Tulle fermera lundi pour des travaux.",
            "! Le bassin /bassin.jpg",
            "H2 Le chantier",
            "P Le conseil municipal a voté le calendrier jeudi.",
            "- le bassin",
            "- le carrelage",
            "P Voir la carte des travaux.");
    assertThat(result.html())
        .contains("<a href=\"/lundi\">lundi</a>")
        .doesNotContain("javascript:");
  }

  @Test
  void anArticleThatOpensWithAHeadingKeepsIt() {
    assertThat(
            own(rewrite("# Titre\n\n## D’abord\n\nLe conseil municipal a voté le budget jeudi.\n")))
        .containsExactly("H2 D’abord", "P Le conseil municipal a voté le budget jeudi.");
  }

  @Test
  void subheadingsMayBeDeclinedButTheSourcesOwnStay() {
    Options plain = Options.builder().subheadings(false).build();
    Result result = Intertitre.with(plain).rewrite(Article.of(MARKDOWN));
    assertThat(result.document().blocks())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(block -> block.statements().get(0).text())
        .containsExactly(
            "La piscine de Tulle ferme pour travaux",
            "Un chantier en trois temps",
            "Le coût",
            "Et les nageurs\u202F?");
  }

  @Test
  void aLongSectionOfTheSourceIsPartedUnderItsHeading() {
    StringBuilder text =
        new StringBuilder("# Titre\n\nLe conseil a voté jeudi.\n\n## Le budget\n\n");
    List<String> subjects = List.of("La piscine", "Le stade", "La gare", "Le marché", "La mairie");
    for (String subject : subjects) {
      for (String year : List.of("2021", "2022", "2023", "2024")) {
        text.append(subject)
            .append(" de Tulle a coûté douze millions d’euros à la commune en ")
            .append(year)
            .append(". ");
      }
      text.append("\n\n");
    }
    List<String> headings =
        own(rewrite(text.toString())).stream().filter(shown -> shown.startsWith("H")).toList();
    assertThat(headings.get(0)).isEqualTo("H2 Le budget");
    assertThat(headings).hasSizeGreaterThan(1);
    assertThat(headings.subList(1, headings.size())).allMatch(shown -> shown.startsWith("H3 "));
  }
}
