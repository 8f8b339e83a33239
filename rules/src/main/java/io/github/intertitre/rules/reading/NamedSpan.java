package io.github.intertitre.rules.reading;

/** A name from one token up to, without, another; {@code sure} from the gazetteer or a pattern. */
record NamedSpan(int start, int end, Mention.Kind kind, boolean sure) {
  int length() {
    return end - start;
  }
}
