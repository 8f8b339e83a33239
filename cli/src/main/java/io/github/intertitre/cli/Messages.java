package io.github.intertitre.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says to the person at the keyboard, in French or English after the locale. */
final class Messages {
  private static final String BUNDLE = "io.github.intertitre.cli.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  Messages(Locale locale) {
    this.locale = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            this.locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The message of a key, its places filled. */
  String say(String key, Object... values) {
    Object[] named = Arrays.stream(values).map(this::named).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(named);
  }

  private Object named(Object value) {
    return value instanceof Language.Name language ? language.in(language()) : value;
  }

  /** For a library that looks its own keys up. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** The language that messages are in. */
  Locale language() {
    return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
  }
}
