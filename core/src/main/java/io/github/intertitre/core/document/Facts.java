package io.github.intertitre.core.document;

import java.util.List;
import java.util.Optional;

/** What the source speaks of, for tools that read the JSON. Sentences are named by their index. */
public record Facts(
    List<Entity> entities, List<Day> dates, List<Figure> figures, List<Quotation> quotations) {

  /** Copies the lists. */
  public Facts {
    entities = List.copyOf(entities);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
  }

  /** None. */
  public static Facts none() {
    return new Facts(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A person, place, organisation or other thing with a name.
   *
   * @param name the fullest, commonest form: « Sergueï Choïgou »
   * @param kind {@code person}, {@code place}, {@code organisation} or {@code misc}
   * @param aliases other forms in the source: « Choïgou », « Choïgu »
   * @param role as the source gives it: « ministre russe de la Défense »
   * @param mentions how often the source names it
   * @param sameAs an address that identifies it, where the lexicon has one
   */
  public record Entity(
      String name,
      String kind,
      List<String> aliases,
      Optional<String> role,
      int mentions,
      Optional<String> sameAs) {
    /** Copies the aliases. */
    public Entity {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A date.
   *
   * @param text as written: « mercredi », « mars 2022 »
   * @param iso {@code 2022-03}, {@code 2022-03-01/2022-03-05} for a span; where it can be told
   * @param event what happened, where the source says it in the same breath
   */
  public record Day(String text, Optional<String> iso, Optional<String> event, int sentence) {}

  /**
   * A quantity.
   *
   * @param text as written: « environ 140 personnes »
   * @param kind {@code quantity}, {@code money} or {@code percent}
   */
  public record Figure(String text, String kind, int sentence) {}

  /**
   * Words between quotation marks, to the letter.
   *
   * @param speaker who said them, where the source says so
   */
  public record Quotation(String text, Optional<String> speaker, int sentence) {}
}
