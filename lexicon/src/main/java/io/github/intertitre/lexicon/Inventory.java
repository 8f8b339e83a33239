package io.github.intertitre.lexicon;

import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.relations.Relations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that ship, and how many entries each has. */
public final class Inventory {
  private static final List<String> RELATIONS =
      List.of(
          "nominalisations.tsv",
          "reporting-verbs.tsv",
          "connectors.tsv",
          "demonyms.tsv",
          "synonyms.tsv",
          "event-nouns.tsv",
          "offices.tsv");
  private static final List<String> NAMES =
      List.of("places.tsv", "organisations.tsv", "misc.tsv", "first-names.tsv", "surnames.tsv");

  private Inventory() {}

  /** Entries by file: {@code offices.tsv} has 565. */
  public static Map<String, Integer> tables() {
    Map<String, Integer> tables = new LinkedHashMap<>();
    RELATIONS.forEach(file -> tables.put(file, Resources.lines(Relations.class, file).size()));
    NAMES.forEach(file -> tables.put(file, Resources.lines(Gazetteer.class, file).size()));
    return tables;
  }
}
