package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** What one part of the search for names finds in a text: {@code "place:mer Noire"}. */
final class NameCandidates {
  /** One part of the search, asked at each token. */
  interface Finder {
    Optional<NamedSpan> at(NameWord[] words, int i);
  }

  private NameCandidates() {}

  /** Candidates in the order of their first tokens, each behind its kind. */
  static String of(String text, Finder finder) {
    NameWord[] words = words(text);
    StringJoiner found = new StringJoiner(" ");
    for (int i = 0; i < words.length; i++) {
      finder.at(words, i).ifPresent(span -> found.add(show(words, span)));
    }
    return found.toString();
  }

  static NameWord[] words(String text) {
    return NameWord.of(Reader.words(text).toArray(String[]::new), Lexicon.french());
  }

  private static String show(NameWord[] words, NamedSpan span) {
    StringJoiner name = new StringJoiner(" ");
    for (int i = span.start(); i < span.end(); i++) {
      name.add(words[i].text());
    }
    String kind = span.kind().name().toLowerCase(Locale.ROOT);
    return kind + ":" + name.toString().replace("’ ", "’");
  }
}
