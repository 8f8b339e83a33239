package io.github.intertitre.lexicon.names;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names by their spelling; words are separated by one space, apostrophes are ’. */
public final class Gazetteer {
  private static final class Holder {
    static final Gazetteer FRENCH = new Gazetteer();
  }

  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Boolean> ambiguousFirstNames = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, Gender> people = new HashMap<>();

  private Gazetteer() {
    for (String file : List.of("places.tsv", "organisations.tsv", "misc.tsv")) {
      Resources.table(Gazetteer.class, file).forEach(cells -> add(name(cells)));
    }
    for (List<String> cells : Resources.table(Gazetteer.class, "first-names.tsv")) {
      firstNames.put(cells.get(0), gender(cells.get(1)));
      ambiguousFirstNames.put(cells.get(0), cells.get(2).equals("ambiguous"));
    }
    for (List<String> cells : Resources.table(Gazetteer.class, "surnames.tsv")) {
      surnames.put(cells.get(0), cells.get(1));
      people.put(cells.get(1), gender(cells.get(2)));
    }
  }

  /** The gazetteer that ships with the library. */
  public static Gazetteer french() {
    return Holder.FRENCH;
  }

  /** The name that is spelt so, or goes by this alias. */
  public Optional<Name> find(String text) {
    return Optional.ofNullable(names.get(text));
  }

  /** All spellings that {@link #find} knows. */
  public Set<String> spellings() {
    return Collections.unmodifiableSet(names.keySet());
  }

  /** How many words the longest name has that begins with this word; 0 where none does. */
  public int longest(String firstWord) {
    return longest.getOrDefault(firstWord, 0);
  }

  /** The gender of those who bear a first name; {@code EPICENE} for « Dominique ». */
  public Optional<Gender> firstName(String text) {
    return Optional.ofNullable(firstNames.get(text));
  }

  /** Whether a first name is an everyday word or a place too, as « Rose » or « Florence ». */
  public boolean ambiguousFirstName(String text) {
    return ambiguousFirstNames.getOrDefault(text, false);
  }

  /** The full name of a person known by the surname alone: « Poutine » is « Vladimir Poutine ». */
  public Optional<String> surname(String text) {
    return Optional.ofNullable(surnames.get(text));
  }

  /** The gender of a person of public life, by full name. */
  public Optional<Gender> person(String fullName) {
    return Optional.ofNullable(people.get(fullName));
  }

  private void add(Name name) {
    put(name.text(), name);
    name.aliases().forEach(alias -> put(alias, name));
  }

  private void put(String spelling, Name name) {
    if (names.putIfAbsent(spelling, name) == null) {
      String[] words = spelling.split(" ");
      longest.merge(words[0], words.length, Math::max);
    }
  }

  private static Name name(List<String> cells) {
    List<String> aliases = new ArrayList<>();
    for (String alias : cells.get(5).split("\\|")) {
      if (!alias.isBlank()) {
        aliases.add(alias.strip());
      }
    }
    return new Name(
        cells.get(0),
        kind(cells.get(1)),
        cells.get(2),
        gender(cells.get(3)),
        cells.get(3).endsWith("p") ? Number.PLURAL : Number.SINGULAR,
        cells.get(4),
        aliases,
        cells.get(6).equals("ambiguous"));
  }

  private static NameKind kind(String cell) {
    return switch (cell) {
      case "place" -> NameKind.PLACE;
      case "organisation" -> NameKind.ORGANISATION;
      case "person" -> NameKind.PERSON;
      default -> NameKind.MISC;
    };
  }

  private static Gender gender(String cell) {
    return switch (cell) {
      case "m", "mp" -> Gender.MASCULINE;
      case "f", "fp" -> Gender.FEMININE;
      case "u" -> Gender.EPICENE;
      default -> Gender.NONE;
    };
  }
}
