package io.github.intertitre.lexicon;

/** The mood of a verb form. */
public enum Mood {
  INDICATIVE,
  CONDITIONAL,
  SUBJUNCTIVE,
  IMPERATIVE,
  INFINITIVE,
  PARTICIPLE,
  NONE;

  /** Whether a form of this mood can be the verb of a clause. */
  public boolean finite() {
    return this == INDICATIVE || this == CONDITIONAL || this == SUBJUNCTIVE || this == IMPERATIVE;
  }
}
