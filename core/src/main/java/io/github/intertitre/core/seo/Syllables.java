package io.github.intertitre.core.seo;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts syllables as they are said with care: « na-tion », « ou-vri-er », « ils par-l(ent) ». */
final class Syllables {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SILENT =
      Pattern.compile("(?<=q)u|(?<=g)u(?=[eiéèêîy])|(?<=g)e(?=[aoâôu])");
  private static final Pattern ENDING = Pattern.compile("es?$");
  private static final Pattern PLURAL_ENDING = Pattern.compile("ent$");
  // « nation » has a glide, « client » a vowel: two consonants stand before it.
  private static final Pattern GLIDE =
      Pattern.compile("(?<![bcdfgptv][lr])[iï](?=[aàâeéèêoôuœ])|y(?=[aàâeéèêoôu])|ou(?=i)");
  private static final Pattern VOWEL =
      Pattern.compile(
          "eau|aoû|uei|eui|oeu|œ[ui]|a[uiî]|ay(?!s)|e[iuûy]|o[iîuùûy]|u[iî]|[aeiouyàâäéèêëîïôöùûüœæ]");

  private Syllables() {}

  static int count(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .mapToInt(Syllables::inWord)
        .sum();
  }

  private static int inWord(String word) {
    String said = SILENT.matcher(word).replaceAll("");
    Pattern mute = word.endsWith("ent") && isVerbAlone(word) ? PLURAL_ENDING : ENDING;
    String stem = GLIDE.matcher(mute.matcher(said).replaceFirst("")).replaceAll("j");
    return Math.max(1, (int) VOWEL.matcher(stem).results().count());
  }

  // « parlent » has a mute ending, « moment » and « président » none.
  private static boolean isVerbAlone(String word) {
    List<Form> readings = Lexicon.french().readings(word);
    return !readings.isEmpty()
        && readings.stream().allMatch(form -> form.features().category() == Category.VERB);
  }
}
