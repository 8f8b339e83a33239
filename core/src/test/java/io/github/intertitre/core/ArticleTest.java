package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intertitre.core.Article.Kind;
import io.github.intertitre.core.UnusableTextException.Reason;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Metadata;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  private static final String BODY =
      "Le conseil municipal a adopté jeudi le budget de la commune par quinze voix contre douze.";

  private static List<String> parts(Article article) {
    return article.parts().stream()
        .map(part -> part.kind().name().charAt(0) + " " + article.text(part))
        .toList();
  }

  @Test
  void aShortFirstLineIsTheTitle() {
    Article article = Article.of("Budget : la piscine attendra\n\n" + BODY + "\n");
    assertThat(article.title()).contains("Budget : la piscine attendra");
    assertThat(parts(article)).containsExactly("P " + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le budget est voté.",
        "— Comment devient-on libraire ?",
        "Par Anne Roy",
        "Les élus présents étaient :",
        "- Un budget voté"
      })
  void anyOtherFirstLineIsText(String line) {
    assertThat(Article.of(line + "\n\n" + BODY).title()).isEmpty();
  }

  @Test
  void linesAreParagraphs() {
    Article article = Article.of(BODY + "\r\n" + BODY + "\r" + BODY);
    assertThat(parts(article)).containsExactly("P " + BODY, "P " + BODY, "P " + BODY);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    Article article =
        Article.of(
            """
            Le conseil municipal a adopté jeudi le budget de la commune par quinze
            voix contre douze. La maire
            Florence Audibard s’en félicite.

            La piscine attendra.
            """);
    assertThat(parts(article))
        .containsExactly(
            "P Le conseil municipal a adopté jeudi le budget de la commune par quinze voix contre"
                + " douze. La maire",
            "P Florence Audibard s’en félicite.",
            "P La piscine attendra.");
  }

  @Test
  void bulletsAreItemsAndDashesAreSpeech() {
    Article article =
        Article.of(
            BODY
                + "\n\n• le stade ;\n• la piscine.\n\n- Que ferez-vous ?\n\n"
                + BODY
                + "\n\n- du lait\n- du pain\n");
    assertThat(parts(article))
        .containsExactly(
            "P " + BODY,
            "I le stade ;",
            "I la piscine.",
            "P - Que ferez-vous ?",
            "P " + BODY,
            "I du lait",
            "I du pain");
  }

  @Test
  void aShortLineThatStandsAloneIsAHeading() {
    Article article = Article.of(BODY + "\n\nUne hausse contestée\n\n" + BODY);
    assertThat(article.parts().get(1).kind()).isEqualTo(Kind.HEADING);
    assertThat(article.parts().get(1).level()).isEqualTo(2);
  }

  @Test
  void markdownIsRead() {
    Article article =
        Article.of(
            """
            ---
            title: "Budget : la piscine attendra"
            date: 2026-04-03T10:00:00+02:00
            lastmod: 2026-04-05
            author: Anne Roy
            tags: [budget, commune]
            slug: ancien
            ---

            # Le budget voté

            Le **conseil** a [voté](https://exemple.fr) le
            budget.

            ## La piscine

            - du lait
            - du *pain*

            > Nous attendrons.
            """);
    assertThat(article.title()).contains("Le budget voté");
    assertThat(parts(article))
        .containsExactly(
            "P Le conseil a voté le budget.",
            "H La piscine",
            "I du lait",
            "I du pain",
            "Q Nous attendrons.");
    assertThat(article.given().date()).contains(LocalDate.of(2026, 4, 3));
    assertThat(article.given().author()).contains("Anne Roy");
    assertThat(article.given().modified()).contains(LocalDate.of(2026, 4, 5));
    assertThat(article.publication(Options.defaults()).frontMatter()).containsOnlyKeys("tags");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    Article article = Article.markdown(BODY + "\n\n![carte](data:image/png;base64,R0)\n");
    assertThat(article.notes()).extracting(Note::code).containsExactly("CONTENT_LEFT_OUT");
    assertThat(parts(article)).containsExactly("P " + BODY);
  }

  @Test
  void aCaptionStaysWithItsPictureAndOutOfTheText() {
    Article article =
        Article.of(
            "<!doctype html><html><body><article><h1>Le parking</h1><p>"
                + BODY
                + "</p><figure><img src=\"p.jpg\" alt=\"Le parking\">"
                + "<figcaption>Le parking compte 300 places.</figcaption></figure>"
                + "</article></body></html>");
    assertThat(article.inserts())
        .containsExactly(
            new Article.Insert(
                1, new Block.Picture("p.jpg", "Le parking", "Le parking compte 300 places.")));
    assertThat(article.notes()).isEmpty();
    assertThat(article.text()).doesNotContain("300 places");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Par Anne Roy | Anne Roy",
        "Par Anne de La Tour et J.-P. Lac. | Anne de La Tour et J.-P. Lac",
        "Propos recueillis par Émile Tournadre | Émile Tournadre",
      })
  void aSignatureIsTheAuthorAndNoText(String line, String author) {
    for (String text :
        List.of("Titre\n\n" + line + "\n\n" + BODY, "Titre\n\n" + BODY + "\n\n" + line)) {
      Article article = Article.of(text);
      assertThat(parts(article)).containsExactly("P " + BODY);
      assertThat(article.given().author()).contains(author);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Par ailleurs", "Par Toutatis", "Par Anne Roy, elle a été élue en mars dernier."})
  void whatOnlyLooksLikeASignatureStays(String line) {
    Article article = Article.of("Titre\n\n" + BODY + "\n\n" + line);
    assertThat(article.given().author()).isEmpty();
    assertThat(article.text()).contains(line);
    assertThat(article.parts()).hasSize(2);
  }

  @Test
  void theAuditReadsWhatSearchResultsShow() {
    Metadata markdown =
        Article.markdown(
                "---\nmetaTitle: Budget voté\ndescription: Le budget.\nslug: budget-vote\n---\n\n# Titre\n\n"
                    + BODY)
            .document(Options.defaults())
            .metadata();
    assertThat(markdown.metaTitle()).isEqualTo("Budget voté");
    assertThat(markdown.description()).isEqualTo("Le budget.");
    assertThat(markdown.slug()).isEqualTo("budget-vote");
    String page =
        "<html><head><title>Budget voté | Le Journal</title>"
            + "<meta name='description' content='Le budget.'>"
            + "<link rel='canonical' href='https://exemple.fr/2026/budget-vote.html?a=1'></head>"
            + "<body><article><h1>Titre</h1><p>"
            + BODY
            + "</p></article></body></html>";
    Metadata html = Article.html(page).document(Options.defaults()).metadata();
    assertThat(html.metaTitle()).isEqualTo("Budget voté | Le Journal");
    assertThat(html.description()).isEqualTo("Le budget.");
    assertThat(html.slug()).isEqualTo("budget-vote");
    assertThat(Intertitre.create().rewrite(Article.html(page)).markdown())
        .doesNotContain("Le Journal")
        .containsOnlyOnce("description:");
    Options home = Options.builder().url("https://exemple.fr/").build();
    assertThat(Article.of("Titre\n\n" + BODY).document(home).metadata().slug()).isEmpty();
  }

  @Test
  void whatStandsAfterASignatureKeepsItsPlace() {
    Article article =
        Article.of(
            "<article><h1>Titre</h1><p>Par <a href='/roy'>Anne Roy</a></p><p>"
                + BODY
                + "</p><img src='/a.jpg' alt='Vue'><p>Le <a href='/b'>budget</a> est voté jeudi.</p></article>");
    assertThat(article.parts()).hasSize(2);
    assertThat(article.anchors()).containsExactly(new Article.Anchor(1, "budget", "/b"));
    assertThat(article.inserts()).extracting(Article.Insert::part).containsExactly(1);
    Article named = article.knowing(Options.builder().author("La rédaction").build());
    assertThat(named.given().author()).contains("La rédaction");
  }

  @Test
  void theArticleOfAPageIsFound() {
    Article article =
        Article.of(
            """
            <!doctype html><html><head><title>Budget voté | Le Journal</title>
            <meta name="author" content="Anne Roy">
            <meta property="article:published_time" content="2026-04-03">
            </head><body><nav><a href="/">Accueil</a></nav>
            <article><h1>Le budget est voté</h1>
            <p>Le conseil a <b>voté</b> le&nbsp;budget.<br><br>La piscine attendra &amp; le stade aussi.</p>
            <h2>La piscine</h2><ul><li>du lait</li><li><p>du pain</p></li></ul>
            <blockquote>Nous attendrons.</blockquote><script>alert(1)</script>
            </article><footer>Mentions légales</footer></body></html>
            """);
    assertThat(article.title()).contains("Le budget est voté");
    assertThat(parts(article))
        .containsExactly(
            "P Le conseil a voté le\u00A0budget.",
            "P La piscine attendra & le stade aussi.",
            "H La piscine",
            "I du lait",
            "I du pain",
            "Q Nous attendrons.");
    assertThat(article.given().author()).contains("Anne Roy");
    assertThat(article.given().date()).contains(LocalDate.of(2026, 4, 3));
  }

  @Test
  void aPageWithoutArticleGivesItsTextAndItsTitle() {
    Article article =
        Article.html("<title>Budget voté - Le Journal</title><div>" + BODY + "</div>");
    assertThat(article.title()).contains("Budget voté");
    assertThat(parts(article)).containsExactly("P " + BODY);
  }

  @Test
  void unseenCharactersAreDroppedAndAccentsComposed() {
    Article article = Article.of("\uFEFFL’e\u0301te\u0301\u200B est\u00AD la\u0007.\n");
    assertThat(article.text()).isEqualTo("L’été est la.\n");
  }

  @Test
  void spansPointIntoTheText() {
    Article article = Article.of("Titre court\n\n  " + BODY + "  \n");
    assertThat(article.parts().stream().map(article::text).collect(Collectors.joining()))
        .isEqualTo(BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "' \n\t\u00A0', BLANK",
    "'\u200B\uFEFF', BLANK",
    "'... — !', BLANK",
  })
  void nothingToReadIsRefused(String text, Reason reason) {
    assertThatThrownBy(() -> Article.of(text))
        .isInstanceOfSatisfying(
            UnusableTextException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void anInstructionAloneIsRefused() {
    assertThatThrownBy(() -> Article.of("Make this article SEO compatible, 700 words"))
        .isInstanceOfSatisfying(
            UnusableTextException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_BODY));
  }

  @Test
  void windowsLettersAreReadWithANote() {
    byte[] bytes =
        "L’été sera « chaud » à Nîmes, selon Météo-France."
            .getBytes(Charset.forName("windows-1252"));
    Article article = Article.of(bytes);
    assertThat(article.text()).contains("L’été sera « chaud » à Nîmes");
    assertThat(article.notes()).extracting(Note::code).containsExactly("ENCODING_GUESSED");
  }

  @Test
  void marksTellTheEncoding() {
    assertThat(Article.of("\uFEFFL’été".getBytes(StandardCharsets.UTF_16LE)).text())
        .contains("L’été");
    assertThat(Article.of("\uFEFFL’été".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("L’été");
  }

  @Test
  void dataAreNoText() {
    assertThat(reason(new byte[] {'a', 0, 'b'})).isEqualTo(Reason.BINARY);
    assertThat(reason("%PDF-1.7 rien".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.BINARY);
    assertThat(reason(new byte[] {(byte) 0x81, 'a', 'b', (byte) 0x8D}))
        .isEqualTo(Reason.UNKNOWN_ENCODING);
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
  }

  private static Reason reason(byte[] bytes) {
    try {
      Article.of(bytes);
    } catch (UnusableTextException e) {
      return e.reason();
    }
    throw new AssertionError("was read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council adopted the budget of the town on Thursday by fifteen votes to twelve, and the pool will have to wait.",
        "El consejo municipal aprobó el jueves el presupuesto de la ciudad por quince votos contra doce y la piscina esperará.",
        "Il consiglio comunale ha approvato giovedì il bilancio della città con quindici voti contro dodici e la piscina.",
        "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore"
      })
  void otherLanguagesDoNotLookFrench(String text) {
    assertThat(Article.of(text).looksFrench()).isFalse();
  }

  @Test
  void frenchLooksFrench() {
    assertThat(Article.of(BODY).looksFrench()).isTrue();
  }
}
