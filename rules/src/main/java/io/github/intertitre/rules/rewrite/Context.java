package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import java.util.Map;
import java.util.Optional;

/**
 * What the article around a sentence tells.
 *
 * @param genders the gender of each person that the article names, by every form of the name
 */
public record Context(Map<String, Gender> genders) {
  /** A sentence by itself. */
  public static final Context NONE = new Context(Map.of());

  /** Copies the map. */
  public Context {
    genders = Map.copyOf(genders);
  }

  /** The gender of a person: as the article shows it, else as the first name tells. */
  public Optional<Gender> gender(String name) {
    Optional<Gender> known = Optional.ofNullable(genders.get(name));
    return known
        .or(() -> Lexicon.french().gazetteer().person(name))
        .or(() -> Lexicon.french().gazetteer().firstName(name.split(" ")[0]))
        .filter(gender -> gender == Gender.MASCULINE || gender == Gender.FEMININE);
  }
}
