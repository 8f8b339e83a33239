package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
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

/** Functions that put a word into a form, or a preposition before what it governs. */
final class Wording {
  static final Map<String, Functions.Function> ALL =
      Map.of(
          "form", (m, c, a) -> form(a.get(0), token(m, a.get(1))),
          "object", (m, c, a) -> object(m.sentence(), m.span(a.get(0)), m.span(a.get(1))),
          "of", (m, c, a) -> governed("de", m.sentence(), m.span(a.get(0))),
          "to", (m, c, a) -> governed("à", m.sentence(), m.span(a.get(0))),
          "hour", (m, c, a) -> Figures.hour(token(m, a.get(0)).text()),
          "rank", (m, c, a) -> Figures.rank(token(m, a.get(0)).text()),
          "round", (m, c, a) -> Figures.round(token(m, a.get(0)).text()),
          "accented", (m, c, a) -> Capitals.accented(token(m, a.get(0)).text()));

  private Wording() {}

  private static Token token(Match match, String label) {
    return match.sentence().token(match.span(label).start());
  }

  /** {@code verb} (infinitive) in the form of another verb: « procédera » gives « signera ». */
  static Optional<String> form(String verb, Token model) {
    Features features = model.features();
    if (features.category() == Category.ADJECTIVE || features.isPastParticiple()) {
      features = participle(features);
    }
    return features.category() != Category.VERB || features.mood() == Mood.NONE
        ? Optional.empty()
        : Lexicon.french().inflector().inflect(verb, features);
  }

  // The dictionary files « procédé », which never agrees, without a gender of its own.
  private static Features participle(Features model) {
    boolean feminine = model.gender() == Gender.FEMININE;
    boolean plural = model.number() == Number.PLURAL;
    return Features.participle(
        feminine ? Gender.FEMININE : Gender.MASCULINE, plural ? Number.PLURAL : Number.SINGULAR);
  }

  /**
   * A complement in « de » as a direct object: « du traité » is « le traité », « de l’accord » «
   * l’accord », « de contrats » « des contrats »; nothing for a bare singular.
   */
  static Optional<String> object(Sentence sentence, Span de, Span complement) {
    if (complement.length() == 0) {
      return Optional.empty();
    }
    String text = sentence.text(complement);
    Token first = sentence.token(complement.start());
    return switch (sentence.token(de.start()).lower()) {
      case "du" -> Optional.of("le " + text);
      case "des" -> Optional.of("les " + text);
      default -> bare(sentence, first) ? indefinite(first, text) : Optional.of(text);
    };
  }

  private static boolean bare(Sentence sentence, Token first) {
    boolean name =
        sentence
            .mention(first.index())
            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ORGANISATION)
            .isPresent();
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
