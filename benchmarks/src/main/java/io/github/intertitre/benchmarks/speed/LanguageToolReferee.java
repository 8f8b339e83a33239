package io.github.intertitre.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool with the rules that are on for French as it comes. */
final class LanguageToolReferee implements Referee {
  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("fr"));

  @Override
  public String name() {
    return "LanguageTool: check";
  }

  @Override
  public int read(String text) {
    try {
      return tool.check(text).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
