package io.github.intertitre.lexicon.names;

/** What a name names. */
public enum NameKind {
  PERSON,
  PLACE,
  ORGANISATION,
  MISC
}
