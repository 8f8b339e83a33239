package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title, meta title, description and slug. */
public final class Titles {
  private static final int META_TITLE = 60;
  private static final Pattern LABEL =
      Pattern.compile("(?s)^\\p{L}[\\p{L}’ -]{1,24}[\\s\\u00A0]*:\\s+(.+)$");
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
        HeadingMakers.clauseOf(first, 6).orElseGet(() -> first.text().replaceAll("[.!?…]+$", ""));
    String lower = HeadingMakers.lower(first, clause);
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
    if (keyphrase.isEmpty() || startsWith(title, keyphrase)) {
      return fit(title);
    }
    String opening = Typography.capitalised(keyphrase) + "\u00A0: ";
    String bare = withoutLabel(title);
    List<String> candidates = new ArrayList<>();
    rest(bare, keyphrase).ifPresent(rest -> candidates.add(opening + rest));
    candidates.add(opening + bare);
    if (FrenchStems.of(title).containsAll(FrenchStems.of(keyphrase))) {
      candidates.add(title);
      candidates.add(Typography.capitalised(bare));
    }
    Arrays.stream(bare.split("\\s*[:?!,;–—]\\s+"))
        .filter(part -> Words.count(part) > 2)
        .forEach(part -> candidates.add(opening + part));
    return candidates.stream()
        .filter(candidate -> candidate.length() <= META_TITLE)
        .findFirst()
        .orElseGet(() -> fit(opening + bare));
  }

  // What a title says beside « du boson de Higgs »: « fin de la traque ? ».
  private static Optional<String> rest(String title, String keyphrase) {
    Matcher matcher =
        Pattern.compile(
                "(?i)^(.+?)\\s+(?:de|du|des|d’|de la|de l’|au|aux|à) ?(?:le |la |les |l’)?"
                    + Pattern.quote(keyphrase)
                    + "([\\s\\u00A0\\u202F]*[?!])?$")
            .matcher(title);
    return matcher.matches()
        ? Optional.of(matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2)))
        : Optional.empty();
  }

  // « Science : fin de la traque » without its label.
  private static String withoutLabel(String title) {
    Matcher matcher = LABEL.matcher(title);
    return matcher.matches() ? matcher.group(1) : title;
  }

  private static boolean startsWith(String title, String keyphrase) {
    return title
        .toLowerCase(Locale.ROOT)
        .matches(
            "(?s)(?:la |le |les |l’|un |une )?"
                + Pattern.quote(keyphrase.toLowerCase(Locale.ROOT))
                + ".*");
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
}
