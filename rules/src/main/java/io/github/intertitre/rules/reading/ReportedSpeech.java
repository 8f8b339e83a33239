package io.github.intertitre.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence gives as somebody’s words without claiming it itself: « Le maire a indiqué que
 * l’école fermerait », « L’école fermera, selon le maire ».
 *
 * @param form how it is built
 * @param content tokens of what is reported
 * @param source tokens of who reports it; empty where the sentence doesn’t name it plainly
 * @param verb the reporting verb, where there is one
 */
public record ReportedSpeech(
    Form form, Span content, Optional<Span> source, Optional<VerbGroup> verb) {

  /** How a sentence reports. */
  public enum Form {
    /** « a indiqué que… » */
    CLAUSE,
    /** « …, a indiqué le maire. » */
    INCISE,
    /** « Selon le maire, … » */
    ACCORDING
  }

  /** The reported speech of a sentence, outside its quotations. */
  public static List<ReportedSpeech> of(Sentence sentence) {
    List<ReportedSpeech> found = new ArrayList<>();
    for (VerbGroup verb : sentence.verbs()) {
      if (!sentence.quoted(verb.finite())) {
        clause(sentence, verb).or(() -> incise(sentence, verb)).ifPresent(found::add);
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.quoted(i)) {
        according(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<ReportedSpeech> clause(Sentence sentence, VerbGroup verb) {
    int that = verb.span().end();
    while (that < sentence.size() && sentence.token(that).is(Tag.ADV)) {
      that++;
    }
    if (!Sayings.reports(verb)
        || that >= sentence.size() - 1
        || !sentence.token(that).is("que", "qu’")) {
      return Optional.empty();
    }
    Span content = new Span(that + 1, end(sentence, sentence.size()));
    return Optional.of(
        new ReportedSpeech(
            Form.CLAUSE, content, MainClause.subject(sentence, verb), Optional.of(verb)));
  }

  // « L’école fermera, a indiqué le maire. »
  private static Optional<ReportedSpeech> incise(Sentence sentence, VerbGroup verb) {
    int start = verb.span().start();
    boolean comma = start > 1 && sentence.token(start - 1).is(",");
    boolean quoted = comma && sentence.quoted(start - 2);
    if (!comma || quoted || !Sayings.reportsAfter(verb)) {
      return Optional.empty();
    }
    return Sayings.inverted(sentence, verb)
        .map(
            source ->
                new ReportedSpeech(
                    Form.INCISE, new Span(0, start - 1), Optional.of(source), Optional.of(verb)));
  }

  // « Selon le maire, l’école fermera. », « L’école fermera, selon le maire. »
  private static Optional<ReportedSpeech> according(Sentence sentence, int i) {
    Optional<Span> source = Sayings.according(sentence, i);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int end = source.get().end();
    boolean opens = i == 0 && end < sentence.size() && sentence.token(end).is(",");
    boolean closes = i > 1 && end >= end(sentence, sentence.size());
    if (!opens && !closes) {
      return Optional.empty();
    }
    Span content =
        opens
            ? new Span(end + 1, end(sentence, sentence.size()))
            : new Span(0, sentence.token(i - 1).is(",") ? i - 1 : i);
    return Optional.of(new ReportedSpeech(Form.ACCORDING, content, source, Optional.empty()));
  }

  // The end of the words, without the marks that close the sentence.
  private static int end(Sentence sentence, int from) {
    int end = from;
    while (end > 1 && sentence.token(end - 1).is(".", "!", "?", "…", "..")) {
      end--;
    }
    return end;
  }
}
