package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « L’essentiel »: three to five facts, each shorter than its sentence. */
final class KeyPoints {
  static final int LEAST = 3;
  private static final int MOST = 5;
  private static final int LEAST_WORDS = 6;
  private static final int MOST_WORDS = 20;
  private static final String TEMPLATE = "key-point";

  private KeyPoints() {}

  static Optional<Recap> of(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    List<Statement> items = new ArrayList<>();
    for (Sentence source : analysis.clean()) {
      for (String text : chosen.get(source.index()).sentences()) {
        Sentence sentence = reader.sentence(text);
        point(sentence)
            .filter(point -> !point.equals(sentence.text()))
            .ifPresent(
                point ->
                    items.add(
                        new Statement(
                            Typography.french(point),
                            Provenance.template(TEMPLATE, List.of(source.index())))));
      }
    }
    List<Statement> spread = spread(items);
    return spread.size() < LEAST
        ? Optional.empty()
        : Optional.of(new Recap(Role.KEY_POINTS, spread));
  }

  // One a sentence, the first ones of the article before the later ones.
  private static List<Statement> spread(List<Statement> items) {
    List<Statement> spread = new ArrayList<>();
    int last = -1;
    for (Statement item : items) {
      int sentence = item.provenance().sentences().get(0);
      if (sentence != last && spread.size() < MOST) {
        spread.add(item);
        last = sentence;
      }
    }
    return spread;
  }

  private static Optional<String> point(Sentence sentence) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty() || !Clauses.selfContained(sentence)) {
      return Optional.empty();
    }
    VerbGroup verb = main.get().verb();
    int end = Clauses.end(sentence, verb, MOST_WORDS);
    if (end < 0 || !Clauses.cutIsSafe(sentence, end)) {
      return Optional.empty();
    }
    String subject = sentence.text(main.get().subject());
    Optional<String> present = Clauses.present(sentence, verb);
    String tail = sentence.text(verb.span().end(), end);
    String text = subject + " " + present.orElse(sentence.text(verb.span())) + " " + tail;
    int words = Words.count(text);
    boolean whole = end - verb.span().end() > 1;
    return words >= LEAST_WORDS && words <= MOST_WORDS && whole
        ? Optional.of(Typography.capitalised(text.strip() + "."))
        : Optional.empty();
  }
}
