package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Features;
import java.util.Locale;

/**
 * A word, number or mark: « l’ », « aujourd’hui », « aux », « 22 », « , ».
 *
 * @param index place in its sentence
 * @param start offset of its first character in the text that was read
 * @param end offset after its last
 * @param text as written
 * @param lower in lower case with a curly apostrophe, for comparing
 * @param tag its part of speech here
 * @param lemma its dictionary entry; the form in lower case where the dictionary has none
 * @param features gender, number, person, mood and tense here
 */
public record Token(
    int index,
    int start,
    int end,
    String text,
    String lower,
    Tag tag,
    String lemma,
    Features features) {

  /** A form as it is compared: in lower case, its apostrophe ’. */
  public static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('\'', '’');
  }

  /** The same token of the same sentence, read at another place in a longer text. */
  Token moved(int by) {
    return by == 0
        ? this
        : new Token(index, start + by, end + by, text, lower, tag, lemma, features);
  }

  /** Whether the form in lower case is one of these (apostrophe ’). */
  public boolean is(String... forms) {
    for (String form : forms) {
      if (form.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has one of these tags. */
  public boolean is(Tag first, Tag... others) {
    for (Tag other : others) {
      if (tag == other) {
        return true;
      }
    }
    return tag == first;
  }

  /** Whether it begins with a capital. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it holds a letter or digit. */
  public boolean isWord() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
