package io.github.intertitre.benchmarks.speed;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * Another program that reads the same texts. Each is there only where the build was asked for it,
 * since none of them may ever be a dependency of the library.
 */
public interface Referee {
  /** Its name and what it does, « LanguageTool: check ». */
  String name();

  /** Reads a text and says how much it found. */
  int read(String text);

  /** A referee by the profile that brings it, {@code languagetool}; empty where it is not there. */
  static Optional<Referee> of(String profile) {
    String type =
        switch (profile) {
          case "languagetool" -> "LanguageToolReferee";
          case "corenlp" -> "CoreNlpReferee";
          default -> throw new IllegalArgumentException("no such referee: " + profile);
        };
    try {
      Class<?> found = Class.forName(Referee.class.getPackageName() + "." + type);
      return Optional.of((Referee) found.getDeclaredConstructor().newInstance());
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return Optional.empty();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NoClassDefFoundError) {
        return Optional.empty();
      }
      throw new IllegalStateException(profile + " does not start", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(profile + " does not start", e);
    }
  }
}
