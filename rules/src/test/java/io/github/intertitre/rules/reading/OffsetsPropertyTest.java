package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is read of a text is that text’s own characters, at the place that is told. */
class OffsetsPropertyTest {
  private static final Path ARTICLES = Path.of("..", "seeds", "articles");
  private static final int EXCERPT = 700;
  private static final List<String> SPOILERS =
      List.of(
          "«",
          "»",
          "“",
          "”",
          "\"",
          "'",
          "’",
          ".",
          "…",
          "!",
          "?",
          ",",
          ";",
          ":",
          "(",
          ")",
          "–",
          "-",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u202F",
          "\u200B",
          "e\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "M. ",
          "J.-P. ",
          " 12 500,5 ",
          " 20h45 ",
          "œ",
          "İ",
          "ß",
          "中",
          "https://exemple.fr/a?b=c",
          "\n- ");

  @Example
  void keepsThePlacesOfTheSeeds() {
    texts().forEach(OffsetsPropertyTest::check);
  }

  @Property(tries = 150)
  void keepsThePlacesOfSpoiltTexts(@ForAll Random random) {
    List<String> texts = texts();
    String text = texts.get(random.nextInt(texts.size()));
    int from = random.nextInt(Math.max(1, text.length() - EXCERPT));
    StringBuilder spoilt =
        new StringBuilder(text.substring(from, Math.min(text.length(), from + EXCERPT)));
    for (int i = random.nextInt(20); i >= 0; i--) {
      spoil(spoilt, random);
    }
    check(spoilt.toString());
  }

  private static void spoil(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    if (random.nextInt(3) == 0) {
      text.delete(at, Math.min(text.length(), at + random.nextInt(4)));
    } else {
      text.insert(at, SPOILERS.get(random.nextInt(SPOILERS.size())));
    }
  }

  private static void check(String text) {
    Reader reader = Reader.french();
    List<Sentence> sentences = reader.read(text);
    int end = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, sentence.start())).matches(OffsetsPropertyTest::blank);
      assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
      check(text, sentence);
      end = sentence.end();
    }
    assertThat(text.substring(end)).matches(OffsetsPropertyTest::blank);
    for (Quotation quotation : Quotations.of(sentences)) {
      String marked = text.substring(quotation.start(), quotation.end());
      assertThat(solid(marked)).contains(solid(quotation.text()).substring(0, 1));
      if (quotation.sentence() == quotation.lastSentence()) {
        assertThat(marked).contains(quotation.text());
      }
    }
  }

  private static void check(String text, Sentence sentence) {
    int end = sentence.start();
    for (Token token : sentence.tokens()) {
      assertThat(text.substring(end, token.start())).matches(OffsetsPropertyTest::blank);
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()).isNotBlank();
      end = token.end();
    }
    for (Mention mention : sentence.mentions()) {
      assertThat(sentence.text(mention.span())).isEqualTo(mention.text());
    }
    List<Span> spans = new ArrayList<>(sentence.quotations());
    sentence.verbs().forEach(verb -> spans.add(verb.span()));
    sentence.nounPhrases().forEach(phrase -> spans.add(phrase.span()));
    spans.forEach(span -> assertThat(sentence.text(span)).isSubstringOf(text));
  }

  private static boolean blank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String solid(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> texts() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
