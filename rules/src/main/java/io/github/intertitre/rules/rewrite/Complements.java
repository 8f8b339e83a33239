package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.surface.Contraction;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Map;
import java.util.Optional;

/** Functions that put a phrase under another preposition, or under none. */
final class Complements {
  static final Map<String, Functions.Function> ALL =
      Map.of(
          "object", (m, c, a) -> object(m.sentence(), m.span(a.get(0)), m.span(a.get(1))),
          "govern",
              (m, c, a) ->
                  object(m.sentence(), m.span(a.get(1)), m.span(a.get(2)))
                      .map(object -> Contraction.of(a.get(0), object)),
          "with-de", (m, c, a) -> governed("de", m.sentence(), m.span(a.get(0))),
          "with-a", (m, c, a) -> governed("à", m.sentence(), m.span(a.get(0))));

  private Complements() {}

  /**
   * A complement without its preposition: « du traité » is « le traité », « aux élus » « les élus
   * », « de l’accord » « l’accord », « de contrats » « des contrats »; nothing for a bare singular.
   */
  static Optional<String> object(Sentence sentence, Span preposition, Span complement) {
    if (complement.length() == 0) {
      return Optional.empty();
    }
    String text = sentence.text(complement);
    Token first = sentence.token(complement.start());
    boolean definite = first.is("le", "la", "l’", "les", "son", "sa", "ses", "leur", "leurs");
    if (!definite
        && denied(sentence, preposition)
        && sentence.token(preposition.start()).is("de", "d’")) {
      return Optional.empty();
    }
    return switch (sentence.token(preposition.start()).lower()) {
      case "du", "au" -> Optional.of("le " + text);
      case "des", "aux" -> Optional.of("les " + text);
      case "de", "d’" -> bare(sentence, first) ? indefinite(first, text) : Optional.of(text);
      default -> bare(sentence, first) ? Optional.empty() : Optional.of(text);
    };
  }

  // « n’a pas procédé à l’arrestation de suspects » is « n’a pas arrêté de suspects ».
  private static boolean denied(Sentence sentence, Span preposition) {
    return sentence.tokens().subList(0, preposition.start()).stream()
        .anyMatch(t -> t.is("ne", "n’", "sans"));
  }

  private static boolean bare(Sentence sentence, Token first) {
    boolean name = sentence.mention(first.index()).filter(m -> m.kind().isName()).isPresent();
    return !name && !first.is(Tag.DET, Tag.NUM) && !first.is("celui-ci", "celle-ci", "ceux-ci");
  }

  private static Optional<String> indefinite(Token first, String text) {
    boolean plural = first.features().number() == Number.PLURAL;
    if (!plural || !first.is(Tag.NOUN, Tag.ADJ)) {
      return Optional.empty();
    }
    return Optional.of(first.is(Tag.NOUN) ? "des " + text : Elision.join("de", text));
  }

  // « de » or « à » before a phrase, contracted with its article, never with a pronoun.
  private static Optional<String> governed(String preposition, Sentence sentence, Span phrase) {
    if (phrase.length() == 0) {
      return Optional.empty();
    }
    Token first = sentence.token(phrase.start());
    boolean place =
        sentence.mention(first.index()).filter(m -> m.kind() == Mention.Kind.PLACE).isPresent();
    String text = sentence.text(phrase);
    return Optional.of(
        first.is(Tag.DET) || place
            ? Contraction.of(preposition, text)
            : Elision.join(preposition, text));
  }
}
