package io.github.intertitre.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the quotations of an article, those that run over several sentences and paragraphs too.
 *
 * <pre>{@code
 * Quotations.of(reader.read("« Nous partons », a dit le maire.")); // « Nous partons », le maire, dire
 * }</pre>
 */
public final class Quotations {
  // An opening mark that nothing closes for so many sentences was left open by mistake.
  private static final int LONGEST = 15;
  private static final Map<String, String> CLOSING = Map.of("«", "»", "“", "”", "\"", "\"");

  private final List<Sentence> sentences;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The quotations in order, outermost ones alone. */
  public static List<Quotation> of(List<Sentence> sentences) {
    Quotations quotations = new Quotations(sentences);
    int from = 0;
    while (from < sentences.size()) {
      from = quotations.read(from);
    }
    return quotations.found;
  }

  // Reads the quotations that begin in a sentence; gives the next sentence to read.
  private int read(int at) {
    Sentence sentence = sentences.get(at);
    for (Span span : sentence.quotations()) {
      String closing = CLOSING.get(sentence.token(span.start()).text());
      boolean closed = span.length() > 1 && sentence.token(span.end() - 1).text().equals(closing);
      int last = closed || closing.equals("\"") ? -1 : closingSentence(at, closing);
      if (last < 0) {
        add(at, span, closed);
      } else {
        addLong(at, span, last, closing);
        return last + 1;
      }
    }
    return at + 1;
  }

  // The later sentence that closes an open quotation; -1 for none.
  private int closingSentence(int at, String closing) {
    for (int i = at + 1; i < Math.min(sentences.size(), at + LONGEST); i++) {
      int depth = 0;
      for (Token token : sentences.get(i).tokens()) {
        // A new paragraph of the same quotation opens with the mark again.
        boolean again = token.index() == 0 && CLOSING.containsKey(token.text());
        depth += !again && closing.equals(CLOSING.get(token.text())) ? 1 : 0;
        if (token.text().equals(closing) && token.index() > 0 && depth-- == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private void add(int at, Span span, boolean closed) {
    Sentence sentence = sentences.get(at);
    String text = sentence.text(span.start() + 1, span.end() - (closed ? 1 : 0));
    if (text.isBlank()) {
      return;
    }
    Optional<Quotation.Said> said = Speakers.of(sentence, span).or(() -> sameSentence(at));
    found.add(
        new Quotation(
            sentence.index(),
            sentence.index(),
            sentence.token(span.start()).start(),
            sentence.token(span.end() - 1).end(),
            text.strip(),
            nested(sentence, new Span(span.start() + 1, span.end() - (closed ? 1 : 0))),
            said));
  }

  // « Je pars », a dit le maire, « et je reviendrai. »
  private Optional<Quotation.Said> sameSentence(int at) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Quotation before = found.get(found.size() - 1);
    return before.lastSentence() == sentences.get(at).index()
        ? before.said().filter(s -> s.sentence() == before.sentence() && s.verb().isPresent())
        : Optional.empty();
  }

  private void addLong(int at, Span span, int last, String closing) {
    Sentence first = sentences.get(at);
    Sentence end = sentences.get(last);
    int close = 1;
    while (!end.token(close).text().equals(closing)) {
      close++;
    }
    Span tail = new Span(0, close + 1);
    StringBuilder text = new StringBuilder(first.text(span.start() + 1, span.end()));
    List<String> nested = new ArrayList<>(nested(first, new Span(span.start() + 1, span.end())));
    for (int i = at + 1; i <= last; i++) {
      Sentence sentence = sentences.get(i);
      int from = CLOSING.containsKey(sentence.token(0).text()) || sentence.token(0).is("»") ? 1 : 0;
      Span part = new Span(from, i == last ? close : sentence.size());
      text.append(' ').append(sentence.text(part));
      nested.addAll(nested(sentence, part));
    }
    found.add(
        new Quotation(
            first.index(),
            end.index(),
            first.token(span.start()).start(),
            end.token(close).end(),
            text.toString().strip(),
            nested,
            Speakers.of(first, span).or(() -> Speakers.of(end, tail))));
  }

  private static List<String> nested(Sentence sentence, Span inside) {
    List<String> nested = new ArrayList<>();
    int open = -1;
    for (int i = inside.start(); i < inside.end(); i++) {
      String mark = sentence.token(i).text();
      if (open >= 0 && mark.equals(CLOSING.get(sentence.token(open).text()))) {
        nested.add(sentence.text(open + 1, i).strip());
        open = -1;
      } else if (open < 0 && CLOSING.containsKey(mark)) {
        open = i;
      }
    }
    return nested;
  }
}
