package io.github.intertitre.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Short texts to try the program on: sentences of the seed articles cut, shuffled and garbled,
 * mixed with marks, markup and characters that do harm elsewhere. One number gives one text.
 */
final class GeneratedTexts {
  private static final List<String> MARKS =
      List.of(
          "«", "»", "« ", " »", "“", "”", "\"", "'", "’", "(", ")", "[", "]", ".", "…", "...", "!",
          "?", ",", ";", " :", "–", "—", "-", "\u00A0", "\u202F", "\t", "\n", "\n\n", "\r\n", "\r",
          "\f", "\u0085", "\u2028", "%", "€", "°", "1er", "12,5", "1 000", "2024", "M.", "etc.");
  private static final List<String> HARM =
      List.of(
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "\u202E",
          "\u2066",
          "\u2069",
          "\u200F",
          "e\u0301\u0301\u0301",
          "\u0130",
          "ı",
          "ß",
          "ﬁ",
          "Ǆ",
          "\uFFFD",
          "\uFFFF",
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "$1",
          "\\",
          "\\E",
          "${x}",
          "{A}",
          "%s",
          "{0}");
  private static final List<String> MARKUP =
      List.of(
          "# ",
          "## ",
          "> ",
          "- ",
          "* ",
          "1. ",
          "**",
          "_",
          "`",
          "```\n",
          "---\n",
          "---\ntitle: x\n",
          "[a](javascript:b)",
          "![a](b)",
          "[a]: b\n",
          "|a|b|\n|-|-|\n",
          "<p>",
          "</p>",
          "<b>",
          "<a href=\"",
          "<script>",
          "</script>",
          "<!--",
          "-->",
          "<br>",
          "<li>",
          "<ul>",
          "<h1>",
          "<h2>",
          "<table>",
          "<article>",
          "<blockquote>",
          "&amp;",
          "&#x1F600;",
          "&lt;",
          "]]>",
          "<![CDATA[",
          "<svg onload=a>");
  private static final List<String> TURNS =
      List.of(
          "selon le ministre, ",
          "a-t-il déclaré",
          ", qui ",
          " et ",
          " afin de ",
          "Il ",
          "Elle ",
          "Le 12 mars 2024, ",
          "mardi",
          "Paul Durand",
          "l’OTAN",
          "Paris",
          "ne ",
          " pas ",
          "aurait ",
          "10 millions d’euros",
          "Rends cet article compatible SEO, au moins 300 mots\n\n");

  private final List<String> sentences;

  private GeneratedTexts(List<String> sentences) {
    this.sentences = sentences;
  }

  /** Texts made from the articles of a folder. */
  static GeneratedTexts from(Path folder) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readString(file).split("\n+")) {
          sentences.addAll(Arrays.asList(line.split("(?<=[.!?])\\s+")));
        }
      }
    }
    return new GeneratedTexts(sentences);
  }

  /** The text of a number. */
  String text(long number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      text.append(piece(random));
      text.append(random.nextInt(4) == 0 ? "\n\n" : random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private String piece(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> one(sentences, random);
      case 2, 3 -> garbled(one(sentences, random), random);
      case 4 -> shuffled(one(sentences, random), random);
      case 5 -> one(TURNS, random) + one(sentences, random);
      case 6 -> one(MARKUP, random);
      case 7 -> one(MARKS, random).repeat(1 + random.nextInt(5));
      case 8 -> one(HARM, random).repeat(1 + random.nextInt(3));
      default -> characters(random);
    };
  }

  // Some characters are lost, doubled, put in another's place, or make way for a mark.
  private String garbled(String sentence, Random random) {
    StringBuilder text = new StringBuilder(sentence);
    for (int i = 0; i < 1 + random.nextInt(6) && text.length() > 1; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
        case 2 -> text.insert(at, one(random.nextBoolean() ? MARKS : HARM, random));
        case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
        default -> text.insert(at, one(random.nextBoolean() ? MARKUP : TURNS, random));
      }
    }
    return text.toString();
  }

  private static String shuffled(String sentence, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(sentence.split(" ")));
    Collections.shuffle(words, random);
    return String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
  }

  private static String characters(Random random) {
    StringBuilder text = new StringBuilder();
    int most = random.nextInt(4) == 0 ? Character.MAX_CODE_POINT : 0x2FFF;
    for (int i = 0; i < random.nextInt(20); i++) {
      text.appendCodePoint(random.nextInt(most + 1));
    }
    return text.toString();
  }

  private static String one(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
