package io.github.intertitre.lexicon.names;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import java.util.List;

/**
 * A name of the gazetteer.
 *
 * @param text as French writes it, « Ukraine », « Organisation des Nations unies »
 * @param kind what it names
 * @param type a finer kind, as the data file says: {@code country}, {@code party}, {@code club}
 * @param gender {@code NONE} where the language gives it none
 * @param number {@code PLURAL} for « États-Unis »
 * @param article the article that goes before it, « l’ »; empty for none
 * @param aliases other names of the same thing
 * @param ambiguous whether it is a common word or another name too (« Nice », « Orange »)
 */
public record Name(
    String text,
    NameKind kind,
    String type,
    Gender gender,
    Number number,
    String article,
    List<String> aliases,
    boolean ambiguous) {

  /** Copies the aliases. */
  public Name {
    aliases = List.copyOf(aliases);
  }
}
