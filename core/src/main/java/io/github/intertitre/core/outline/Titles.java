package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Title, meta title, description and slug. */
public final class Titles {
  private static final int META_TITLE = 60;
  private static final int SLUG = 75;
  private static final Set<String> SMALL =
      Set.of(
          "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une",
          "s", "n", "c", "qu", "m", "j");

  private Titles() {}

  /** The article's own title, or one made from its first sentence and focus keyphrase. */
  public static String of(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    return analysis.title().orElseGet(() -> make(analysis, chosen, reader));
  }

  private static String make(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    if (chosen.isEmpty()) {
      return Typography.capitalised(analysis.focus());
    }
    Sentence first = reader.sentence(chosen.get(0).sentences().get(0));
    String clause =
        Headings.clauseOf(first, 6).orElseGet(() -> first.text().replaceAll("[.!?…]+$", ""));
    String lower = Headings.lower(first, clause);
    return analysis.focus().isEmpty()
        ? clause
        : Typography.capitalised(analysis.focus()) + " : " + lower;
  }

  /**
   * Words in ASCII joined by hyphens, without articles and elided letters; at most 75 characters,
   * none cut.
   */
  public static String slug(String title) {
    String ascii =
        Normalizer.normalize(
                title.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : ascii.split(" ")) {
      boolean fits = length + word.length() + 1 <= SLUG;
      if (!word.isEmpty() && !SMALL.contains(word) && fits) {
        words.add(word);
        length += word.length() + 1;
      }
    }
    return String.join("-", words);
  }

  /** The title for search results: the keyphrase first, then as much of the title as fits whole. */
  public static String meta(String title, String keyphrase) {
    String opening = capital(keyphrase);
    if (keyphrase.isEmpty() || startsWith(title, keyphrase)) {
      return fit(title);
    }
    String lower = withoutArticle(title);
    List<String> tails = new ArrayList<>();
    tails.add(lower);
    for (String part : title.split("\\s*[:?!–—]\\s+|\\s+[-–—]\\s+|\\s*,\\s+")) {
      tails.add(withoutArticle(part.strip()));
    }
    for (String tail : tails) {
      String meta = opening + "\u00A0: " + tail;
      if (meta.length() <= META_TITLE && !tail.isEmpty() && !tail.equalsIgnoreCase(keyphrase)) {
        return meta;
      }
    }
    return fit(opening + "\u00A0: " + lower);
  }

  private static boolean startsWith(String title, String keyphrase) {
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.startsWith(keyphrase.toLowerCase(Locale.ROOT))
        || lower.matches(
            "(?:la |le |les |l’|un |une )"
                + java.util.regex.Pattern.quote(keyphrase.toLowerCase(Locale.ROOT))
                + ".*");
  }

  private static String withoutArticle(String title) {
    return title;
  }

  // Whole words only, and no word left hanging that calls for another.
  private static String fit(String text) {
    if (text.length() <= META_TITLE) {
      return text;
    }
    String cut = text.substring(0, text.lastIndexOf(' ', META_TITLE));
    while (cut.matches(
        "(?s).*[\\s\\u00A0](?:de|du|des|d’\\S*|la|le|les|l’\\S*|à|au|aux|en|et|ou|un|une|par|pour|sur|dans|avec|:|son|sa|ses|ce|cette|ces|qui|que|lors|est|sont|a|ont|ne|contre|sans|plus|très|face|vers|chez)")) {
      cut = cut.substring(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00A0'))).strip();
    }
    return cut.replaceAll("[\\s\\u00A0]*[,:;–—-]$", "");
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
