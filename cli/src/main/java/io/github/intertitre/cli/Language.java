package io.github.intertitre.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Names the language of a text that does not look French, by OpenNLP's model. */
final class Language {
  private static final String MODEL = "/langdetect-183.bin";
  // How many times surer of another language than of French the model must be.
  private static final double SURER = 3;

  private static final class Holder {
    static final LanguageDetectorModel FOUND = load();
  }

  private Language() {}

  /** Refuses a text that is surely not French. */
  static void checkFrench(String text, String shown) {
    opennlp.tools.langdetect.Language[] all =
        new LanguageDetectorME(Holder.FOUND).predictLanguages(text);
    if (all[0].getConfidence() >= SURER * french(all)) {
      throw new Trouble("input.not-french", shown, new Name(all[0].getLang()));
    }
  }

  private static double french(opennlp.tools.langdetect.Language[] all) {
    return Arrays.stream(all)
        .filter(language -> language.getLang().equals("fra"))
        .mapToDouble(opennlp.tools.langdetect.Language::getConfidence)
        .findFirst()
        .orElse(0);
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = Language.class.getResourceAsStream(MODEL)) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model", e);
    }
  }

  /** A language by its ISO 639-3 code, named in the locale of the messages. */
  record Name(String code) {
    String in(Locale locale) {
      return Arrays.stream(Locale.getISOLanguages())
          .map(Locale::forLanguageTag)
          .filter(language -> code.equals(iso3(language)))
          .map(language -> language.getDisplayLanguage(locale))
          .findFirst()
          .orElse(code);
    }

    private static String iso3(Locale language) {
      try {
        return language.getISO3Language();
      } catch (MissingResourceException e) {
        return "";
      }
    }
  }
}
