package io.github.intertitre.lexicon.names;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names by their spelling; words are separated by one space, apostrophes are ’. */
public final class Gazetteer {
  private static final class Holder {
    static final Gazetteer FRENCH = new Gazetteer();
  }

  // Each part is read when it is first asked for.
  private static final class Listed {
    static final Map<String, Name> NAMES = names();
  }

  private static final class FirstNames {
    static final Map<String, Gender> GENDERS = new HashMap<>(1 << 15);
    static final Set<String> AMBIGUOUS = new HashSet<>();

    static {
      for (List<String> cells : Resources.table(Gazetteer.class, "first-names.tsv")) {
        GENDERS.put(cells.get(0), gender(cells.get(1)));
        if (cells.get(2).equals("ambiguous")) {
          AMBIGUOUS.add(cells.get(0));
        }
      }
    }
  }

  private static final class People {
    static final Map<String, String> FULL_NAMES = new HashMap<>();
    static final Map<String, Gender> GENDERS = new HashMap<>();

    static {
      for (List<String> cells : Resources.table(Gazetteer.class, "surnames.tsv")) {
        FULL_NAMES.put(cells.get(0), cells.get(1));
        GENDERS.put(cells.get(1), gender(cells.get(2)));
      }
    }
  }

  private Gazetteer() {}

  /** The gazetteer that ships with the library. */
  public static Gazetteer french() {
    return Holder.FRENCH;
  }

  /** The name that is spelt so, or goes by this alias. */
  public Optional<Name> find(String text) {
    return Optional.ofNullable(Listed.NAMES.get(text));
  }

  /** All spellings that {@link #find} knows. */
  public Set<String> spellings() {
    return Collections.unmodifiableSet(Listed.NAMES.keySet());
  }

  /** The gender of those who bear a first name; {@code EPICENE} for « Dominique ». */
  public Optional<Gender> firstName(String text) {
    return Optional.ofNullable(FirstNames.GENDERS.get(text));
  }

  /** Whether a first name is an everyday word or a place too, as « Rose » or « Florence ». */
  public boolean ambiguousFirstName(String text) {
    return FirstNames.AMBIGUOUS.contains(text);
  }

  /** The full name of a person known by the surname alone: « Poutine » is « Vladimir Poutine ». */
  public Optional<String> surname(String text) {
    return Optional.ofNullable(People.FULL_NAMES.get(text));
  }

  /** The gender of a person of public life, by full name. */
  public Optional<Gender> person(String fullName) {
    return Optional.ofNullable(People.GENDERS.get(fullName));
  }

  private static Map<String, Name> names() {
    Map<String, Name> names = new HashMap<>(1 << 15);
    for (String file : List.of("places.tsv", "organisations.tsv", "misc.tsv")) {
      for (List<String> cells : Resources.table(Gazetteer.class, file)) {
        Name name = name(cells);
        names.putIfAbsent(name.text(), name);
        name.aliases().forEach(alias -> names.putIfAbsent(alias, name));
      }
    }
    return names;
  }

  private static Name name(List<String> cells) {
    return new Name(
        cells.get(0),
        kind(cells.get(1)),
        cells.get(2),
        gender(cells.get(3)),
        cells.get(3).endsWith("p") ? Number.PLURAL : Number.SINGULAR,
        cells.get(4),
        aliases(cells.get(5)),
        cells.get(6).equals("ambiguous"));
  }

  private static List<String> aliases(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> aliases = new ArrayList<>();
    for (String alias : cell.split("\\|")) {
      aliases.add(alias.strip());
    }
    return aliases;
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
