package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import java.util.Map;

/**
 * Forms of words that the dictionary lacks, by the regular rules: « tweeter » gives « tweetait ».
 */
final class Regular {
  private static final Map<String, String[]> FIRST =
      Map.of(
          "INDICATIVE PRESENT", "e es e ons ez ent".split(" "),
          "INDICATIVE IMPERFECT", "ais ais ait ions iez aient".split(" "),
          "INDICATIVE SIMPLE_PAST", "ai as a âmes âtes èrent".split(" "),
          "INDICATIVE FUTURE", "erai eras era erons erez eront".split(" "),
          "CONDITIONAL PRESENT", "erais erais erait erions eriez eraient".split(" "),
          "SUBJUNCTIVE PRESENT", "e es e ions iez ent".split(" "),
          "SUBJUNCTIVE IMPERFECT", "asse asses ât assions assiez assent".split(" "),
          "IMPERATIVE PRESENT", "e e e ons ez ez".split(" "));
  private static final Map<String, String[]> SECOND =
      Map.of(
          "INDICATIVE PRESENT", "is is it issons issez issent".split(" "),
          "INDICATIVE IMPERFECT", "issais issais issait issions issiez issaient".split(" "),
          "INDICATIVE SIMPLE_PAST", "is is it îmes îtes irent".split(" "),
          "INDICATIVE FUTURE", "irai iras ira irons irez iront".split(" "),
          "CONDITIONAL PRESENT", "irais irais irait irions iriez iraient".split(" "),
          "SUBJUNCTIVE PRESENT", "isse isses isse issions issiez issent".split(" "),
          "SUBJUNCTIVE IMPERFECT", "isse isses ît issions issiez issent".split(" "),
          "IMPERATIVE PRESENT", "is is is issons issez issez".split(" "));

  private Regular() {}

  /** « drone » gives « drones », « bocal » « bocaux », « virus » stays. */
  static String plural(String word) {
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
      return word;
    }
    if (word.endsWith("al")) {
      return word.substring(0, word.length() - 1) + "ux";
    }
    return word.endsWith("au") || word.endsWith("eu") ? word + "x" : word + "s";
  }

  /** « ringard » gives « ringarde », « geek » stays as it is only where it ends in e. */
  static String feminine(String word) {
    String stem = word.substring(0, Math.max(0, word.length() - 2));
    if (word.endsWith("e")) {
      return word;
    }
    if (word.endsWith("er")) {
      return stem + "ère";
    }
    if (word.endsWith("if")) {
      return stem + "ive";
    }
    if (word.endsWith("eux")) {
      return word.substring(0, word.length() - 1) + "se";
    }
    boolean doubled = word.endsWith("el") || word.endsWith("en") || word.endsWith("on");
    return doubled ? word + word.charAt(word.length() - 1) + "e" : word + "e";
  }

  /** A finite form of a verb in -er or -ir; {@code null} for others, which have no pattern. */
  static String finite(String verb, Mood mood, Tense tense, int person, Number number) {
    Map<String, String[]> pattern =
        verb.endsWith("er")
            ? FIRST
            : verb.endsWith("ir") && !verb.endsWith("oir") ? SECOND : Map.of();
    String[] endings = pattern.get(mood + " " + tense);
    if (endings == null) {
      return null;
    }
    String ending = endings[person - 1 + (number == Number.PLURAL ? 3 : 0)];
    return stem(verb, ending) + ending;
  }

  /** « skypant », « zappant ». */
  static String presentParticiple(String verb) {
    return verb.endsWith("ir") ? stemOf(verb) + "issant" : stem(verb, "ant") + "ant";
  }

  /** « skypé ». */
  static String pastParticiple(String verb) {
    String last = verb.endsWith("er") ? "é" : verb.endsWith("ir") ? "i" : "u";
    return stemOf(verb) + last;
  }

  private static String stem(String verb, String ending) {
    String stem = stemOf(verb);
    boolean back = "aâo".indexOf(ending.charAt(0)) >= 0 && verb.endsWith("er");
    if (back && stem.endsWith("g")) {
      return stem + "e";
    }
    return back && stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" : stem;
  }

  private static String stemOf(String verb) {
    return verb.substring(0, Math.max(0, verb.length() - 2));
  }
}
