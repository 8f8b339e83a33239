package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.surface.Typography;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Mends what is wrong on the face of a source sentence: stray marks, spaces, straight quotation
 * marks, spellings of a name.
 */
final class Repair {
  private static final Pattern STRAY_END =
      Pattern.compile("(?<!\\.)(?!\\.{3}\\s*$)([.!?…])(?:[\\s\\u00A0]*\\.)+\\s*$");
  private static final Pattern DOUBLE_STOP = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
  private static final Pattern LEADING_DASH = Pattern.compile("^[-–—]\\s+");
  // « A la mairie », « : A partir de lundi »; no « catégorie A affiche ».
  private static final Pattern CAPITAL_A =
      Pattern.compile("(?<=^|[«“\"(–—:.][ \\u00A0]?)A (?=la |l’|l'|[a-zéè]+ )");

  private Repair() {}

  static String clean(String sentence, List<Entity> entities) {
    String text = STRAY_END.matcher(sentence.replace("\\\"", "\"")).replaceAll("$1");
    text = mended(text, "..", DOUBLE_STOP, ".");
    text = LEADING_DASH.matcher(text).replaceAll("");
    text = mended(text, "A ", CAPITAL_A, "À ");
    text = Typography.french(text);
    for (Entity entity : entities) {
      text = oneSpelling(text, entity);
    }
    return Typography.capitalised(text);
  }

  // Few texts hold what would have to be mended.
  private static String mended(String text, String cue, Pattern wrong, String right) {
    return text.contains(cue) ? wrong.matcher(text).replaceAll(right) : text;
  }

  // A rarer spelling of a surname gives way to the commonest.
  private static String oneSpelling(String text, Entity entity) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    String mended = text;
    for (String alias : entity.aliases()) {
      String other = alias.substring(alias.lastIndexOf(' ') + 1);
      boolean variant =
          !letters(other).equals(letters(last))
              && !entity.name().contains(other)
              && Math.abs(other.length() - last.length()) == 1
              && other.charAt(0) == last.charAt(0);
      if (variant) {
        mended = mended.replaceAll("(?<![\\p{L}])" + Pattern.quote(other) + "(?![\\p{L}])", last);
      }
    }
    return mended;
  }

  // « U.N.I.C. » closing a sentence or not is one spelling.
  private static String letters(String name) {
    return name.replace(".", "");
  }
}
