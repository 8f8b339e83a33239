package io.github.intertitre.rules.rewrite;

import static java.util.Map.entry;

import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** What narrows an element of a pattern: {@code [mood=indicative, number!=plural]}. */
final class Attributes {
  private interface Value<T> extends BiFunction<Sentence, T, String> {}

  private static final Map<String, Value<Token>> TOKEN =
      Map.ofEntries(
          entry("mood", (s, t) -> lower(t.features().mood())),
          entry("tense", (s, t) -> lower(t.features().tense())),
          entry("number", (s, t) -> lower(t.features().number())),
          entry("gender", (s, t) -> lower(t.features().gender())),
          entry("lemma", (s, t) -> t.lemma()));
  private static final Map<String, Value<VerbGroup>> VERB =
      Map.ofEntries(
          entry("mood", (s, v) -> lower(v.mood())),
          entry("tense", (s, v) -> lower(v.tense())),
          entry("voice", (s, v) -> lower(v.voice())),
          entry("number", (s, v) -> lower(v.number())),
          entry("negated", (s, v) -> v.negated() ? "yes" : "no"),
          entry("compound", (s, v) -> v.compound() ? "yes" : "no"),
          entry("lemma", (s, v) -> v.lemma()));
  private static final Map<String, Value<NounPhrase>> NOUN =
      Map.ofEntries(
          entry("number", (s, n) -> lower(n.number())),
          entry("gender", (s, n) -> lower(n.gender())),
          entry("lemma", (s, n) -> s.token(n.head()).lemma()));
  private static final Map<String, Value<Mention>> MENTION =
      Map.ofEntries(entry("kind", (s, m) -> lower(m.kind())));

  private Attributes() {}

  static BiPredicate<Sentence, Token> ofToken(String text) {
    return test(text, TOKEN);
  }

  static BiPredicate<Sentence, VerbGroup> ofVerb(String text) {
    return test(text, VERB);
  }

  static BiPredicate<Sentence, NounPhrase> ofNoun(String text) {
    return test(text, NOUN);
  }

  static BiPredicate<Sentence, Mention> ofMention(String text) {
    return test(text, MENTION);
  }

  /** For elements that nothing narrows. */
  static void none(String text) {
    test(text, Map.of());
  }

  private static <T> BiPredicate<Sentence, T> test(String text, Map<String, Value<T>> values) {
    List<BiPredicate<Sentence, T>> tests = new ArrayList<>();
    if (!text.isBlank()) {
      for (String part : text.split(",")) {
        tests.add(one(part.strip(), values));
      }
    }
    return (sentence, thing) -> {
      for (BiPredicate<Sentence, T> test : tests) {
        if (!test.test(sentence, thing)) {
          return false;
        }
      }
      return true;
    };
  }

  private static <T> BiPredicate<Sentence, T> one(String text, Map<String, Value<T>> values) {
    String[] sides = text.split("!?=", 2);
    if (sides.length < 2) {
      throw new IllegalArgumentException("expected key=value, was: " + text);
    }
    Value<T> value = values.get(sides[0].strip());
    if (value == null) {
      throw new IllegalArgumentException(
          "no attribute "
              + sides[0].strip()
              + " here; there are "
              + new TreeSet<>(values.keySet()));
    }
    List<String> named = List.of(sides[1].strip().split("\\|"));
    boolean wanted = !text.contains("!=");
    return (sentence, thing) -> named.contains(value.apply(sentence, thing)) == wanted;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
