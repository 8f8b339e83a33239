package io.github.intertitre.lexicon.relations;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Table;
import io.github.intertitre.lexicon.Tables;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The tables of relations between words, each read when it is first asked for. */
public final class Relations {
  private static final class Holder {
    static final Relations FRENCH = new Relations();
  }

  private static final class Reporting {
    static final Table VERBS = Tables.REPORTING.open();
  }

  private static final class Connectors {
    static final Table LINKS = Tables.CONNECTORS.open();
  }

  private static final class Nominalisations {
    static final Table NOUNS = Tables.NOMINALISATIONS.open();
  }

  private static final class Demonyms {
    static final Table PLACES = Tables.DEMONYMS.open();
  }

  private static final class Events {
    static final Table NOUNS = Tables.EVENTS.open();
  }

  private static final class Synonyms {
    static final Table WORDS = Tables.SYNONYMS.open();
  }

  private static final class Offices {
    static final Table FORMS = Tables.OFFICES.open();
  }

  private Relations() {}

  /** The tables that ship with the library. */
  public static Relations french() {
    return Holder.FRENCH;
  }

  /** What kind of saying a verb (infinitive) reports. */
  public Optional<ReportingVerb> reporting(String verb) {
    return first(Reporting.VERBS, verb, Relations::reportingVerb);
  }

  /** The link that a word or phrase makes, in lower case. */
  public Optional<Connector> connector(String text) {
    return first(Connectors.LINKS, text, Relations::connector);
  }

  /** All connectors, in the order of their file. */
  public List<Connector> connectors() {
    return Connectors.LINKS.all().stream().map(Relations::connector).toList();
  }

  /** The noun of a verb (infinitive). */
  public Optional<Nominalisation> nominalisation(String verb) {
    return first(Nominalisations.NOUNS, verb, Relations::nominalisation);
  }

  /** Whether a noun (singular) is that of a verb: « fermeture », « mise en garde ». */
  public boolean nominal(String noun) {
    return !Nominalisations.NOUNS.find(1, noun).isEmpty();
  }

  /** How French speaks of a place. */
  public Optional<Demonym> demonym(String place) {
    return first(Demonyms.PLACES, place, Relations::demonym);
  }

  /** The country that a word speaks of: « Espagne », « espagnol », « Madrid ». */
  public Optional<Demonym> countryOf(String word) {
    return Demonyms.PLACES.find(2, word).stream()
        .map(hit -> demonym(hit.cells()))
        .filter(demonym -> demonym.kind().equals("country"))
        .findFirst();
  }

  /**
   * Whether a word (masculine or feminine singular) is the adjective of a place: « berlinoise ».
   */
  public boolean demonymic(String word) {
    return !Demonyms.PLACES.find(1, word).isEmpty();
  }

  /** The happening that a noun (singular) names. */
  public Optional<EventNoun> event(String noun) {
    return first(Events.NOUNS, noun, Relations::eventNoun);
  }

  /** What may always stand for a lemma or phrase. */
  public Optional<Synonym> synonym(String from) {
    return first(Synonyms.WORDS, from, Relations::synonym);
  }

  /** The office of which this is one of the four forms. */
  public Optional<Office> office(String form) {
    return first(Offices.FORMS, form, Relations::office);
  }

  // Where two rows begin alike, the first one counts.
  private static <T> Optional<T> first(Table table, String text, Function<List<String>, T> row) {
    List<Table.Hit> hits = table.find(0, text);
    return hits.isEmpty() ? Optional.empty() : Optional.of(row.apply(hits.get(0).cells()));
  }

  private static ReportingVerb reportingVerb(List<String> c) {
    return new ReportingVerb(c.get(0), c.get(1), c.get(2), set(c.get(3)), c.get(4));
  }

  private static Connector connector(List<String> c) {
    return new Connector(c.get(0), c.get(1), c.get(2), c.get(3).equals("yes"), c.get(4));
  }

  private static Nominalisation nominalisation(List<String> c) {
    return new Nominalisation(
        c.get(0),
        c.get(1),
        gender(c.get(2)),
        c.get(3),
        c.get(4),
        complements(c.get(5)),
        c.get(6).equals("event"));
  }

  private static Map<String, String> complements(String cell) {
    if (cell.isEmpty()) {
      return Map.of();
    }
    Map<String, String> complements = new LinkedHashMap<>();
    for (String pair : cell.split(" ")) {
      int arrow = pair.indexOf('>');
      if (arrow > 0) {
        complements.put(pair.substring(0, arrow), pair.substring(arrow + 1));
      }
    }
    return Collections.unmodifiableMap(complements);
  }

  private static Demonym demonym(List<String> c) {
    return new Demonym(
        c.get(0),
        c.get(1),
        gender(c.get(2)),
        c.get(2).endsWith("p") ? Number.PLURAL : Number.SINGULAR,
        c.get(3),
        c.get(4),
        c.get(5),
        c.get(6),
        c.get(7),
        c.get(8));
  }

  private static EventNoun eventNoun(List<String> c) {
    return new EventNoun(c.get(0), gender(c.get(1)), set(c.get(2)), c.get(3));
  }

  private static Office office(List<String> c) {
    return new Office(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4));
  }

  private static Synonym synonym(List<String> c) {
    return new Synonym(c.get(0), c.get(1), c.get(2), c.get(3));
  }

  private static Gender gender(String cell) {
    return switch (cell) {
      case "m", "mp" -> Gender.MASCULINE;
      case "f", "fp" -> Gender.FEMININE;
      default -> Gender.NONE;
    };
  }

  private static Set<String> set(String cell) {
    Set<String> parts = new HashSet<>();
    for (String part : cell.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return Collections.unmodifiableSet(parts);
  }
}
