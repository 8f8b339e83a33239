package io.github.intertitre.rules.reading;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Part of speech of a token in its sentence, after Universal Dependencies. */
public enum Tag {
  NOUN,
  PROPN,
  VERB,
  AUX,
  ADJ,
  ADV,
  DET,
  PRON,
  ADP,
  /** « du », « aux »: preposition and article in one token. */
  ADP_DET,
  /** « duquel », « auxquelles ». */
  ADP_PRON,
  CCONJ,
  SCONJ,
  NUM,
  PUNCT,
  SYM,
  INTJ,
  X;

  private static final Map<String, Tag> KNOWN = new ConcurrentHashMap<>();

  static Tag of(String name) {
    return KNOWN.computeIfAbsent(name, Tag::named);
  }

  private static Tag named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('+', '_'));
  }
}
