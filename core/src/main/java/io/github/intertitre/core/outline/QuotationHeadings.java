package io.github.intertitre.core.outline;

import io.github.intertitre.core.outline.HeadingMakers.Made;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Optional;

/**
 * Words that somebody said, where they can be understood alone: « Personne ne sera oublié ». A
 * quoted noun is a charge, a title, an insult or a claim: « recel de malfaiteurs ».
 */
final class QuotationHeadings {
  private static final int LEAST = 4;
  private static final int MOST = 9;

  private QuotationHeadings() {}

  static Optional<Made> of(Sentence sentence) {
    for (Span quotation : sentence.quotations()) {
      if (quotation.length() < LEAST + 2) {
        continue;
      }
      Span inside = new Span(quotation.start() + 1, quotation.end() - 1);
      if (inside.length() <= MOST
          && sentence.token(inside.end()).is("»")
          && clause(sentence, inside)
          && opens(sentence, inside)
          && alone(sentence, inside)) {
        String text = "« " + Typography.capitalised(sentence.text(inside)) + " »";
        return Optional.of(new Made(text, "quotation", 1));
      }
    }
    return Optional.empty();
  }

  // Not « ce qui a permis… », « quatre ont été… », nor a headline without its articles.
  private static boolean opens(Sentence sentence, Span inside) {
    Token first = sentence.token(inside.start());
    boolean bare =
        first.is(Tag.NOUN, Tag.ADJ)
            && !first.text().endsWith(".")
            && sentence.mention(first.index()).filter(m -> m.kind().isName()).isEmpty();
    boolean counted = first.is(Tag.NUM) && sentence.token(inside.start() + 1).is(Tag.VERB, Tag.AUX);
    return !bare
        && !counted
        && !first.is("tout")
        && !first.is(Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.CCONJ, Tag.ADP, Tag.ADP_DET, Tag.ADV)
        && !first.is("ne", "n’", "y", "en", "se", "s’", "qui", "que", "dont", "ce", "lui", "leur")
        && !first.is("leurs", "son", "sa", "ses");
  }

  // « des informations selon lesquelles ils sont libres » needs what stands around it.
  private static boolean alone(Sentence sentence, Span inside) {
    boolean whose =
        sentence.tokens().subList(inside.start(), inside.end()).stream()
            .anyMatch(t -> t.is("selon", "lesquels", "lesquelles", "laquelle", "lequel"));
    return !whose
        && !ofAnother(sentence, inside)
        && !HeadingMakers.points(sentence, inside.start(), inside.end());
  }

  // « comme Paul Roy, qui avait dit “je pars” »: not what the section tells.
  private static boolean ofAnother(Sentence sentence, Span inside) {
    return sentence.tokens().subList(0, inside.start()).stream()
        .anyMatch(t -> t.is("qui", "dont") && !sentence.quoted(t.index()));
  }

  private static boolean clause(Sentence sentence, Span inside) {
    return sentence.tokens().subList(inside.start(), inside.end()).stream()
        .anyMatch(
            t ->
                t.is(Tag.VERB, Tag.AUX, Tag.X)
                    && t.features().isFinite()
                    && t.features().mood() != Mood.PARTICIPLE);
  }
}
