package io.github.intertitre.core;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Facts;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Draws what tools may want to know out of an analysis. */
final class FactFinder {
  private FactFinder() {}

  /** The facts; names that a quoted note is about get the address that the note has. */
  static Facts facts(Analysis analysis, List<Note> quoted) {
    List<Sentence> sentences = analysis.clean();
    return new Facts(
        analysis.entities().stream().map(e -> entity(e, quoted)).toList(),
        mentions(sentences, FactFinder::day),
        mentions(sentences, FactFinder::figure),
        sentences.stream().flatMap(FactFinder::quotations).toList());
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

  private static Optional<Facts.Day> day(Sentence sentence, Mention mention) {
    return mention.kind() == Mention.Kind.DATE
        ? Optional.of(
            new Facts.Day(mention.text(), Optional.empty(), Optional.empty(), sentence.index()))
        : Optional.empty();
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

  private static Stream<Facts.Quotation> quotations(Sentence sentence) {
    return sentence.quotations().stream()
        .map(span -> inside(sentence, span))
        .filter(text -> !text.isBlank())
        .map(text -> new Facts.Quotation(text, Optional.empty(), sentence.index()));
  }

  private static String inside(Sentence sentence, Span quotation) {
    boolean closed = sentence.token(quotation.end() - 1).is("»", "”", "\"");
    return sentence.text(quotation.start() + 1, quotation.end() - (closed ? 1 : 0)).strip();
  }
}
