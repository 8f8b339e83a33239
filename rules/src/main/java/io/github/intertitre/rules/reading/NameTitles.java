package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds titles of works between quotation marks: « Vol de nuit » names no flight. */
final class NameTitles {
  private static final int LONGEST = 9;
  private static final Map<String, String> MARKS = Map.of("«", "»", "“", "”", "\"", "\"");

  private final Lexicon lexicon;

  NameTitles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The title that begins at token {@code i}, marks left out. */
  Optional<NamedSpan> at(NameWord[] words, int i) {
    if (i == 0 || !words[i].capital() || !MARKS.containsKey(words[i - 1].text())) {
      return Optional.empty();
    }
    String closing = MARKS.get(words[i - 1].text());
    int end = i;
    while (end < words.length && end - i < LONGEST && !words[end].text().equals(closing)) {
      end++;
    }
    boolean closed = end < words.length && words[end].text().equals(closing);
    return closed && !said(words, i, end) && !reported(words, end + 1)
        ? Optional.of(new NamedSpan(i, end, Mention.Kind.MISC, true))
        : Optional.empty();
  }

  // A verb or a full stop inside: somebody speaks.
  private boolean said(NameWord[] words, int from, int to) {
    if (List.of(".", "!", "?", "…", ",").contains(words[to - 1].text())) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      if (!words[i].capital() && verb(lexicon.readings(words[i].lower()))) {
        return true;
      }
    }
    return false;
  }

  // « … », raconte Anne Roy: a verb of saying follows the marks.
  private boolean reported(NameWord[] words, int after) {
    return after + 1 < words.length
        && words[after].text().equals(",")
        && lexicon.readings(words[after + 1].lower()).stream()
            .anyMatch(f -> lexicon.relations().reporting(f.lemma()).isPresent());
  }

  private static boolean verb(List<Form> readings) {
    return !readings.isEmpty() && readings.stream().allMatch(r -> r.features().isFinite());
  }
}
