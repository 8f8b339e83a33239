package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.render.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables, code, players and captions survive at their place, and don't act. */
class ShownTest {
  private static final String MARKDOWN =
      """
      # La piscine de Tulle ferme pour travaux

      La piscine municipale de Tulle fermera lundi pour des travaux.

      ## Le coût

      Les travaux coûteront 200 000 euros à la commune.

      | Poste | Coût |
      |---|---|
      | Bassin \\| carrelage | 120 000 |
      | Remise en eau | |

      La maire, Anne Roy, a présenté ce calendrier aux habitants.

      ```python
      print("```")
        total = 120_000
      ```

      <figure><iframe src="https://video.exemple.fr/1?a=1&amp;b=2" title="Le chantier"></iframe>
      <figcaption>Le chantier, vu du ciel.</figcaption></figure>

      ![Le bassin](/bassin.jpg "Le bassin vide : jeudi.")

      Les clubs iront à Brive, où la piscine est ouverte tous les jours.
      """;

  private static final String HTML =
      """
      <article><h1>La piscine ferme</h1>
      <p>La piscine municipale de Tulle fermera lundi pour des travaux.</p>
      <figure><img data-src="https://exemple.fr/b.jpg" src="data:image/gif;base64,R0" alt="Le bassin">
      <figcaption>Le bassin <b>vide</b></figcaption></figure>
      <table><caption>Le coût</caption><tr><th>Poste</th><th>Coût</th></tr>
      <tr><td><a href="/b">Bassin</a></td><td>120 000</td></tr></table>
      <p>Le conseil municipal a voté le calendrier jeudi.</p>
      <pre><code class="language-sh">ls &lt;dossier&gt;
        echo</code></pre>
      <iframe src="https://video.exemple.fr/1"></iframe>
      <video controls><source src="/film.mp4"></video>
      <img src="https://stats.exemple.fr/x.gif" width="1" height="1">
      <aside><p>Le bassin date de 1968 et il a été refait une première fois par la commune en 1994.</p></aside>
      <aside><h2>À lire aussi</h2><a href="/c">Le stade de Tulle ferme à son tour pour des travaux de longue durée</a></aside>
      <p>La maire, Anne Roy, a présenté ce calendrier aux habitants.</p>
      </article>
      """;

  private static Result rewrite(String text) {
    return Intertitre.create().rewrite(Article.of(text));
  }

  // What is shown, and the first words of the source's sentence before it.
  private static List<Block.Shown> shown(Result result) {
    return result.document().blocks().stream()
        .filter(Block.Shown.class::isInstance)
        .map(Block.Shown.class::cast)
        .toList();
  }

  private static void inOrder(String text, String... parts) {
    int at = -1;
    for (String part : parts) {
      int next = text.indexOf(part, at + 1);
      assertThat(next).as(part + " in " + text).isGreaterThan(at);
      at = next;
    }
  }

  @Test
  void markdownKeepsThem() {
    Result result = rewrite(MARKDOWN);
    assertThat(shown(result))
        .containsExactly(
            new Block.Table(
                "",
                true,
                List.of(
                    List.of("Poste", "Coût"),
                    List.of("Bassin | carrelage", "120 000"),
                    List.of("Remise en eau", ""))),
            new Block.Code("python", "print(\"```\")\n  total = 120_000"),
            new Block.Embed(
                "iframe",
                "https://video.exemple.fr/1?a=1&b=2",
                "Le chantier",
                "Le chantier, vu du ciel."),
            new Block.Picture("/bassin.jpg", "Le bassin", "Le bassin vide\u00A0: jeudi."));
    assertThat(result.notes()).extracting(Note::code).containsExactly("WORD_TARGET_NOT_REACHED");
    inOrder(
        result.markdown(),
        "200 000 euros",
        "|Poste|Coût|",
        "|Bassin \\| carrelage|120 000|",
        "La maire, Anne Roy, a présenté",
        "````python\nprint(\"```\")\n  total = 120_000\n````",
        "[Le chantier](https://video.exemple.fr/1?a=1&b=2)",
        "*Le chantier, vu du ciel.*",
        "![Le bassin](/bassin.jpg \"Le bassin vide\u00A0: jeudi.\")",
        "Les clubs iront à Brive");
  }

  @Test
  void whatMarkdownSaysIsReadAgain() {
    List<Block.Shown> shown = shown(rewrite(MARKDOWN));
    List<Block.Shown> again = shown(rewrite(rewrite(MARKDOWN).markdown()));
    assertThat(again).contains(shown.get(0), shown.get(1), shown.get(3));
  }

  @Test
  void htmlKeepsThem() {
    Result result = rewrite(HTML);
    assertThat(shown(result))
        .containsExactly(
            new Block.Picture("https://exemple.fr/b.jpg", "Le bassin", "Le bassin vide"),
            new Block.Table(
                "Le coût", true, List.of(List.of("Poste", "Coût"), List.of("Bassin", "120 000"))),
            new Block.Code("sh", "ls <dossier>\n  echo"),
            new Block.Embed("iframe", "https://video.exemple.fr/1", "", ""),
            new Block.Embed("video", "/film.mp4", "", ""));
    inOrder(
        result.html(),
        "fermera lundi",
        "<figure><img src=\"https://exemple.fr/b.jpg\" alt=\"Le bassin\">"
            + "<figcaption>Le bassin vide</figcaption></figure>",
        "<th scope=\"col\">Poste</th>",
        "<td>120 000</td>",
        "<figcaption>Le coût</figcaption>",
        "a voté le calendrier",
        "<pre tabindex=\"0\"><code class=\"language-sh\">ls &lt;dossier&gt;\n  echo</code></pre>",
        "<iframe src=\"https://video.exemple.fr/1\" title=\"video.exemple.fr\"",
        "<video src=\"/film.mp4\"",
        "a présenté ce calendrier");
  }

  @Test
  void wordPressAndPlainTextKeepThem() {
    Result result = rewrite(HTML);
    inOrder(
        result.render(Format.WORDPRESS),
        "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"https://exemple.fr/b.jpg\" alt=\"Le bassin\"/>"
            + "<figcaption class=\"wp-element-caption\">Le bassin vide</figcaption></figure>",
        "<!-- wp:table -->\n<figure class=\"wp-block-table\"><table><thead><tr><th>Poste</th>",
        "<!-- wp:code -->\n<pre class=\"wp-block-code\"><code>ls &lt;",
        "<!-- wp:html -->\n<figure><iframe");
    inOrder(
        result.text(),
        "Le bassin vide",
        "Le coût\nPoste | Coût\nBassin | 120 000",
        "ls <dossier>\n  echo",
        "video.exemple.fr\u00A0: https://video.exemple.fr/1");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertThat(rewrite(HTML).notes())
        .extracting(Note::message)
        .filteredOn(message -> message.contains("source"))
        .containsExactly(
            "Le texte d’un tableau de la source est repris sans ses liens.",
            "Un encadré de la source n’a pas été repris.");
    Result merged =
        rewrite(
            "<p>Le conseil municipal de Tulle a voté le budget jeudi.</p>"
                + "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>"
                + "<iframe src='http://exemple.fr'></iframe>");
    assertThat(shown(merged)).isEmpty();
    assertThat(merged.notes()).extracting(Note::message).anyMatch(m -> m.contains("tableau"));
    assertThat(merged.notes()).extracting(Note::message).anyMatch(m -> m.contains("intégré"));
  }

  @Test
  void tagsWithinMarkdownAreRead() {
    Result result =
        rewrite(
            "# Titre\n\nLe conseil<br>a voté le <b>budget</b> jeudi <img src='/b.jpg' alt='Le bassin'>"
                + " à Tulle.\n\n<video src='/film.mp4'></video>\n\nLa maire a présenté ce calendrier.\n");
    assertThat(result.text()).contains("Le conseil a voté le budget jeudi à Tulle.");
    assertThat(shown(result))
        .containsExactly(
            new Block.Picture("/b.jpg", "Le bassin", ""),
            new Block.Embed("video", "/film.mp4", "", ""));
  }

  @Test
  void aTableThatSetsOutAMailIsReadThrough() {
    Result result =
        rewrite(
            "<div><table role=\"presentation\"><tr><td><p>Le conseil municipal de Tulle a voté le"
                + " budget jeudi.</p></td></tr></table></div>");
    assertThat(result.text()).contains("a voté le budget jeudi");
  }
}
