package io.github.intertitre.lexicon.names;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Table;
import io.github.intertitre.lexicon.Tables;
import io.github.intertitre.lexicon.surface.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names by their spelling; words are separated by one space, apostrophes are ’. */
public final class Gazetteer {
  private static final class Holder {
    static final Gazetteer FRENCH = new Gazetteer();
  }

  // Each part is read when it is first asked for.
  private static final class Listed {
    static final Table NAMES = Tables.NAMES.open();
  }

  private static final class FirstNames {
    static final Table NAMES = Tables.FIRST_NAMES.open();
  }

  private static final class People {
    static final Table NAMES = Tables.PEOPLE.open();
  }

  private final Kept<String, List<Spelling>> folded = new Kept<>(text -> spellings(0, text));

  /** A name and one of its spellings. */
  public record Spelling(String text, Name name) {}

  private Gazetteer() {}

  /** The gazetteer that ships with the library. */
  public static Gazetteer french() {
    return Holder.FRENCH;
  }

  /** The name that is spelt so, or goes by this alias. */
  public Optional<Name> find(String text) {
    return like(Folding.fold(text)).stream()
        .filter(spelling -> spelling.text().equals(text))
        .map(Spelling::name)
        .findFirst();
  }

  /** The names that are spelt so but for accents, capitals and hyphens: « saint etienne ». */
  public List<Spelling> like(String folded) {
    return this.folded.get(folded);
  }

  /** The spellings of which the first word is this one: « saint ». */
  public List<String> starting(String folded) {
    return Listed.NAMES.parts(1, folded);
  }

  /** Those that are spelt so behind their article: « monde » for « Le Monde ». */
  public List<Spelling> bare(String folded) {
    return spellings(2, folded);
  }

  /** The spellings of which the first word behind their article is this one. */
  public List<String> bareStarting(String folded) {
    return Listed.NAMES.parts(3, folded);
  }

  /** The gender of those who bear a first name; {@code EPICENE} for « Dominique ». */
  public Optional<Gender> firstName(String text) {
    return last(FirstNames.NAMES.find(0, text)).map(hit -> gender(hit.cells().get(1)));
  }

  /** Whether a first name is an everyday word or a place too, as « Rose » or « Florence ». */
  public boolean ambiguousFirstName(String text) {
    return FirstNames.NAMES.find(0, text).stream()
        .anyMatch(hit -> hit.cells().get(2).equals("ambiguous"));
  }

  /** The full name of a person known by the surname alone: « Poutine » is « Vladimir Poutine ». */
  public Optional<String> surname(String text) {
    return last(People.NAMES.find(0, text)).map(hit -> hit.cells().get(1));
  }

  /** The gender of a person of public life, by full name. */
  public Optional<Gender> person(String fullName) {
    return last(People.NAMES.find(1, fullName)).map(hit -> gender(hit.cells().get(2)));
  }

  private static Optional<Table.Hit> last(List<Table.Hit> hits) {
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
  }

  private static List<Spelling> spellings(int key, String text) {
    List<Spelling> spellings = new ArrayList<>();
    for (Table.Hit hit : Listed.NAMES.find(key, text)) {
      spellings.add(new Spelling(hit.part(), name(hit.cells())));
    }
    return List.copyOf(spellings);
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
