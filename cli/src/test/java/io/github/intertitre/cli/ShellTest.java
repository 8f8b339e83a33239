package io.github.intertitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.rewrite.Trial;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
  private static final String TEXT =
      """
      Le budget est voté

      Le conseil municipal de Tulle a adopté jeudi le budget de la commune par quinze voix contre douze.
      La maire, Anne Roy, s’est félicitée de ce vote. « La piscine attendra », a-t-elle déclaré.
      """;

  @TempDir private Path folder;
  private Path article;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void writeArticle() throws IOException {
    article = write("conseil.txt", TEXT.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Run run(Locale locale, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Shell(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                locale)
            .run(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run run(String... args) {
    return run(Locale.ENGLISH, "", args);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theResultIsOnStandardOutputAndNothingElse() {
    Run run = run("rewrite", article.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("---\ntitle: ").contains("quinze voix contre douze");
    assertThat(run.err()).contains("[WORD_TARGET_NOT_REACHED]");
  }

  @Test
  void standardInputIsRead() {
    Run run = run(Locale.ENGLISH, TEXT, "rewrite", "-f", "json", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{\n  \"schema\": \"intertitre/1\"");
  }

  @Test
  void strictnessShowsInTheExitCode() {
    assertThat(run("rewrite", "--strict", article.toString()).code()).isEqualTo(1);
  }

  @Test
  void severalFormatsGoIntoAFolder() throws IOException {
    Path out = folder.resolve("out");
    Run run =
        run("rewrite", "-f", "markdown,html,json,text", "-o", out.toString(), article.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(out.resolve("conseil.md")).exists();
    assertThat(out.resolve("conseil.html"))
        .content(StandardCharsets.UTF_8)
        .startsWith("<!DOCTYPE html>");
    assertThat(out.resolve("conseil.json")).exists();
    assertThat(out.resolve("conseil.txt")).exists();
  }

  @Test
  void aFileNameTellsTheFormat() {
    Path page = folder.resolve("page.html");
    assertThat(run("rewrite", "-o", page.toString(), article.toString()).code()).isZero();
    assertThat(page).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
  }

  @Test
  void aFolderIsReadWholeAndOneBadFileSparesTheOthers() throws IOException {
    write("vide.txt", new byte[0]);
    Path out = folder.resolve("out");
    Run run = run("rewrite", "-o", out.toString(), folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("vide.txt is empty");
    assertThat(out.resolve("conseil.md")).exists();
    assertThat(out.resolve("vide.md")).doesNotExist();
  }

  @Test
  void optionsReachTheResult() {
    Run run =
        run(
            "rewrite",
            "--title",
            "Mon titre",
            "--keyphrase",
            "budget communal",
            "--date",
            "2026-04-03",
            "--author",
            "Anne Roy",
            "--url",
            "https://exemple.fr/a",
            article.toString());
    assertThat(run.out())
        .contains("keyphrase: \"budget communal\"")
        .contains("date: 2026-04-03")
        .contains("author: \"Anne Roy\"")
        .contains("canonical: \"https://exemple.fr/a\"");
  }

  @Test
  void aReportIsWrittenBesideTheResult() throws IOException {
    Path report = folder.resolve("rapport.html");
    Run run = run(Locale.FRENCH, "", "rewrite", "--report", report.toString(), article.toString());
    assertThat(run.out()).startsWith("---");
    assertThat(report)
        .content(StandardCharsets.UTF_8)
        .startsWith("<!DOCTYPE html>")
        .contains("Avant et après");
    Path reports = folder.resolve("rapports");
    Path other = write("autre.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    String out = folder.resolve("out").toString();
    run("rewrite", "-o", out, "--report", reports.toString(), article.toString(), other.toString());
    assertThat(reports.resolve("conseil.report.html"))
        .content(StandardCharsets.UTF_8)
        .contains("Before and after");
    assertThat(reports.resolve("autre.report.html")).exists();
  }

  @Test
  void optionsComeFromAFileAndTheCommandLineWins() throws IOException {
    Path config =
        write(
            "options.yaml",
            "# ours\nformat: [json]\nauthor: \"Anne Roy\"\nlinks:\n  - LINKS\nstrict: false\n"
                .replace("LINKS", folder.resolve("liens.txt").toString())
                .getBytes(StandardCharsets.UTF_8));
    write("liens.txt", "conseil municipal = /cm".getBytes(StandardCharsets.UTF_8));
    Run json = run("rewrite", "--config", config.toString(), article.toString());
    assertThat(json.out()).startsWith("{").contains("\"author\": \"Anne Roy\"", "/cm");
    Run text =
        run("rewrite", "--config=" + config, "-f", "markdown", "--author", "B", article.toString());
    assertThat(text.out())
        .startsWith("---")
        .contains("author: \"B\"")
        .doesNotContain("author: \"Anne");
    Path wrong = write("wrong.yaml", "wrods: 900\n".getBytes(StandardCharsets.UTF_8));
    Run refused = run("rewrite", "--config", wrong.toString(), article.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("no option \"wrods\"");
    Path unread = write("unread.yaml", "words 900\n".getBytes(StandardCharsets.UTF_8));
    assertThat(run("rewrite", "--config", unread.toString(), article.toString()).err())
        .contains("line 1");
  }

  @Test
  void wildcardsAreExpanded() throws IOException {
    write("autre.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Path out = folder.resolve("out");
    assertThat(run("rewrite", "-o", out.toString(), folder.resolve("*.txt").toString()).code())
        .isZero();
    assertThat(out.resolve("autre.md")).exists();
    assertThat(out.resolve("conseil.md")).exists();
    assertThat(run("rewrite", folder.resolve("*.odt").toString()).err()).contains("no file fits");
  }

  @Test
  void completionAndManualAreThere() {
    assertThat(run("completion").out()).contains("--keyphrase", "complete ");
    assertThat(run(Locale.FRENCH, "", "man").out())
        .startsWith(".TH INTERTITRE 1")
        .contains(".SS intertitre rewrite", "\\-\\-keyphrase", "Réécrit des articles");
  }

  @Test
  void linksComeFromAFile() throws IOException {
    Path links = write("liens.txt", "conseil municipal = /cm".getBytes(StandardCharsets.UTF_8));
    assertThat(run("rewrite", "--links", links.toString(), article.toString()).out())
        .contains("[conseil municipal](/cm)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rewrite",
        "rewrite --foo FILE",
        "rewrite --words 12 FILE",
        "rewrite --words douze FILE",
        "rewrite --date mercredi FILE",
        "rewrite -f pdf FILE",
        "rewrite -f markdown,html FILE",
        "rewrite missing.txt",
        "rewrite --lexicon missing.rec FILE",
        "rewrite --links FILE FILE",
        "rewrite -o /nonexistent/folder/x.md FILE",
        "foo",
        "check-rules FILE",
      })
  void badUsageIsSaidInOneSentence(String line) {
    String[] args = line.replace("FILE", article.toString()).split(" ");
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Run run = run(locale, "", args);
      assertThat(run.code()).as(line).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().strip().lines()).as(run.err()).hasSize(1);
      assertThat(run.err()).startsWith("intertitre: ").doesNotContain("Exception", "internal");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is empty",
        "' \n\n ' | holds nothing but blanks",
        "'Make this article SEO, 700 words' | has no paragraph",
        "'The council adopted the budget of the town on Thursday by fifteen votes to twelve, and the pool will have to wait.' | seems to be in English",
        "'Der Rat hat am Donnerstag den Haushalt der Stadt mit fünfzehn gegen zwölf Stimmen angenommen, und das Bad muss warten.' | seems to be in German",
      })
  void unusableTextIsRefused(String text, String said) {
    Run run = run(Locale.ENGLISH, text, "rewrite", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said);
  }

  @Test
  void messagesAreInFrenchForAFrenchPerson() {
    assertThat(run(Locale.CANADA_FRENCH, "", "rewrite", "absent.txt").err())
        .isEqualTo(
            "intertitre: absent.txt n’existe pas ; vérifiez le nom.\n"
                .replace("\n", System.lineSeparator()));
    assertThat(
            run(
                    Locale.FRENCH,
                    "This is the text of an article that was written in the English language.",
                    "rewrite",
                    "-")
                .err())
        .contains("semble être en anglais");
    assertThat(run(Locale.FRENCH, "", "rewrite", "--help").out()).contains("Réécrit des articles");
  }

  @Test
  void dataAndTooMuchAreRefused() throws IOException {
    Path data = write("data.txt", new byte[] {1, 0, 2});
    assertThat(run("rewrite", data.toString()).err()).contains("binary data");
    Path large = write("large.txt", TEXT.repeat(10).getBytes(StandardCharsets.UTF_8));
    Run run = run("rewrite", "--max-kilobytes", "1", large.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("larger than 1 kB");
  }

  @Test
  void otherEncodingsAreReadWithANote() throws IOException {
    Path old = write("ancien.txt", TEXT.getBytes(Charset.forName("windows-1252")));
    Run run = run("rewrite", old.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("adopté");
    assertThat(run.err()).contains("[ENCODING_GUESSED]");
  }

  @Test
  void nothingIsLeftBesideTheOutput() throws IOException {
    run("rewrite", "-o", folder.resolve("a.md").toString(), article.toString());
    assertThat(files()).containsExactly("a.md", "conseil.txt");
  }

  @Test
  void whatIsThereStaysWhereTheInputIsUnusable() throws IOException {
    Path kept = write("kept.md", "ancien".getBytes(StandardCharsets.UTF_8));
    run(Locale.ENGLISH, "", "rewrite", "-o", kept.toString(), "-");
    assertThat(kept).hasContent("ancien");
  }

  @Test
  void twoInputsMayNotShareAName() throws IOException {
    Path other = Files.createDirectory(folder.resolve("b"));
    Path twin = Files.writeString(other.resolve("conseil.md"), TEXT);
    Run run =
        run("rewrite", "-o", folder.resolve("o").toString(), article.toString(), twin.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\"conseil\"");
  }

  @Test
  void analysisIsJson() {
    Run run = run("analyze", article.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"schema\" : \"intertitre-analysis/1\"")
        .contains("\"lemma\" : \"adopter\"")
        .contains("« La piscine attendra »");
  }

  @Test
  void theAuditShowsWhatToMend() {
    Run run = run("audit", "--keyphrase", "budget communal", article.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("SEO ").contains("✗", "→", "Readability ");
    assertThat(run(Locale.FRENCH, "", "audit", article.toString()).out())
        .contains("Lisibilité ", "Aucun mot-clé n’est fixé.");
    assertThat(run("audit", "--strict", article.toString()).code()).isEqualTo(1);
  }

  @Test
  void rulesAreProved() throws IOException {
    String rule =
        """
        id: afin-de
        family: lightening
        does: Shortens.
        pattern: A:* "afin" "de" B:+
        rewrite: {A} pour {B}.
        example: Il vient afin de voir. => Il vient pour voir.
        example: Elle court afin de gagner. => Elle court pour gagner.
        counter: Il vient pour voir.
        """;
    Path sound = write("sound.rec", rule.getBytes(StandardCharsets.UTF_8));
    Run run = run("check-rules", sound.toString());
    assertThat(run.err()).contains("one rule");
    assertThat(run.code()).isZero();
    Path broken =
        write(
            "broken.rec",
            rule.replace("=> Il vient", "=> Il part").getBytes(StandardCharsets.UTF_8));
    assertThat(run("check-rules", broken.toString()).code()).isEqualTo(1);
    assertThat(run("rewrite", "--rules", sound.toString(), article.toString()).code()).isZero();
    assertThat(run("check-rules", "--stats", sound.toString()).out())
        .isEqualTo(
            "rule\tafin-de\t1.00\t2\t1\nfamily\tlightening\t1\t1.000\t2\t1\nall\t\t1\t1.000\t2\t1\n");
  }

  @Test
  void notesAreChecked() throws IOException {
    String note =
        """
        id: tulle
        names: Tulle
        kind: place
        domain: regions
        says: Tulle est la préfecture de la Corrèze.
        says: La ville de Tulle est traversée par la Corrèze, qui a donné son nom au département.
        source: Code officiel géographique
        """;
    Path sound = write("sound.rec", note.getBytes(StandardCharsets.UTF_8));
    assertThat(run("check-lexicon", sound.toString()).code()).isZero();
    Path twice = write("twice.rec", (note + "\n" + note).getBytes(StandardCharsets.UTF_8));
    Run run = run("check-lexicon", twice.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("twice.rec:9: id tulle stands in");
  }

  @Test
  void whatShipsIsCounted() {
    Run run = run("check-lexicon", "--stats");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("table\toffices.tsv\t\\d{3}\n")
        .containsPattern("file\tjustice.rec\t\\d{3}\t\\d{3}\n")
        .containsPattern("domain\tsport\t\\d{3}\t\\d{3}\n")
        .containsPattern("notes\tall\t\\d{4}\t\\d{4,5}\n");
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(keys(Locale.ROOT)).isNotEmpty();
    // What the library of the command line says itself is English already.
    assertThat(keys(Locale.FRENCH).stream().filter(key -> !key.startsWith("usage.")))
        .containsExactlyInAnyOrderElementsOf(keys(Locale.ROOT));
  }

  @Test
  void everyGuardIsExplained() {
    assertThat(Trial.guards())
        .isNotEmpty()
        .allMatch(guard -> keys(Locale.ROOT).contains("explain.guard." + guard));
  }

  private static java.util.Set<String> keys(Locale locale) {
    return java.util.ResourceBundle.getBundle(
            "io.github.intertitre.cli.messages",
            locale,
            java.util.ResourceBundle.Control.getNoFallbackControl(
                java.util.ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }

  @Test
  void everyOptionOfEveryCommandIsExplainedInBothLanguages() {
    for (String command : List.of("rewrite", "analyze", "audit", "check-rules", "check-lexicon")) {
      String english = run(Locale.ENGLISH, "", command, "--help").out();
      String french = run(Locale.FRENCH, "", command, "--help").out();
      assertThat(english).doesNotContainPattern("(?m)^ *--?[a-z-]+(?:=\\S+)?$");
      assertThat(french).isNotEqualTo(english).contains("Affiche cette aide");
    }
  }

  @Test
  void notesAreSaidInThePersonsLanguage() {
    assertThat(run("rewrite", article.toString()).err()).contains("have matter for");
    assertThat(run(Locale.FRENCH, "", "rewrite", article.toString()).err())
        .contains("mots sur les 700 demandés");
  }

  @Test
  void subheadingsMayBeDeclined() {
    assertThat(run("rewrite", "-f", "html-fragment", article.toString()).out()).contains("<h2>");
    assertThat(run("rewrite", "--no-subheadings", "-f", "html-fragment", article.toString()).out())
        .contains("<h1>", "quinze voix")
        .doesNotContain("<h2>", "<h3>");
  }

  @Test
  void helpAndVersionAreThere() {
    assertThat(run().out()).contains("rewrite", "check-lexicon");
    assertThat(run("--version").out()).contains("intertitre ", "lexicon ");
    assertThat(run("rewrite", "--help").out()).contains("--keyphrase", "Examples:");
  }
}
