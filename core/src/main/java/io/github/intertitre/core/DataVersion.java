package io.github.intertitre.core;

import io.github.intertitre.core.document.Generator;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.notes.NoteEntry;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells articles whose rewriting is as it was from those that changed data may touch.
 *
 * <p>A note counts where all the words of one of its names may be in the article, in any form: more
 * often than it is used, never less.
 */
final class DataVersion {
  // Words that « du », « aux » hide.
  private static final Set<String> ALWAYS =
      Set.of("de", "d’", "du", "des", "à", "au", "aux", "le", "la", "les", "l’");

  private final Notes notes;
  private Map<String, List<Named>> byWord;

  private record Named(int place, List<String> words, NoteEntry note) {}

  DataVersion(Notes notes) {
    this.notes = notes;
  }

  // Made when it is first asked for: a run over one article never needs it.
  private synchronized Map<String, List<Named>> byWord() {
    if (byWord == null) {
      Map<String, List<Named>> index = new HashMap<>();
      List<NoteEntry> all = notes.entries();
      for (int place = 0; place < all.size(); place++) {
        for (String name : all.get(place).names()) {
          Named named = named(place, name, all.get(place));
          String first = named.words().isEmpty() ? "" : named.words().get(0);
          index.computeIfAbsent(first, w -> new ArrayList<>()).add(named);
        }
      }
      byWord = index;
    }
    return byWord;
  }

  private static Named named(int place, String name, NoteEntry note) {
    return new Named(
        place,
        words(name).stream().map(DataVersion::key).filter(w -> !ALWAYS.contains(w)).toList(),
        note);
  }

  String of(Article article, Options options) {
    MessageDigest digest = sha256();
    Options asked = article.options(options);
    put(digest, Generator.current().version());
    put(digest, Generator.current().ground());
    put(digest, article.toString());
    put(digest, asked.withoutData().toString());
    asked.rules().stream().map(Rule::text).forEach(rule -> put(digest, rule));
    touching(vocabulary(article)).forEach(entry -> put(digest, entry.note().toString()));
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private Iterable<NoteEntry> touching(Set<String> vocabulary) {
    Map<Integer, NoteEntry> touching = new TreeMap<>();
    Map<String, List<Named>> index = byWord();
    for (String word : vocabulary) {
      index.getOrDefault(word, List.of()).stream()
          .filter(named -> vocabulary.containsAll(named.words()))
          .forEach(named -> touching.put(named.place(), named.note()));
    }
    return touching.values();
  }

  // Every word and every lemma that it may have; the empty word stands for names without content.
  private static Set<String> vocabulary(Article article) {
    Set<String> vocabulary = new HashSet<>(Set.of(""));
    for (String word : new HashSet<>(words(article.text()))) {
      vocabulary.add(key(word));
      Lexicon.french().readings(word).stream()
          .map(Form::lemma)
          .map(DataVersion::key)
          .forEach(vocabulary::add);
    }
    return vocabulary;
  }

  private static List<String> words(String text) {
    return Reader.words(text);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\'', '’');
  }

  private static void put(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
