package io.github.intertitre.core.seo;

import io.github.intertitre.lexicon.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What findings say, in one language: « {0} » in a sentence is its first value. */
final class Sentences {
  private static final Sentences FRENCH = new Sentences("findings_fr.properties");
  private static final Sentences ENGLISH = new Sentences("findings.properties");

  private final Properties sentences = new Properties();

  private Sentences(String resource) {
    try {
      sentences.load(new StringReader(Resources.text(Sentences.class, resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sentences in(Locale locale) {
    return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
  }

  /** The sentence of a key; that of the code where the case has none of its own. */
  String of(String key, List<String> values) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      sentence = sentences.getProperty(key.replaceFirst("\\..*", ""));
    }
    if (sentence == null) {
      throw new IllegalArgumentException("nothing to say for " + key);
    }
    for (int i = 0; i < values.size(); i++) {
      sentence = sentence.replace("{" + i + "}", values.get(i));
    }
    return sentence;
  }

  /** How to mend: as the case says, else as the code does. */
  String mending(String key, String code, List<String> values) {
    String own = key + ".mend";
    return of(sentences.containsKey(own) ? own : code + ".mend", values);
  }

  Optional<String> basis(String code) {
    return Optional.ofNullable(sentences.getProperty(code + ".basis"));
  }

  /** All keys, for tests. */
  java.util.Set<String> keys() {
    return sentences.stringPropertyNames();
  }
}
