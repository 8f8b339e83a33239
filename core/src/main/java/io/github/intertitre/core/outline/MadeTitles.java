package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.core.draft.Headline;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A title for an article that came without one. */
final class MadeTitles {
  private static final int MOST = 75;
  private static final int LEDE = 3;

  private final Analysis analysis;
  private final Joins joins;
  private final List<Sentence> lede = new ArrayList<>();
  // Of each sentence of the lede its place in the source.
  private final List<Integer> sources = new ArrayList<>();

  MadeTitles(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    this.analysis = analysis;
    this.joins = new Joins(analysis);
    for (int source = 0; source < chosen.size(); source++) {
      for (String text : chosen.get(source).sentences()) {
        if (lede.size() < LEDE) {
          lede.add(reader.sentence(text));
          sources.add(source);
        }
      }
    }
  }

  /**
   * The news as a clause under its keyphrase, « Troupes en Ukraine : le ministre met en garde son
   * homologue »; where that is too long the clause alone, or the keyphrase with a phrase of the
   * news.
   */
  String best() {
    String focus = Typography.capitalised(analysis.focus());
    List<String> candidates = new ArrayList<>();
    for (Sentence sentence : lede) {
      clause(sentence).ifPresent(text -> candidates.addAll(led(sentence, text)));
    }
    candidates.addAll(phrases());
    return candidates.stream()
        .filter(text -> text.length() <= MOST)
        .findFirst()
        .orElse(focus.isEmpty() ? first() : focus);
  }

  /** The keyphrase with a phrase of the news that it does not hold: « X : un rare appel ». */
  private List<String> phrases() {
    List<String> led = new ArrayList<>();
    for (int i = 0; i < lede.size(); i++) {
      if (joins.hold(sources.get(i))) {
        PhraseHeadings.of(lede.get(i)).stream()
            .filter(made -> made.leads() && !touches(made.text()))
            .forEach(made -> led.add(led(lower(made.text()))));
      }
    }
    return led;
  }

  private List<String> led(Sentence sentence, String clause) {
    boolean name =
        sentence.token(0).is(Tag.PROPN)
            || sentence.mention(0).filter(m -> m.kind().isName()).isPresent();
    return touches(clause)
        ? List.of(Typography.capitalised(clause))
        : List.of(led(name ? clause : lower(clause)), Typography.capitalised(clause));
  }

  private String led(String text) {
    return analysis.label().isEmpty()
        ? Typography.capitalised(text)
        : Typography.capitalised(analysis.label()) + " : " + text;
  }

  private boolean shares(String text) {
    return FrenchStems.of(text).containsAll(FrenchStems.of(analysis.focus()));
  }

  private boolean touches(String text) {
    return FrenchStems.of(text).stream().anyMatch(FrenchStems.of(analysis.focus())::contains);
  }

  private String first() {
    return lede.isEmpty() ? "" : lede.get(0).text().replaceAll("[.!?…]+$", "");
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  // Subject, verb and object, without the day and what hangs on a preposition of circumstance.
  private static Optional<String> clause(Sentence sentence) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty() || !Clauses.selfContained(sentence)) {
      return Optional.empty();
    }
    VerbGroup verb = main.get().verb();
    int end = end(sentence, verb);
    Optional<Span> day = day(sentence, verb.span().end(), end);
    String rest =
        day.map(
                span ->
                    sentence.text(verb.span().end(), span.start())
                        + " "
                        + sentence.text(span.end(), end))
            .orElseGet(() -> sentence.text(verb.span().end(), end));
    boolean safe = end > verb.span().end() && Clauses.cutIsSafe(sentence, end);
    String verbText = Headline.verb(sentence, verb).orElse(sentence.text(verb.span()));
    String text = sentence.text(main.get().subject()) + " " + verbText + " " + rest;
    return safe ? Optional.of(text.strip().replaceAll("\\s+", " ")) : Optional.empty();
  }

  private static int end(Sentence sentence, VerbGroup verb) {
    int end = Clauses.end(sentence, verb, 30);
    int last = end < 0 ? sentence.size() : end;
    for (int i = verb.span().end() + 2; i < last; i++) {
      if (sentence.token(i).is("contre", "pour", "lors", "dans", "sur", "après", "avant")) {
        return i;
      }
    }
    return end;
  }

  private static Optional<Span> day(Sentence sentence, int from, int to) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DATE)
        .map(Mention::span)
        .filter(span -> span.start() >= from && span.end() <= to)
        .filter(span -> !sentence.token(span.start() - 1).is(Tag.ADP, Tag.ADP_DET, Tag.DET))
        .findFirst();
  }
}
