package io.github.intertitre.lexicon.notes;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Table;
import io.github.intertitre.lexicon.Tables;
import io.github.intertitre.lexicon.surface.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notes by id; where two have the same id, the later one wins, so that a user's own win over ours.
 */
public final class Notes {
  private static final class Holder {
    static final Notes FRENCH = new Notes(Optional.of(Tables.NOTES.open()), List.of());
  }

  private final Optional<Table> shipped;
  private final Map<String, NoteEntry> own = new LinkedHashMap<>();
  private final Map<String, Set<NoteEntry>> ownByOpening = new HashMap<>();

  private Notes(Optional<Table> shipped, Collection<NoteEntry> own) {
    this.shipped = shipped;
    own.forEach(entry -> this.own.put(entry.id(), entry));
    for (NoteEntry entry : this.own.values()) {
      for (String name : entry.names()) {
        ownByOpening
            .computeIfAbsent(Folding.opening(name), opening -> new LinkedHashSet<>())
            .add(entry);
      }
    }
  }

  /** The notes that ship with the library. */
  public static Notes french() {
    return Holder.FRENCH;
  }

  /** A collection of notes. */
  public static Notes of(Collection<Note> notes) {
    return new Notes(Optional.empty(), notes.stream().map(NoteEntry::of).toList());
  }

  /**
   * Reads the notes of a file's text.
   *
   * @throws IllegalArgumentException naming file and line, where a record is no note
   */
  public static List<Note> read(String file, String text) {
    return Records.read(file, text).stream().map(Note::of).toList();
  }

  /** These and {@code more}, which win. */
  public Notes with(Collection<Note> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<NoteEntry> both = new ArrayList<>(own.values());
    more.forEach(note -> both.add(NoteEntry.of(note)));
    return new Notes(shipped, both);
  }

  /**
   * The notes of which a name begins with these letters or digits, as {@link Folding#opening} gives
   * them: « cour » for « Cour des comptes ». One's own, then ours in the order of their files.
   */
  public List<NoteEntry> opening(String opening) {
    return joined(rows(0, opening), ownByOpening.getOrDefault(opening, Set.of()).stream());
  }

  /** The notes with these ids: one's own, then ours in the order of their files. */
  public List<NoteEntry> identified(Set<String> ids) {
    return joined(
        ids.stream().flatMap(id -> rows(1, id)),
        own.values().stream().filter(entry -> ids.contains(entry.id())));
  }

  /** All notes by their names: ours in the order of their files, then one's own. */
  public List<NoteEntry> entries() {
    List<NoteEntry> entries = new ArrayList<>();
    shipped.stream()
        .flatMap(table -> table.all().stream())
        .map(NoteEntry::of)
        .filter(entry -> !own.containsKey(entry.id()))
        .forEach(entries::add);
    entries.addAll(own.values());
    return List.copyOf(entries);
  }

  /** All notes: ours in the order of their files, then one's own. */
  public List<Note> all() {
    return entries().stream().map(NoteEntry::note).toList();
  }

  private Stream<Table.Hit> rows(int key, String text) {
    return shipped.stream().flatMap(table -> table.find(key, text).stream());
  }

  private List<NoteEntry> joined(Stream<Table.Hit> rows, Stream<NoteEntry> more) {
    Map<String, Table.Hit> ours = new LinkedHashMap<>();
    rows.sorted(Comparator.comparingInt(Table.Hit::place))
        .filter(hit -> !own.containsKey(hit.cells().get(0)))
        .forEach(hit -> ours.put(hit.cells().get(0), hit));
    return Stream.concat(more, ours.values().stream().map(hit -> NoteEntry.of(hit.cells())))
        .toList();
  }
}
