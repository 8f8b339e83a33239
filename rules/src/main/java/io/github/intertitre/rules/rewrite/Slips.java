package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Optional;

/** Participles that agree where they must not, or not where they must. */
final class Slips {
  private Slips() {}

  /** « soufflé » for « soufflés » behind « avoir »; empty where it is so already. */
  static Optional<String> invariable(Match match, Span participle) {
    Token token = match.sentence().token(participle.start());
    return Lexicon.french()
        .inflector()
        .participle(Verbs.infinitive(token), Gender.MASCULINE, Number.SINGULAR)
        .filter(form -> token.lower().startsWith(form) && !form.equals(token.lower()));
  }

  /**
   * « a été fermée » for « a été fermé » behind « la route »; empty where it agrees, or where the
   * subject is an amount, a name, or has no gender that is sure.
   */
  static Optional<String> agreed(Match match, Context context, Span subject, Span verb) {
    Sentence sentence = match.sentence();
    Optional<NounPhrase> noun = noun(sentence, subject);
    Optional<VerbGroup> group =
        Verbs.at(sentence, verb)
            .filter(v -> v.voice() != VerbGroup.Voice.PRONOMINAL && v.head() > v.finite())
            .filter(v -> uninflected(sentence, v));
    if (noun.isEmpty() || group.filter(v -> v.number() == noun.get().number()).isEmpty()) {
      return Optional.empty();
    }
    Token participle = sentence.token(group.get().head());
    String before = sentence.text(group.get().span().start(), participle.index());
    return Resumption.gender(sentence, noun.get(), context)
        .flatMap(
            gender ->
                Lexicon.french()
                    .inflector()
                    .participle(Verbs.infinitive(participle), gender, noun.get().number()))
        .filter(form -> !form.equals(participle.lower()))
        .map(form -> before + " " + form);
  }

  private static Optional<NounPhrase> noun(Sentence sentence, Span subject) {
    boolean joined =
        sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(t -> t.is("et", "ou", ",", "%"));
    return sentence
        .nounPhrase(subject.start())
        .filter(n -> n.span().start() == subject.start() && !joined)
        .filter(n -> sentence.token(n.span().start()).is("la", "une", "cette", "sa", "les", "ces"))
        .filter(n -> sentence.token(n.head()).is(Tag.NOUN))
        .filter(n -> fits(sentence.token(n.span().start()), sentence.token(n.head())))
        .filter(n -> !Lists.named("hollow").contains(sentence.token(n.head()).lemma()));
  }

  // « La virus »: where article and noun disagree, no gender is sure.
  private static boolean fits(Token article, Token noun) {
    return article.is("les", "ces")
        || Lexicon.french().readings(noun.lower()).stream()
            .map(Form::features)
            .filter(f -> f.category() == Category.NOUN)
            .anyMatch(f -> f.gender().agrees(Gender.FEMININE));
  }

  // A participle in the masculine singular behind « être », and no noun: not « est élu local ».
  private static boolean uninflected(Sentence sentence, VerbGroup verb) {
    Token token = sentence.token(verb.head());
    Features features = token.features();
    boolean etre =
        sentence.token(verb.finite()).lemma().equals("être")
            || sentence.token(verb.head() - 1).is("été")
            || verb.voice() == VerbGroup.Voice.PASSIVE;
    boolean noun =
        Lexicon.french().readings(token.lower()).stream()
            .anyMatch(f -> f.features().category() == Category.NOUN);
    return etre
        && features.isPastParticiple()
        && features.gender() == Gender.MASCULINE
        && features.number() == Number.SINGULAR
        && (!noun || verb.compound());
  }
}
