package io.github.intertitre.lexicon.notes;

import io.github.intertitre.lexicon.Records;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks notes over before they ship: form, length, words that age or judge, sentences that lean on
 * others, ids and names that collide.
 */
public final class NoteCheck {
  private static final int LEAST_SENTENCES = 2;
  private static final int MOST_SENTENCES = 5;
  private static final int LEAST_WORDS = 6;
  private static final int MOST_WORDS = 25;
  private static final Set<String> KINDS =
      Set.of(
          ("institution organisation place concept office procedure law event person company media work"
                  + " competition sport disease treatment phenomenon species technology object period"
                  + " religion food")
              .split(" "));
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  // « je », « nous », what ages, what judges.
  private static final Pattern UNFIT =
      words(
          "je|nous|notre|nos|actuellement|récemment|aujourd’hui|désormais|à ce jour|de nos jours|"
              + "il est important|également|en effet|incontournable|ces dernières années|"
              + "de plus en plus|en ce moment|à l’heure actuelle|dernièrement|maintenant|cette année|"
              + "l’an dernier|l’année dernière|ces derniers mois");
  // « le plus grand port d’Europe » may be outdone tomorrow; « le plus ancien » may not.
  private static final Pattern SUPERLATIVE =
      Pattern.compile(
          "(?<!\\p{L})[lL](?:e|a|es) (?:plus|moins) (?!ancien)\\p{L}+[^.]*? "
              + "(?:du monde|au monde|de la planète|de France|de l’Hexagone|d’Europe)(?!\\p{L})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|Cela|Celui|Celle|Ceux|Celles|Son|Sa|Ses|Leur|Leurs|"
              + "Ainsi|Toutefois|Cependant|De plus|Enfin)(?!\\p{L})(?! (?:s’agit|existe|faut|y a))");
  private static final Pattern TYPOGRAPHY =
      Pattern.compile(
          "['\"\\u00A0\\u202F]| {2}|(?<! )[:;?!»](?= |$)|«(?! )|(?<=\\p{L}) [,.](?= |$)");

  private final List<String> findings = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> sentences = new HashMap<>();
  private final Map<String, Note> names = new HashMap<>();
  private final List<Note> read = new ArrayList<>();
  private final NoteStats stats = new NoteStats();

  /** What was found, one line a finding, with file and line. */
  public List<String> findings() {
    return List.copyOf(findings);
  }

  /** The notes that were checked. */
  public List<Note> notes() {
    return List.copyOf(read);
  }

  /** How many notes and sentences there were in each file and domain. */
  public NoteStats stats() {
    return stats;
  }

  /** Checks the notes of a file's text against each other and those checked before. */
  public NoteCheck check(String file, String text) {
    List<Records.Entry> entries;
    try {
      entries = Records.read(file, text);
    } catch (IllegalArgumentException e) {
      findings.add(e.getMessage());
      return this;
    }
    entries.forEach(this::check);
    return this;
  }

  private void check(Records.Entry entry) {
    try {
      check(entry, Note.of(entry));
    } catch (IllegalArgumentException e) {
      findings.add(e.getMessage());
    }
  }

  private void check(Records.Entry entry, Note note) {
    read.add(note);
    stats.add(entry.file(), note);
    if (!ID.matcher(note.id()).matches()) {
      find(entry, "id must be kebab-case, was " + note.id());
    }
    String before = ids.putIfAbsent(note.id(), entry.file());
    if (before != null) {
      find(entry, "id " + note.id() + " stands in " + before + " too");
    }
    if (!KINDS.contains(note.kind())) {
      find(entry, note.id() + ": no such kind: " + note.kind());
    }
    if (note.source().isBlank()) {
      find(entry, note.id() + ": no source");
    }
    int count = note.sentences().size();
    if (count < LEAST_SENTENCES || count > MOST_SENTENCES) {
      find(entry, note.id() + ": sentences must be in 2..5, was " + count);
    }
    note.names().forEach(name -> name(entry, note, name));
    note.sentences().forEach(sentence -> sentence(entry, note, sentence));
  }

  // Two notes may share a name only where something tells each of them from the other.
  private void name(Records.Entry entry, Note note, String name) {
    Note other = names.putIfAbsent(name, note);
    if (other == null || other.id().equals(note.id()) || isTold(note) && isTold(other)) {
      return;
    }
    String untold = isTold(note) ? other.id() : note.id();
    find(
        entry,
        note.id()
            + ": « "
            + name
            + " » names "
            + other.id()
            + " too; give near or not to "
            + untold);
  }

  private static boolean isTold(Note note) {
    return !note.near().isEmpty() || !note.not().isEmpty();
  }

  private void sentence(Records.Entry entry, Note note, String sentence) {
    String before = sentences.putIfAbsent(sentence, note.id());
    if (before != null) {
      find(entry, note.id() + ": sentence stands in " + before + " too: " + sentence);
    }
    long words = Pattern.compile(" ").splitAsStream(sentence).filter(NoteCheck::isWord).count();
    if (words < LEAST_WORDS || words > MOST_WORDS) {
      find(entry, note.id() + ": words must be in 6..25, was " + words + ": " + sentence);
    }
    unfit(entry, note, lower(sentence), UNFIT, "unfit words");
    unfit(entry, note, sentence, LEANS, "leans on another sentence");
    unfit(entry, note, sentence, TYPOGRAPHY, "typography");
    if (!YEAR.matcher(sentence).find()) {
      unfit(entry, note, sentence, SUPERLATIVE, "superlative without its year");
    }
    if (!sentence.endsWith(".")) {
      find(entry, note.id() + ": no full stop: " + sentence);
    }
  }

  private void unfit(
      Records.Entry entry, Note note, String sentence, Pattern pattern, String what) {
    Matcher matcher = pattern.matcher(sentence);
    if (matcher.find()) {
      find(entry, note.id() + ": " + what + " « " + matcher.group() + " »: " + sentence);
    }
  }

  private void find(Records.Entry entry, String what) {
    findings.add(entry.error(what).getMessage());
  }

  // « Notre » is unfit, the law called NOTRe is not.
  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static boolean isWord(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
  }
}
