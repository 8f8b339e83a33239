package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Locale;

/** Tests of a circumstance that holds for more than the clause it stands in. */
final class Circumstances {
  private Circumstances() {}

  /**
   * Opens with what may hold for a clause behind it too: « En théorie, le délai court et », «
   * Parfois, », « Grâce à ce don, »; no link of two sentences, nothing that is said of the subject.
   */
  static boolean scoped(Sentence sentence, Span span) {
    int from = sentence.token(span.start()).is("mais", "et", "or", "car") ? 1 : 0;
    int start = Math.min(span.start() + from, span.end());
    int subject = Frames.of(sentence, span).subjectFrom(span.end());
    return subject > start && circumstance(sentence, new Span(start, subject));
  }

  private static boolean circumstance(Sentence sentence, Span opening) {
    Token first = sentence.token(opening.start());
    boolean date =
        sentence.mention(opening.start()).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
    return !link(sentence, opening)
        && !first.is("environ", "près", "plus", "moins", "presque", "quelque")
        && (date
            || first.is(Tag.ADP, Tag.ADP_DET, Tag.ADV, Tag.SCONJ)
            || first.is("a") // « A midi, »
            || Lists.named("scope-openings").contains(first.lower()))
        && !first.features().isPastParticiple();
  }

  private static boolean link(Sentence sentence, Span opening) {
    int end = opening.end();
    while (end > opening.start() && sentence.token(end - 1).is(",")) {
      end--;
    }
    String text = sentence.text(opening.start(), end).toLowerCase(Locale.ROOT).replace(' ', '_');
    return Lists.named("plain-links").contains(text);
  }

  /**
   * What stands before a subject only ties or tells of the subject itself: « Par ailleurs, », « Née
   * à Brest, »; not « Lundi, », « Dans un rapport, », « En obtenant 40 % des voix, ».
   */
  static boolean bare(Sentence sentence, Span opening) {
    return opening.length() == 0
        || link(sentence, opening)
        || sentence.token(opening.start()).features().isPastParticiple()
            && !Lists.named("asked").contains(sentence.token(opening.start()).lower())
            && sentence.verbs().stream().noneMatch(v -> opening.contains(v.finite()))
            && sentence.quotations().stream().noneMatch(opening::overlaps)
            && Frames.of(sentence, opening).closed();
  }
}
