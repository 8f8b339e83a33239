package io.github.intertitre.core.seo;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether sentences in a row begin alike, headings among them. */
final class Openings {
  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "un", "une", "des", "ce", "cette", "ces");

  private Openings() {}

  static Finding check(List<String> matter) {
    int run = 1;
    int longest = 1;
    String where = "";
    for (int i = 1; i < matter.size(); i++) {
      boolean alike = opening(matter.get(i)).equals(opening(matter.get(i - 1)));
      run = alike ? run + 1 : 1;
      where = run > longest ? matter.get(i) : where;
      longest = Math.max(longest, run);
    }
    return longest <= Thresholds.LIKE_OPENINGS
        ? Finding.good("OPENINGS")
        : Finding.hint("OPENINGS.alike", where, longest);
  }

  // After an article the noun counts too: « Le maire », « Le préfet » are no like openings.
  private static String opening(String sentence) {
    String[] words =
        sentence.toLowerCase(Locale.ROOT).replace('\'', '’').split("[^\\p{L}\\p{N}’-]+");
    int first = words.length > 0 && words[0].isEmpty() ? 1 : 0;
    String opening = words.length > first ? words[first] : "";
    boolean more = ARTICLES.contains(opening) && words.length > first + 1;
    return more ? opening + " " + words[first + 1] : opening;
  }
}
