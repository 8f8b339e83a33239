package io.github.intertitre.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.document.Provenance.Kind;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the text, on every article of the seeds. */
class LawsTest {
  private static final Path ARTICLES = Path.of("articles");
  private static final Intertitre INTERTITRE = Intertitre.create();
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern QUOTATION = Pattern.compile("«\\s*([^«»]+?)\\s*»");

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.sorted().toList().stream();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static Result rewrite(Path file) throws IOException {
    return INTERTITRE.rewrite(Article.of(text(file)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void nothingIsInvented(Path file) throws IOException {
    Set<String> numbers = numbers(text(file));
    for (Statement statement : rewrite(file).document().statements().toList()) {
      if (statement.provenance().kind() != Kind.NOTE) {
        assertThat(numbers).as(statement.text()).containsAll(numbers(statement.text()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void nothingIsLost(Path file) throws IOException {
    Result result = rewrite(file);
    Set<Integer> carried =
        result
            .document()
            .statements()
            .filter(
                s ->
                    s.provenance().kind() == Kind.SOURCE || s.provenance().kind() == Kind.REWRITTEN)
            .flatMap(s -> s.provenance().sentences().stream())
            .collect(Collectors.toSet());
    for (Sentence sentence : result.sentences()) {
      assertThat(carried).as(sentence.text()).contains(sentence.index());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void quotationsAreKeptToTheLetter(Path file) throws IOException {
    String out =
        rewrite(file).document().statements().map(Statement::text).collect(Collectors.joining(" "));
    String plain = letters(out);
    for (MatchResult quotation :
        QUOTATION.matcher(Typography.french(text(file))).results().toList()) {
      assertThat(plain).contains(letters(quotation.group(1)));
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noSentenceStandsTwice(Path file) throws IOException {
    List<String> sentences =
        rewrite(file)
            .document()
            .statements()
            .map(Statement::text)
            .filter(t -> Words.count(t) >= 6)
            .map(LawsTest::letters)
            .toList();
    assertThat(sentences).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyStatementSaysWhereItComesFrom(Path file) throws IOException {
    Result result = rewrite(file);
    Set<String> notes = new HashSet<>();
    Lexicon.french().notes().all().stream().map(Note::id).forEach(notes::add);
    for (Statement statement : result.document().statements().toList()) {
      switch (statement.provenance().kind()) {
        case SOURCE -> assertThat(statement.provenance().sentences()).isNotEmpty();
        case REWRITTEN -> {
          assertThat(statement.provenance().sentences()).isNotEmpty();
          assertThat(statement.provenance().rules()).isNotEmpty();
        }
        case TEMPLATE -> assertThat(statement.provenance().template()).isPresent();
        case NOTE -> assertThat(notes).containsAll(statement.provenance().notes());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aMissedTargetIsSaid(Path file) throws IOException {
    Result result = rewrite(file);
    boolean said =
        result.notes().stream().anyMatch(n -> n.code().equals("WORD_TARGET_NOT_REACHED"));
    assertThat(said).isEqualTo(result.document().words() < 700);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void recapsStayUnderAQuarter(Path file) throws IOException {
    Result result = rewrite(file);
    int recaps =
        result.document().blocks().stream()
            .filter(b -> b.role().isRecap())
            .mapToInt(b -> b.words())
            .sum();
    assertThat(recaps).isLessThanOrEqualTo(result.document().words() / 4);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theSameTextGivesTheSameDocument(Path file) throws IOException {
    assertThat(Intertitre.create().rewrite(Article.of(text(file))).document())
        .isEqualTo(rewrite(file).document());
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
