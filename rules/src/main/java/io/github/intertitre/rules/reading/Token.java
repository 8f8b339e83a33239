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
 * @param tag its part of speech here
 * @param lemma its dictionary entry; the form in lower case where the dictionary has none
 * @param features gender, number, person, mood and tense here
 */
public record Token(
    int index, int start, int end, String text, Tag tag, String lemma, Features features) {

  /** The form in lower case with a curly apostrophe, for comparing. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT).replace('\'', '’');
  }

  /** Whether the form in lower case is one of these (apostrophe ’). */
  public boolean is(String... forms) {
    String lower = lower();
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
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
