package io.github.intertitre.core;

import io.github.intertitre.lexicon.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What notes say, in one language: « {0} » in a sentence is its first value. */
final class NoteText {
  static final NoteText FRENCH = new NoteText("notes_fr.properties");
  static final NoteText ENGLISH = new NoteText("notes.properties");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties sentences = new Properties();

  private NoteText(String resource) {
    try {
      sentences.load(new StringReader(Resources.text(NoteText.class, resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String key, Object... values) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("nothing to say for " + key);
    }
    return PLACE
        .matcher(sentence)
        .replaceAll(
            place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
  }

  /** All keys, for tests. */
  Set<String> keys() {
    return sentences.stringPropertyNames();
  }
}
