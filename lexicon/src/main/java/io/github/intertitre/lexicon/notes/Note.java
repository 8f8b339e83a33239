package io.github.intertitre.lexicon.notes;

import io.github.intertitre.lexicon.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is durably true of one subject, in sentences that stand alone.
 *
 * @param id unique, kebab-case
 * @param names forms under which an article mentions it, the usual one first
 * @param near words of which one must stand in the article, beside a name of one common word; empty
 *     where the name is clear
 * @param not words of which none may stand in the article
 * @param kind what the subject is: {@code institution}, {@code concept}, {@code place}
 * @param domain the field it belongs to: {@code justice}, {@code economy}
 * @param sentences complete sentences, each usable without the others
 * @param source the public work, law or body where they can be checked
 * @param asOf the year up to which they were checked, where they can age
 * @param link the subject's own address, where one is known
 */
public record Note(
    String id,
    List<String> names,
    List<String> near,
    List<String> not,
    String kind,
    String domain,
    List<String> sentences,
    String source,
    Optional<String> asOf,
    Optional<String> link) {

  /** Copies the lists. */
  public Note {
    names = List.copyOf(names);
    near = List.copyOf(near);
    not = List.copyOf(not);
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads a note from a record.
   *
   * @throws IllegalArgumentException naming file and line, where a field is missing
   */
  public static Note of(Records.Entry entry) {
    Note note =
        new Note(
            entry.need("id"),
            entry.split("names"),
            entry.split("near"),
            entry.split("not"),
            entry.need("kind"),
            entry.need("domain"),
            entry.all("says"),
            entry.need("source"),
            entry.one("asOf"),
            entry.one("link"));
    if (note.names.isEmpty() || note.sentences.isEmpty()) {
      throw entry.error("a note needs names and at least one sentence in says");
    }
    return note;
  }

  /** The note as a file has it: what {@link Notes#read} reads again. */
  public String text() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("id", List.of(id));
    fields.put("names", names);
    fields.put("near", near);
    fields.put("not", not);
    fields.put("kind", List.of(kind));
    fields.put("domain", List.of(domain));
    fields.put("says", sentences);
    fields.put("source", List.of(source));
    fields.put("asOf", asOf.stream().toList());
    fields.put("link", link.stream().toList());
    return new Records.Entry(id, 1, fields).text();
  }

  /** The same note with some of its sentences. */
  public Note with(List<String> some) {
    return new Note(id, names, near, not, kind, domain, some, source, asOf, link);
  }

  /** The name to show a reader. */
  public String name() {
    return names.get(0);
  }
}
