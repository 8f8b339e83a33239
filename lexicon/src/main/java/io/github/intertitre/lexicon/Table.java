package io.github.intertitre.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows of cells, found by what stands in them; a row is read when it is found, never before.
 *
 * <p>Opening one costs reading its bytes: how many keys there are and where each begins; for each
 * key buckets (their number, the entry with which each begins, and entries of hash and place); then
 * the rows, cells parted by tabs. {@link TableWriter} writes them.
 */
public final class Table {
  private final List<Key> keys;
  private final ByteBuffer bytes;
  private final int rows;

  /**
   * What rows are found by: the parts between « | » of some columns, each in the form in which it
   * is asked for; one whose form is empty can't be found.
   */
  public record Key(List<Integer> columns, UnaryOperator<String> form) {
    /** By the cells of these columns as they stand. */
    static Key of(Integer... columns) {
      return new Key(List.of(columns), UnaryOperator.identity());
    }

    Key in(UnaryOperator<String> form) {
      return new Key(columns, form);
    }
  }

  /** A row that was found: the part that was asked for, as it is spelt, and the cells. */
  public record Hit(String part, List<String> cells, int place) {}

  Table(ByteBuffer bytes, List<Key> keys) {
    this.keys = keys;
    this.bytes = bytes;
    this.rows = bytes.getInt(keys.size() * Integer.BYTES);
  }

  /** All rows with {@code text} under the key of this number, in their order. */
  public List<Hit> find(int key, String text) {
    List<Hit> hits = new ArrayList<>();
    for (int place : places(key, text)) {
      hits.add(new Hit(part(place), cells(place), place));
    }
    return hits;
  }

  /** The parts of {@link #find} alone, for which no row is read. */
  public List<String> parts(int key, String text) {
    List<String> parts = new ArrayList<>();
    for (int place : places(key, text)) {
      parts.add(part(place));
    }
    return parts;
  }

  private List<Integer> places(int key, String text) {
    int hash = text.hashCode();
    int start = bytes.getInt(key * Integer.BYTES);
    int buckets = bytes.getInt(start);
    int bucket = start + (1 + bucket(hash, buckets)) * Integer.BYTES;
    int entries = start + (buckets + 2) * Integer.BYTES;
    List<Integer> places = List.of();
    for (int i = bytes.getInt(bucket); i < bytes.getInt(bucket + Integer.BYTES); i++) {
      int entry = entries + 2 * i * Integer.BYTES;
      int place = rows + bytes.getInt(entry + Integer.BYTES);
      if (bytes.getInt(entry) == hash && keys.get(key).form().apply(part(place)).equals(text)) {
        places = places.isEmpty() ? new ArrayList<>() : places;
        places.add(place);
      }
    }
    return places;
  }

  /** All rows, in their order. */
  public List<List<String>> all() {
    List<List<String>> all = new ArrayList<>();
    for (int at = rows; at < bytes.limit(); at = end(at) + 1) {
      all.add(cells(at));
    }
    return all;
  }

  static int bucket(int hash, int buckets) {
    return (hash ^ hash >>> 16) & buckets - 1;
  }

  private String part(int start) {
    int end = start;
    while (bytes.get(end) != '\t' && bytes.get(end) != '\n' && bytes.get(end) != '|') {
      end++;
    }
    return text(start, end).strip();
  }

  private List<String> cells(int at) {
    int start = at;
    while (start > rows && bytes.get(start - 1) != '\n') {
      start--;
    }
    return Resources.cells(text(start, end(at)));
  }

  private int end(int at) {
    int end = at;
    while (bytes.get(end) != '\n') {
      end++;
    }
    return end;
  }

  private String text(int start, int end) {
    int offset = bytes.arrayOffset() + start;
    return new String(bytes.array(), offset, end - start, StandardCharsets.UTF_8);
  }
}
