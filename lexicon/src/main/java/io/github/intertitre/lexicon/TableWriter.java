package io.github.intertitre.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes what {@link Table} reads. */
final class TableWriter {
  private record Entry(int hash, int place) {}

  private TableWriter() {}

  static byte[] write(List<String> rows, List<Table.Key> keys) {
    List<ByteBuffer> sections = keys.stream().map(key -> section(entries(rows, key))).toList();
    byte[] text = (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    int start = (keys.size() + 1) * Integer.BYTES;
    int size = sections.stream().mapToInt(ByteBuffer::capacity).sum();
    ByteBuffer bytes = ByteBuffer.allocate(start + size + text.length);
    for (ByteBuffer section : sections) {
      bytes.putInt(start);
      start += section.capacity();
    }
    bytes.putInt(start);
    sections.forEach(bytes::put);
    return bytes.put(text).array();
  }

  private static ByteBuffer section(List<Entry> entries) {
    int buckets = Math.max(1, Integer.highestOneBit(entries.size()));
    List<List<Entry>> filled = new ArrayList<>();
    for (int i = 0; i < buckets; i++) {
      filled.add(new ArrayList<>());
    }
    entries.forEach(entry -> filled.get(Table.bucket(entry.hash, buckets)).add(entry));
    ByteBuffer section =
        ByteBuffer.allocate((1 + buckets + 1 + 2 * entries.size()) * Integer.BYTES);
    section.putInt(buckets);
    int first = 0;
    for (List<Entry> bucket : filled) {
      section.putInt(first);
      first += bucket.size();
    }
    section.putInt(first);
    filled.forEach(bucket -> bucket.forEach(e -> section.putInt(e.hash).putInt(e.place)));
    return section.rewind();
  }

  private static List<Entry> entries(List<String> rows, Table.Key key) {
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    for (String row : rows) {
      for (int column : key.columns()) {
        parts(row, start, column, key, entries);
      }
      start += length(row) + 1;
    }
    return entries;
  }

  private static void parts(String row, int start, int column, Table.Key key, List<Entry> entries) {
    String[] cells = row.split("\t", -1);
    if (column >= cells.length || cells[column].equals("-")) {
      return;
    }
    int at = start + column;
    for (int i = 0; i < column; i++) {
      at += length(cells[i]);
    }
    for (String part : cells[column].split("\\|")) {
      String form = part.isBlank() ? "" : key.form().apply(part.strip());
      if (!form.isEmpty()) {
        int blank = part.length() - part.stripLeading().length();
        entries.add(new Entry(form.hashCode(), at + blank));
      }
      at += length(part) + 1;
    }
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
