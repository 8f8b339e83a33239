package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a text into sentences: by the rules of French where they are plain, by OpenNLP's model where
 * they aren't.
 *
 * <p>What « » hold stays together, and a closing mark stays with what it closes: « Je pars. Je
 * reviens. » is one sentence, as is « Que faire ? » demande-t-elle.
 */
final class SentenceSplitter {
  private static final int PIECE = 4000;
  private static final String MODEL = "opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";

  private final SentenceModel model = load();

  /** Character spans of the sentences of a text, without the blanks around them. */
  List<Span> split(String text) {
    BitSet guessed = guessed(text);
    BitSet quoted = QuotationMarks.inside(text);
    List<Span> spans = new ArrayList<>();
    int start = Blanks.skip(text, 0);
    int at = start;
    while (at < text.length()) {
      if (Blanks.parts(text, at)) {
        add(text, start, at, spans);
        start = Blanks.skip(text, at);
        at = start;
      } else if (isMark(text.charAt(at))) {
        int end = endOfMarks(text, at, quoted);
        int next = Blanks.skip(text, end);
        if (next < text.length() && !quoted.get(end) && ends(text, start, at, end, guessed)) {
          add(text, start, end, spans);
          start = next;
          end = next;
        }
        at = end;
      } else {
        at++;
      }
    }
    add(text, start, text.length(), spans);
    return spans;
  }

  private static void add(String text, int start, int end, List<Span> spans) {
    int last = end;
    while (last > start && Blanks.at(text, last - 1)) {
      last--;
    }
    if (last == start) {
      return;
    }
    boolean words = text.substring(start, last).codePoints().anyMatch(Character::isLetterOrDigit);
    if (words || spans.isEmpty()) {
      spans.add(new Span(start, last));
    } else {
      // Stray marks go with the sentence before.
      spans.add(new Span(spans.remove(spans.size() - 1).start(), last));
    }
  }

  // Where the marks, and the closing quotation marks and brackets behind them, come to an end.
  private static int endOfMarks(String text, int from, BitSet quoted) {
    int end = from;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean closes = "»”)]".indexOf(c) >= 0 || c == '"' && !quoted.get(at + 1);
      if (isMark(c) || closes) {
        end = at + 1;
      } else if (!Blanks.at(text, at)) {
        break;
      }
      at++;
    }
    return end;
  }

  private static boolean ends(String text, int start, int mark, int end, BitSet guessed) {
    int next = Blanks.skip(text, end);
    int letter = afterOpening(text, next);
    if (letter == text.length()) {
      return false;
    }
    if (Character.isLowerCase(text.codePointAt(letter))) {
      return end == mark + 1 && next > end && SmallOpenings.follows(text, start, mark, letter);
    }
    boolean model = guessed.get(next);
    if (text.charAt(mark) == '.' && end == mark + 1) {
      if (Abbreviations.open(text, start, mark)) {
        return false;
      }
      if (Abbreviations.mayEnd(text, start, mark)) {
        return model;
      }
    }
    boolean capital = Character.isUpperCase(text.codePointAt(letter));
    // « … mal formé ».Pour le maire »: behind a quotation no blank is needed.
    boolean quoted = mark > start && "»”".indexOf(text.charAt(mark - 1)) >= 0;
    return model || capital && (next > end || quoted);
  }

  // The first character after opening marks and dashes: « « Non », « – Oui ».
  private static int afterOpening(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Blanks.at(text, at) || "«“\"([–—-•".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  // Piece by piece: for each mark the detector goes through all that it was given.
  private BitSet guessed(String text) {
    BitSet starts = new BitSet();
    SentenceDetectorME detector = new SentenceDetectorME(model);
    int from = 0;
    while (from < text.length()) {
      int to = pieceEnd(text, from);
      for (opennlp.tools.util.Span span : detector.sentPosDetect(text.substring(from, to))) {
        int start = Blanks.skip(text, from + span.getStart());
        if (start > Blanks.skip(text, from) || from == 0) {
          starts.set(start);
        }
      }
      from = to;
    }
    return starts;
  }

  // Past PIECE characters the next blank between two words, which no sentence ends at.
  private static int pieceEnd(String text, int from) {
    int to = from + PIECE;
    while (to < text.length()
        && !(Blanks.at(text, to)
            && Character.isLetter(text.charAt(to - 1))
            && to + 1 < text.length()
            && Character.isLowerCase(text.charAt(to + 1)))) {
      to++;
    }
    return Math.min(to, text.length());
  }

  private static SentenceModel load() {
    try (InputStream in = Resources.elsewhere(SentenceSplitter.class, MODEL).openStream()) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model", e);
    }
  }
}
