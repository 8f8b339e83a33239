package io.github.intertitre.core;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Facts;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.rules.reading.DateMention;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Quotation;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Draws what tools may want to know out of an analysis. */
final class FactFinder {
  private FactFinder() {}

  /** The facts; names that a quoted note is about get the address that the note has. */
  static Facts facts(Analysis analysis, List<Note> quoted) {
    List<Sentence> sentences = analysis.clean();
    return new Facts(
        analysis.entities().stream().map(e -> entity(e, quoted)).toList(),
        analysis.dates().stream().map(FactFinder::day).toList(),
        mentions(sentences, FactFinder::figure),
        analysis.quotations().stream().map(q -> quotation(analysis, q)).toList());
  }

  private static Facts.Entity entity(Entity entity, List<Note> quoted) {
    return new Facts.Entity(
        entity.name(),
        entity.kind().name().toLowerCase(Locale.ROOT),
        entity.aliases(),
        entity.role(),
        entity.sentences().size(),
        address(entity, quoted));
  }

  private static Optional<String> address(Entity entity, List<Note> quoted) {
    return quoted.stream()
        .filter(note -> note.names().contains(entity.name()))
        .flatMap(note -> note.link().stream())
        .findFirst();
  }

  private static <T> List<T> mentions(
      List<Sentence> sentences, BiFunction<Sentence, Mention, Optional<T>> fact) {
    return sentences.stream()
        .flatMap(s -> s.mentions().stream().flatMap(m -> fact.apply(s, m).stream()))
        .toList();
  }

  private static Facts.Day day(DateMention date) {
    return new Facts.Day(date.text(), date.iso(), Optional.empty(), date.sentence());
  }

  private static Optional<Facts.Figure> figure(Sentence sentence, Mention mention) {
    return switch (mention.kind()) {
      case MONEY, PERCENT, QUANTITY ->
          Optional.of(
              new Facts.Figure(
                  mention.text(),
                  mention.kind().name().toLowerCase(Locale.ROOT),
                  sentence.index()));
      default -> Optional.empty();
    };
  }

  private static Facts.Quotation quotation(Analysis analysis, Quotation quotation) {
    return new Facts.Quotation(quotation.text(), analysis.speaker(quotation), quotation.sentence());
  }
}
