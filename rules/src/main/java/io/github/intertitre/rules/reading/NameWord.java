package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A token as the search for names sees it.
 *
 * @param text as written, apostrophe ’
 * @param lower the same in lower case
 * @param capital whether it begins with a capital letter
 * @param opens whether it begins a sentence, title or quotation, where a capital tells nothing
 * @param common whether the dictionary knows it in lower case
 * @param bound whether it is an article, pronoun, preposition, conjunction or adverb
 * @param first whether it is a first name
 * @param sureFirst whether it is a first name and nothing else
 */
record NameWord(
    String text,
    String lower,
    boolean capital,
    boolean opens,
    boolean common,
    boolean bound,
    boolean first,
    boolean sureFirst) {

  // « el-Banna », « al-Assad » begin small and are names.
  private static final Pattern ARABIC = Pattern.compile("(?:[ae][dlnrstz]|ash|esh|ul)-\\p{Lu}.+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}h?\\.-?)+");
  private static final Pattern CENTURY = Pattern.compile("[IVX]+(?:e|ème|er|ère|ᵉ)s?");
  private static final List<String> OPENERS = List.of("«", "“", "\"", ":", "–", "—", "-", "…");

  static NameWord[] of(String[] tokens, Lexicon lexicon) {
    NameWord[] words = new NameWord[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      words[i] = of(tokens[i].replace('\'', '’'), opens(tokens, i), lexicon);
    }
    return words;
  }

  private static NameWord of(String text, boolean opens, Lexicon lexicon) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean upper = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    boolean name =
        upper
            ? !CENTURY.matcher(text).matches()
            : text.indexOf('-') > 0 && ARABIC.matcher(text).matches();
    if (!name) {
      return new NameWord(text, lower, false, opens, true, false, false, false);
    }
    List<Form> readings = readings(lower, lexicon);
    boolean first = lexicon.gazetteer().firstName(text).isPresent();
    return new NameWord(
        text,
        lower,
        true,
        opens,
        !readings.isEmpty(),
        readings.stream().anyMatch(NameWord::isBound),
        first,
        first && !lexicon.gazetteer().ambiguousFirstName(text));
  }

  // « Etat », « Eglise »: capitals go without their accent.
  private static List<Form> readings(String lower, Lexicon lexicon) {
    List<Form> readings = lexicon.readings(lower);
    return readings.isEmpty() && lower.charAt(0) == 'e'
        ? lexicon.readings("é" + lower.substring(1))
        : readings;
  }

  private static boolean isBound(Form form) {
    Category category = form.features().category();
    return category == Category.DETERMINER
        || category == Category.PRONOUN
        || category == Category.PREPOSITION
        || category == Category.CONJUNCTION
        || category == Category.ADVERB;
  }

  private static boolean opens(String[] tokens, int i) {
    return i == 0 || OPENERS.contains(tokens[i - 1]) || i == 1 && !wordy(tokens[0]);
  }

  private static boolean wordy(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it can stand in a name of several words: « Roy », « J. ». */
  boolean named() {
    return capital && Character.isLetter(text.codePointAt(0));
  }

  /** « J. », « J.-P. », « J ». */
  boolean initial() {
    return capital
        && !text.equals("M.")
        && !text.equals("MM.")
        && (text.length() == 1 || text.length() <= 6 && INITIALS.matcher(text).matches());
  }

  /** All capitals, two letters or more: « OTAN », « TF1 ». */
  boolean sigle() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && capital;
  }
}
