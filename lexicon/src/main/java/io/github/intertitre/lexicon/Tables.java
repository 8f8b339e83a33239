package io.github.intertitre.lexicon;

import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.lexicon.relations.Relations;
import io.github.intertitre.lexicon.surface.Folding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tables that ship. The build writes them once from their sources into files beside the
 * classes, ready to be searched; where such a file is missing the sources are read instead.
 */
public enum Tables {
  /** Names by their spellings as {@code fold} gives them, by their first words, without article. */
  NAMES(
      Gazetteer.class,
      List.of("places.tsv", "organisations.tsv", "misc.tsv"),
      Table.Key.of(0, 5).in(Folding::fold),
      Table.Key.of(0, 5).in(name -> Folding.start(Folding.fold(name))),
      Table.Key.of(0, 5).in(name -> bare(name, Folding::fold)),
      Table.Key.of(0, 5).in(name -> bare(name, rest -> Folding.start(Folding.fold(rest))))),
  /** First names. */
  FIRST_NAMES(Gazetteer.class, List.of("first-names.tsv"), Table.Key.of(0)),
  /** Persons of public life by surname, and by full name. */
  PEOPLE(Gazetteer.class, List.of("surnames.tsv"), Table.Key.of(0), Table.Key.of(1)),
  /** Reporting verbs. */
  REPORTING(Relations.class, List.of("reporting-verbs.tsv"), Table.Key.of(0)),
  /** Connectors. */
  CONNECTORS(Relations.class, List.of("connectors.tsv"), Table.Key.of(0)),
  /** Nominalisations by verb, and by noun. */
  NOMINALISATIONS(
      Relations.class, List.of("nominalisations.tsv"), Table.Key.of(0), Table.Key.of(1)),
  /** Places by name, by their adjectives, and by all that speaks of them. */
  DEMONYMS(
      Relations.class,
      List.of("demonyms.tsv"),
      Table.Key.of(0),
      Table.Key.of(6, 7),
      Table.Key.of(0, 6, 7, 8)),
  /** Event nouns. */
  EVENTS(Relations.class, List.of("event-nouns.tsv"), Table.Key.of(0)),
  /** Synonyms. */
  SYNONYMS(Relations.class, List.of("synonyms.tsv"), Table.Key.of(0)),
  /** Offices by each of their four forms. */
  OFFICES(Relations.class, List.of("offices.tsv"), Table.Key.of(0, 1, 2, 3)),
  /** Word lists by their names. */
  WORD_LISTS(WordLists.class, List.of("words.rec"), Table.Key.of(0)),
  /** Notes by what their names begin with, and by id. */
  NOTES(Notes.class, List.of("index.txt"), Table.Key.of(4).in(Folding::opening), Table.Key.of(0));

  // All tables of one package in one file, each behind its length: to find a file in an archive
  // takes longer than to read a small one.
  private static final String FILE = "ready.tables";
  private static final Kept<Class<?>, Optional<ByteBuffer>> SHIPPED = new Kept<>(Tables::read);

  private final Class<?> owner;
  private final List<String> sources;
  private final List<Table.Key> keys;

  Tables(Class<?> owner, List<String> sources, Table.Key... keys) {
    this.owner = owner;
    this.sources = sources;
    this.keys = List.of(keys);
  }

  private static String bare(String name, UnaryOperator<String> form) {
    String rest = Folding.bare(name);
    return rest.equals(name) ? "" : form.apply(rest);
  }

  /** The table, ready to be searched. */
  public Table open() {
    return new Table(shipped().orElseGet(() -> ByteBuffer.wrap(compiled())), keys);
  }

  /** What the build wrote. */
  Optional<ByteBuffer> shipped() {
    return SHIPPED.get(owner).map(this::part);
  }

  private ByteBuffer part(ByteBuffer tables) {
    int at = 0;
    for (Tables table : values()) {
      if (table == this) {
        break;
      }
      at += table.owner == owner ? Integer.BYTES + tables.getInt(at) : 0;
    }
    return tables.slice(at + Integer.BYTES, tables.getInt(at));
  }

  private static Optional<ByteBuffer> read(Class<?> owner) {
    try (InputStream in = owner.getResourceAsStream(FILE)) {
      return Optional.ofNullable(in == null ? null : ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The same from the sources. */
  byte[] compiled() {
    return TableWriter.write(rows(), keys);
  }

  List<Table.Key> keys() {
    return keys;
  }

  private List<String> rows() {
    return switch (this) {
      case WORD_LISTS -> RecordRows.words(Resources.text(owner, sources.get(0)));
      case NOTES -> RecordRows.notes(owner, Resources.lines(owner, sources.get(0)));
      default -> lines();
    };
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    sources.forEach(source -> lines.addAll(Resources.lines(owner, source)));
    return lines;
  }

  /** Writes all tables into a folder of classes; the build calls it. */
  public static void main(String[] classes) throws IOException {
    Map<Path, ByteArrayOutputStream> files = new LinkedHashMap<>();
    for (Tables table : values()) {
      Path folder = Path.of(classes[0], table.owner.getPackageName().replace('.', '/'));
      byte[] bytes = table.compiled();
      ByteArrayOutputStream file =
          files.computeIfAbsent(folder.resolve(FILE), path -> new ByteArrayOutputStream());
      file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      file.writeBytes(bytes);
    }
    for (Map.Entry<Path, ByteArrayOutputStream> file : files.entrySet()) {
      Files.write(file.getKey(), file.getValue().toByteArray());
    }
  }
}
