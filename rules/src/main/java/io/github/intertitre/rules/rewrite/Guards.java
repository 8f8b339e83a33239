package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Refuses a rewriting that could say more, less or other than its source. */
final class Guards {
  private static final Pattern NEGATION =
      Pattern.compile("(?<![\\p{L}])(?:ne |n’|n'|aucun|jamais|sans )", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOUBLED =
      Pattern.compile(
          "\\b(de de|de du|de des|du de|des de|à à|que que|le le|la la|les les|en en|par par|dans dans|pour pour|sur sur|et et)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LEAST_WORDS = 3;
  private static final int LONGEST_NAME = 5;

  private Guards() {}

  static boolean allow(Sentence source, List<String> sentences) {
    String joined = String.join(" ", sentences);
    return keepsEnd(source, joined)
        && keepsMentions(source, joined)
        && keepsQuotations(source, joined)
        && count(NEGATION, source.text()) == count(NEGATION, joined)
        && sentences.stream().allMatch(Guards::wellFormed)
        && sentences.stream().skip(1).noneMatch(s -> Character.isDigit(s.codePointAt(0)))
        && !stammers(sentences)
        && reread(source, sentences.stream().map(Reader.french()::sentence).toList());
  }

  // Each of several sentences has a verb of its own, and together they doubt as much as the source
  // does.
  private static boolean reread(Sentence source, List<Sentence> sentences) {
    boolean complete =
        sentences.size() == 1
            || sentences.stream().allMatch(s -> s.quoted(0) || !s.verbs().isEmpty());
    return complete
        && sentences.stream().mapToLong(Guards::conditionals).sum() == conditionals(source);
  }

  private static long conditionals(Sentence sentence) {
    return sentence.verbs().stream().filter(v -> v.mood() == Mood.CONDITIONAL).count();
  }

  // A question or a cry stays one.
  private static boolean keepsEnd(Sentence source, String joined) {
    if (source.token(source.size() - 1).is(":")) {
      return joined.endsWith(":");
    }
    String end = Functions.end(source);
    return end.isEmpty() || end.equals(".") || joined.endsWith(end);
  }

  private static boolean keepsMentions(Sentence source, String joined) {
    String same = Spelling.of(joined);
    String lower = same.toLowerCase(Locale.ROOT);
    // « Hier » may move into the sentence; a name keeps its capital.
    return source.mentions().stream()
        .allMatch(
            m ->
                m.kind() == Mention.Kind.DATE
                    ? lower.contains(Spelling.of(m.text()).toLowerCase(Locale.ROOT))
                    : same.contains(Spelling.of(m.text())));
  }

  private static boolean keepsQuotations(Sentence source, String joined) {
    return source.quotations().stream().map((Span q) -> source.text(q)).allMatch(joined::contains);
  }

  private static boolean wellFormed(String sentence) {
    long open = sentence.chars().filter(c -> c == '«').count();
    long close = sentence.chars().filter(c -> c == '»').count();
    boolean brackets =
        sentence.chars().filter(c -> c == '(').count()
            == sentence.chars().filter(c -> c == ')').count();
    return open == close
        && brackets
        && !DOUBLED.matcher(sentence).find()
        && sentence.split("\\s+").length >= LEAST_WORDS;
  }

  // « … à Brisbane. Brisbane attend … »: a sentence opens with the words that closed the one
  // before.
  private static boolean stammers(List<String> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      String before = " " + sentences.get(i - 1).replaceAll("[\\s\\p{P}]+$", "");
      List<String> words = List.of(sentences.get(i).split("\\s+"));
      for (int n = 1; n <= Math.min(LONGEST_NAME, words.size()); n++) {
        String opening = String.join(" ", words.subList(0, n));
        if (before.toLowerCase(Locale.ROOT).endsWith(" " + opening.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
