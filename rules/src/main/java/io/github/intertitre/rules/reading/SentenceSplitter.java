package io.github.intertitre.rules.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** OpenNLP's sentence model, corrected where French abbreviations and quotations mislead it. */
final class SentenceSplitter {
  private static final String MODEL = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|.*[\\s\\u00A0(«’'])(?:M|MM|Mme|Mmes|Mlle|Mr|Dr|Pr|Me|Mgr|St|Ste|art|av|apr|env|cf|vol|no|n°|p|pp|chap|éd|etc|[A-ZÉ]|[A-Z]\\.-?[A-Z])\\.$",
          Pattern.DOTALL);
  private static final Pattern END =
      Pattern.compile(".*[.!?…][\\s\\u00A0\\u202F»”\")]*$", Pattern.DOTALL);

  private final SentenceModel model = load();

  /** Character spans of the sentences of a paragraph, without the blanks around them. */
  List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span found : new SentenceDetectorME(model).sentPosDetect(text)) {
      Span span = trim(text, found.getStart(), found.getEnd());
      if (span.length() == 0) {
        continue;
      }
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && belongs(text, last, span)) {
        spans.set(spans.size() - 1, new Span(last.start(), span.end()));
      } else {
        spans.add(span);
      }
    }
    return spans.stream().flatMap(span -> cut(text, span).stream()).toList();
  }

  // The second span goes on with the first: after an abbreviation, inside « », or with nothing to
  // say.
  private static boolean belongs(String text, Span first, Span second) {
    String before = text.substring(first.start(), first.end());
    String after = text.substring(second.start(), second.end());
    return ABBREVIATION.matcher(before).matches()
        || !END.matcher(before).matches()
        || Character.isLowerCase(after.codePointAt(0))
        || after.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  // The model leaves « . » before a capital together now and then.
  private static List<Span> cut(String text, Span span) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    for (int i = start; i < span.end() - 2; i++) {
      boolean mark = "!?.…".indexOf(text.charAt(i)) >= 0;
      if (!mark || depth(text, start, i) > 0) {
        continue;
      }
      int next = i + 1;
      while (next < span.end() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      boolean opens =
          next > i + 1
              && next < span.end()
              && (Character.isUpperCase(text.charAt(next)) || text.charAt(next) == '«');
      if (opens && !ABBREVIATION.matcher(text.substring(start, i + 1)).matches()) {
        parts.add(new Span(start, i + 1));
        start = next;
      }
    }
    parts.add(trim(text, start, span.end()));
    return parts;
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += text.charAt(i) == '«' ? 1 : text.charAt(i) == '»' ? -1 : 0;
    }
    return depth;
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static SentenceModel load() {
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model", e);
    }
  }
}
