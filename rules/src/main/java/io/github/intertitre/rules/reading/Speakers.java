package io.github.intertitre.rules.reading;

import io.github.intertitre.rules.reading.Quotation.Said;
import java.util.List;
import java.util.Optional;

/** Finds who says what stands between quotation marks, by the words right around them. */
final class Speakers {
  private Speakers() {}

  /** The words that give the quotation at {@code quoted} to somebody; empty where unsure. */
  static Optional<Said> of(Sentence sentence, Span quoted) {
    return behind(sentence, quoted)
        .or(() -> accordingBehind(sentence, quoted))
        .or(() -> accordingBefore(sentence, quoted))
        .or(() -> before(sentence, quoted));
  }

  // « … », a déclaré le maire
  private static Optional<Said> behind(Sentence sentence, Span quoted) {
    int at = afterComma(sentence, quoted.end());
    return sentence.verbs().stream()
        .filter(v -> v.span().start() == at && Sayings.reportsAfter(v))
        .findFirst()
        .flatMap(
            v -> Sayings.inverted(sentence, v).map(s -> said(sentence, s, Optional.of(v.lemma()))));
  }

  // « … », selon le maire
  private static Optional<Said> accordingBehind(Sentence sentence, Span quoted) {
    int at = afterComma(sentence, quoted.end());
    return at < sentence.size()
        ? Sayings.according(sentence, at).map(s -> said(sentence, s, Optional.empty()))
        : Optional.empty();
  }

  // Selon le maire, … « … »
  private static Optional<Said> accordingBefore(Sentence sentence, Span quoted) {
    return quoted.start() > 1
        ? Sayings.according(sentence, 0)
            .filter(s -> s.end() < quoted.start())
            .map(s -> said(sentence, s, Optional.empty()))
        : Optional.empty();
  }

  // Le maire a déclaré : « … », Le maire a dénoncé « … », Le maire estime que… « … »
  private static Optional<Said> before(Sentence sentence, Span quoted) {
    List<VerbGroup> verbs =
        sentence.verbs().stream()
            .filter(v -> v.span().end() <= quoted.start() && !sentence.quoted(v.finite()))
            .toList();
    for (int i = verbs.size() - 1; i >= 0; i--) {
      VerbGroup verb = verbs.get(i);
      if (Sayings.reports(verb)) {
        return MainClause.subject(sentence, verb)
            .map(s -> said(sentence, core(sentence, s), Optional.of(verb.lemma())));
      }
      // Only a clause that a reporting verb opens may lie between: « estime que la loi est « … » ».
      boolean within =
          i > 0
              && verbs.get(i - 1).span().end() < sentence.size()
              && sentence.token(verbs.get(i - 1).span().end()).is("que", "qu’");
      if (!within) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  // « Le maire, interrogé lundi, »: the subject without what hangs between commas.
  private static Span core(Sentence sentence, Span subject) {
    return Sayings.speaker(sentence, subject.start()).filter(subject::contains).orElse(subject);
  }

  private static int afterComma(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).is(",") ? i + 1 : i;
  }

  private static Said said(Sentence sentence, Span speaker, Optional<String> verb) {
    String text = sentence.text(speaker).replaceFirst("^-(?:t-)?", "");
    return new Said(sentence.index(), speaker, text, verb);
  }
}
