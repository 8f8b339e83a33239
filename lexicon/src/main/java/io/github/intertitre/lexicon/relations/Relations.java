package io.github.intertitre.lexicon.relations;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Resources;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of relations between words, each read when the class is first used. */
public final class Relations {
  private static final class Holder {
    static final Relations FRENCH = new Relations();
  }

  private final Map<String, ReportingVerb> reporting =
      table("reporting-verbs.tsv", Relations::reportingVerb, ReportingVerb::verb);
  private final Map<String, Connector> connectors =
      table("connectors.tsv", Relations::connector, Connector::text);
  private final Map<String, Nominalisation> nominalisations =
      table("nominalisations.tsv", Relations::nominalisation, Nominalisation::verb);
  private final Map<String, Demonym> demonyms =
      table("demonyms.tsv", Relations::demonym, Demonym::place);
  private final Map<String, EventNoun> events =
      table("event-nouns.tsv", Relations::eventNoun, EventNoun::noun);
  private final Map<String, Synonym> synonyms =
      table("synonyms.tsv", Relations::synonym, Synonym::from);
  private final Map<String, Office> officeForms = officeForms();
  private final Map<String, Demonym> countryWords = countryWords();

  private final Set<String> nouns =
      nominalisations.values().stream().map(Nominalisation::noun).collect(Collectors.toSet());

  private Relations() {}

  /** The tables that ship with the library. */
  public static Relations french() {
    return Holder.FRENCH;
  }

  /** What kind of saying a verb (infinitive) reports. */
  public Optional<ReportingVerb> reporting(String verb) {
    return Optional.ofNullable(reporting.get(verb));
  }

  /** The link that a word or phrase makes, in lower case. */
  public Optional<Connector> connector(String text) {
    return Optional.ofNullable(connectors.get(text));
  }

  /** All connectors, in the order of their file. */
  public List<Connector> connectors() {
    return List.copyOf(connectors.values());
  }

  /** The noun of a verb (infinitive). */
  public Optional<Nominalisation> nominalisation(String verb) {
    return Optional.ofNullable(nominalisations.get(verb));
  }

  /** Whether a noun (singular) is that of a verb: « fermeture », « mise en garde ». */
  public boolean nominal(String noun) {
    return nouns.contains(noun);
  }

  /** How French speaks of a place. */
  public Optional<Demonym> demonym(String place) {
    return Optional.ofNullable(demonyms.get(place));
  }

  /** The country that a word speaks of: « Espagne », « espagnol », « Madrid ». */
  public Optional<Demonym> countryOf(String word) {
    return Optional.ofNullable(countryWords.get(word));
  }

  /** All places with a demonym or an article of their own, in the order of their file. */
  public List<Demonym> demonyms() {
    return List.copyOf(demonyms.values());
  }

  /** The happening that a noun (singular) names. */
  public Optional<EventNoun> event(String noun) {
    return Optional.ofNullable(events.get(noun));
  }

  /** What may always stand for a lemma or phrase. */
  public Optional<Synonym> synonym(String from) {
    return Optional.ofNullable(synonyms.get(from));
  }

  /** The office of which this is one of the four forms. */
  public Optional<Office> office(String form) {
    return Optional.ofNullable(officeForms.get(form));
  }

  private Map<String, Demonym> countryWords() {
    Map<String, Demonym> words = new HashMap<>();
    for (Demonym demonym : demonyms.values()) {
      if (demonym.kind().equals("country")) {
        List.of(demonym.place(), demonym.masculine(), demonym.feminine(), demonym.capital())
            .forEach(word -> words.putIfAbsent(word, demonym));
      }
    }
    words.remove("-");
    words.remove("");
    return words;
  }

  private Map<String, Office> officeForms() {
    Map<String, Office> forms = new HashMap<>();
    for (List<String> cells : Resources.table(Relations.class, "offices.tsv")) {
      Office office = office(cells);
      for (String form : cells.subList(0, 4)) {
        forms.putIfAbsent(form, office);
      }
    }
    return forms;
  }

  private static <T> Map<String, T> table(
      String file, Function<List<String>, T> row, Function<T, String> key) {
    Map<String, T> map = new LinkedHashMap<>();
    for (List<String> cells : Resources.table(Relations.class, file)) {
      T value = row.apply(cells);
      map.putIfAbsent(key.apply(value), value);
    }
    return map;
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
