package io.github.intertitre.core.render;

import io.github.intertitre.lexicon.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The words of the report, in French or else in English. */
final class Labels {
  private final Locale locale;
  private final Properties labels = new Properties();

  Labels(Locale asked) {
    this.locale = asked.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    String resource = locale.equals(Locale.FRENCH) ? "report_fr.properties" : "report.properties";
    try {
      labels.load(new StringReader(Resources.text(Labels.class, resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Locale locale() {
    return locale;
  }

  /** A label, its places filled, escaped for HTML. */
  String of(String key, Object... values) {
    return HtmlBlocks.escape(raw(key, values));
  }

  private String raw(String key, Object... values) {
    String label = labels.getProperty(key);
    if (label == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    for (int i = 0; i < values.length; i++) {
      label = label.replace("{" + i + "}", values[i].toString());
    }
    return label;
  }
}
