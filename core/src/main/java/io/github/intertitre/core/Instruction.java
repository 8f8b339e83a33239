package io.github.intertitre.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a first line that asks for a rewriting, as people paste it above their text.
 *
 * <p>« Rends cet article compatible SEO avec des intertitres, en français, au moins 800 mots »
 * becomes options; what it asks in vain becomes notes.
 *
 * @param options what could be honoured
 * @param notes what could not
 */
record Instruction(Options options, List<Note> notes) {
  private static final int LONGEST = 600;
  private static final Pattern ASKS =
      pattern(
          "\\b(?:make|rewrite|write|create|optimi[sz]e|turn|convert|generate|improve|produce|rends?"
              + "|rendez|rendre|réécris|réécrire|réécrivez|écris|écrivez|optimise[rz]?|rédige[rz]?"
              + "|transforme[rz]?|crée[rz]?|améliore[rz]?|génère|générer|produis|fais|faites)\\b"
              + ".*\\b(?:article|text|texte|content|contenu|post|blog|seo)\\b");
  private static final Pattern FORM =
      pattern(
          "\\bseo\\b|sub-?headings?|sub-?titles?|sous-titres?|intertitres?|référenc|search engine"
              + "|moteurs? de recherche|\\d\\s*(?:words|mots)|\\bmeta\\b");
  private static final Pattern WORDS =
      pattern("(\\d{1,3}(?:[ .,\\u00A0\\u202F]\\d{3})+|\\d+)\\s*(?:-\\s*)?(?:words?|mots?)\\b");
  private static final Pattern NO_HEADINGS =
      pattern(
          "(?:\\bno|without|sans|pas d['’e] ?)\\s*(?:any |aucun )?"
              + "(?:sub-?headings?|sub-?titles?|sous-titres?|intertitres?)");
  private static final Pattern KEYPHRASE =
      pattern(
          "(?:keyphrase|keywords?|key phrase|mots?-clés?|mot clé|requête|expression clé)"
              + "(?: (?:principale?|cible|focus))?\\s*(?::|is\\b|est\\b)?\\s*"
              + "[«“\"']\\s*([^«»“”\"']{2,60}?)\\s*[»”\"']");
  private static final Pattern LANGUAGE =
      pattern(
          "\\b(?:in|en|into|vers l['’]|to)\\s*(?:the )?(english|anglais|spanish|espagnol|german|allemand"
              + "|italian|italien|portuguese|portugais|dutch|néerlandais|arabic|arabe|chinese|chinois)\\b");
  private static final Pattern IN_VAIN =
      pattern(
          "\\b(?:images?|pictures?|photos?|illustrations?|vid[eé]os?|infographi(?:e|c)s?|links?|liens?"
              + "|backlinks?|tables?|tableaux?|emojis?|hashtags?|citations? d['’]experts?"
              + "|(?:friendly|humorous|casual|formal|funny|conversational|persuasive) tone"
              + "|ton (?:amical|humoristique|formel|léger|décontracté|persuasif|familier))\\b");

  /** Copies the notes. */
  Instruction {
    notes = List.copyOf(notes);
  }

  /** The instruction that a line is; empty where it is text. */
  static Optional<Instruction> read(String line) {
    boolean asks =
        line.length() <= LONGEST && ASKS.matcher(line).find() && FORM.matcher(line).find();
    return asks ? Optional.of(understood(line)) : Optional.empty();
  }

  private static Instruction understood(String line) {
    Options.Builder options = Options.builder();
    List<Note> notes = new ArrayList<>();
    words(line, options, notes);
    options.subheadings(!NO_HEADINGS.matcher(line).find());
    Matcher keyphrase = KEYPHRASE.matcher(line);
    if (keyphrase.find()) {
      options.keyphrase(keyphrase.group(1));
    }
    Matcher language = LANGUAGE.matcher(line);
    if (language.find()) {
      notes.add(unhonoured("language", language.group(1)));
    }
    Matcher vain = IN_VAIN.matcher(line);
    while (vain.find()) {
      notes.add(unhonoured("matter", vain.group()));
    }
    return new Instruction(options.build(), notes);
  }

  private static void words(String line, Options.Builder options, List<Note> notes) {
    Matcher words = WORDS.matcher(line);
    if (!words.find()) {
      return;
    }
    String digits = words.group(1).replaceAll("\\D", "");
    int asked = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (asked < Options.FEWEST_WORDS || asked > Options.MOST_WORDS) {
      notes.add(unhonoured("words", words.group()));
      return;
    }
    options.words(asked);
  }

  private static Note unhonoured(String why, String asked) {
    return Note.of("INSTRUCTION_NOT_HONOURED." + why, asked.toLowerCase(Locale.ROOT));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
