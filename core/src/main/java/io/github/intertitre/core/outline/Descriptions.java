package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The description that search engines show: a whole sentence of 120 to 156 characters, with the
 * keyphrase where that is honest.
 */
public final class Descriptions {
  private static final int LEAST = 121;
  private static final int MOST = 156;
  private static final int LOOKED_INTO = 12;
  private static final int PAIRED = 8;
  private static final Set<String> POINTING =
      Set.of(
          "lui",
          "elle",
          "eux",
          "c’",
          "cela",
          "il",
          "ils",
          "elles",
          "cet",
          "cette",
          "ces",
          "celui-ci",
          "celle-ci",
          "ceux-ci",
          "celles-ci");
  private static final int LEAST_CUT = LEAST;

  private final Reader reader;

  /** Descriptions made with a reader. */
  public Descriptions(Reader reader) {
    this.reader = reader;
  }

  /** What might stand, and the place in the source of the sentence that it begins with. */
  private record Candidate(String text, int source) {}

  /** The description of an article that is going to be worded so. */
  public String make(Analysis analysis, List<Rewrite> chosen) {
    List<Candidate> statements = new ArrayList<>();
    for (int source = 0; source < chosen.size(); source++) {
      for (String text : chosen.get(source).sentences()) {
        statements.add(new Candidate(Typography.french(text), source));
      }
    }
    List<Candidate> candidates = candidates(statements);
    String keyphrase = analysis.focus();
    return candidates.stream()
        .map(Candidate::text)
        .filter(text -> sized(text) && holds(text, keyphrase))
        .findFirst()
        .or(() -> led(analysis, candidates))
        .or(() -> opening(candidates))
        .orElseGet(() -> fallback(analysis.label(), statements));
  }

  private List<Candidate> candidates(List<Candidate> statements) {
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate statement : statements.subList(0, Math.min(LOOKED_INTO, statements.size()))) {
      Sentence sentence = reader.sentence(statement.text());
      if (!leans(sentence)) {
        candidates.add(statement);
        ShortSentences.of(sentence, MOST)
            .forEach(text -> candidates.add(new Candidate(text, statement.source())));
      }
    }
    for (int i = 0; i + 1 < Math.min(PAIRED, statements.size()); i++) {
      Candidate first = statements.get(i);
      if (!leans(reader.sentence(first.text()))) {
        String both = first.text() + " " + statements.get(i + 1).text();
        candidates.add(new Candidate(both, first.source()));
      }
    }
    return candidates;
  }

  // « Cinq sont situés à Tulle », « Derrière lui, la foule crie », « Pour le maire, c’est un
  // mensonge »: known only from what stands before.
  private static boolean leans(Sentence sentence) {
    if (Outliner.leansOnWhatPrecedes(sentence)) {
      return true;
    }
    boolean counted =
        sentence.size() > 1
            && sentence.token(0).is(Tag.NUM)
            && sentence.token(1).is(Tag.VERB, Tag.AUX);
    boolean taken =
        MainClause.of(sentence)
            .filter(
                main ->
                    sentence.tokens().subList(0, main.verb().span().start()).stream()
                        .anyMatch(t -> POINTING.contains(t.lower())))
            .isPresent();
    boolean some =
        sentence.text().startsWith("En effet")
            || sentence.token(0).is("certains", "certaines", "tel", "telle", "tels", "telles")
            || sentence.size() > 1 && sentence.token(1).is("tel", "telle", "tels", "telles");
    return counted || taken || some;
  }

  // The news itself, without the keyphrase.
  private static Optional<String> opening(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.source() == 0)
        .map(Candidate::text)
        .filter(Descriptions::sized)
        .findFirst();
  }

  // « Compost : … » where none holds the keyphrase itself.
  private Optional<String> led(Analysis analysis, List<Candidate> candidates) {
    Joins joins = new Joins(analysis);
    String lead = Typography.capitalised(analysis.label()) + "\u00A0: ";
    return candidates.stream()
        .filter(c -> sized(lead + c.text()))
        .filter(c -> c.source() == 0 && !analysis.label().isEmpty() || joins.hold(c.source()))
        .map(c -> lead + lower(reader.sentence(c.text())))
        .findFirst();
  }

  private static boolean sized(String text) {
    return text.length() >= LEAST && text.length() <= MOST;
  }

  private static boolean holds(String text, String keyphrase) {
    return FrenchStems.of(text).containsAll(FrenchStems.of(keyphrase));
  }

  private static String lower(Sentence sentence) {
    boolean name =
        sentence.token(0).is(Tag.PROPN)
            || sentence.mention(0).filter(m -> m.kind().isName()).isPresent();
    String text = sentence.text();
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  // No sentence fits: as many whole words as fit, marked as cut.
  private String fallback(String label, List<Candidate> statements) {
    String text = String.join(" ", statements.stream().map(Candidate::text).toList());
    if (!holds(text.substring(0, Math.min(text.length(), MOST)), label) && !label.isEmpty()) {
      text = Typography.capitalised(label) + "\u00A0: " + lower(reader.sentence(text));
    }
    if (text.length() <= MOST) {
      return text;
    }
    int end = end(reader.sentence(text));
    int space = text.lastIndexOf(' ', MOST - 2);
    int whole = MOST - (Character.isLowSurrogate(text.charAt(MOST - 1)) ? 2 : 1);
    String cut = text.substring(0, end > 0 ? end : space > 0 ? space : whole);
    String told = cut.replaceAll("[,;:\\s\\u00A0\\u202F«]+$", "");
    boolean quotes = told.lastIndexOf('«') > told.lastIndexOf('»');
    return told + (quotes && told.length() + 3 <= MOST ? "…\u00A0»" : "…");
  }

  // Behind the last whole group of words: « a annoncé la fermeture | de l’usine ».
  private static int end(Sentence sentence) {
    for (int i = sentence.size() - 1; i > 1; i--) {
      Token next = sentence.token(i);
      Token last = sentence.token(i - 1);
      boolean opens = next.is(Tag.ADP, Tag.ADP_DET, Tag.SCONJ, Tag.CCONJ) || next.is(",", "qui");
      int at = last.end() - sentence.start();
      if (opens && last.is(Tag.NOUN, Tag.PROPN, Tag.ADJ) && at < MOST && at > LEAST_CUT) {
        return at;
      }
    }
    return 0;
  }
}
