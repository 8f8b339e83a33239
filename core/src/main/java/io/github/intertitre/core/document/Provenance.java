package io.github.intertitre.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a statement comes from.
 *
 * @param kind how it was made
 * @param sentences indices of the source sentences that it draws on
 * @param rules ids of the rewriting rules applied, in order
 * @param template id of the template that was filled
 * @param notes ids of the lexicon notes that it quotes
 */
public record Provenance(
    Kind kind,
    List<Integer> sentences,
    List<String> rules,
    Optional<String> template,
    List<String> notes) {

  /** Copies the lists. */
  public Provenance {
    sentences = List.copyOf(sentences);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }

  /** How a statement was made. */
  public enum Kind {
    /** A source sentence as it stands, typography aside. */
    SOURCE,
    /** A source sentence, or a part of one, said otherwise by rule. */
    REWRITTEN,
    /** A template filled with facts of the source. */
    TEMPLATE,
    /** A sentence of a lexicon note. */
    NOTE;

    /** The name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A source sentence as it stands. */
  public static Provenance source(int sentence) {
    return new Provenance(Kind.SOURCE, List.of(sentence), List.of(), Optional.empty(), List.of());
  }

  /** A source sentence said otherwise. */
  public static Provenance rewritten(List<Integer> sentences, List<String> rules) {
    return new Provenance(Kind.REWRITTEN, sentences, rules, Optional.empty(), List.of());
  }

  /** The same with one more rule; what was the source to the letter is so no longer. */
  public Provenance with(String rule) {
    List<String> all = new ArrayList<>(rules);
    all.add(rule);
    Kind now = kind == Kind.SOURCE ? Kind.REWRITTEN : kind;
    return new Provenance(now, sentences, all, template, notes);
  }

  /** A template filled from source sentences. */
  public static Provenance template(String template, List<Integer> sentences) {
    return new Provenance(Kind.TEMPLATE, sentences, List.of(), Optional.of(template), List.of());
  }

  /** A sentence of a note. */
  public static Provenance note(String note) {
    return new Provenance(Kind.NOTE, List.of(), List.of(), Optional.empty(), List.of(note));
  }
}
