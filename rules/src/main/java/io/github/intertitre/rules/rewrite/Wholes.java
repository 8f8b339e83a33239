package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Frames.Frame;
import java.util.Optional;

/** Tests of a sentence that was made: read by itself, it must be whole. */
final class Wholes {
  private Wholes() {}

  /**
   * States something by a verb of its own, whose subject opens the sentence or stands behind a
   * circumstance, and has the verb’s number: not « Les travaux menés par un bureau a sondé le sol
   * », not « Un bilan que personne n’a confirmé ».
   */
  static boolean whole(Sentence sentence) {
    if (sentence.quoted(0)) {
      return true;
    }
    Optional<Frame> main = Frames.of(sentence).main();
    return main.isEmpty()
        ? inverted(sentence)
        : opens(sentence, main.get())
            && agrees(sentence, main.get())
            && !adjective(sentence, main.get().verb());
  }

  // « Le nord de la Syrie voisine dans la nuit »: no verb, but what is said of the noun before it.
  private static boolean adjective(Sentence sentence, VerbGroup verb) {
    int at = verb.finite();
    return verb.span().length() == 1
        && at > 0
        && at + 1 < sentence.size()
        && sentence.token(at + 1).is(Tag.ADP, Tag.ADP_DET, Tag.PUNCT, Tag.CCONJ)
        && !verb.lemma().equals("être")
        && sentence.nounPhrase(at - 1).isPresent()
        && Lexicon.french().readings(sentence.token(at).lower()).stream()
            .filter(f -> f.features().category() == Category.ADJECTIVE)
            .anyMatch(
                f ->
                    f.features().gender() == sentence.nounPhrase(at - 1).get().gender()
                        || f.features().gender() == Gender.NONE);
  }

  // « Parmi eux figurent deux élus », « S’y ajoute un jardin », « Reste une question »: the subject
  // stands behind a verb that opens the sentence, or behind « parmi eux ».
  private static boolean inverted(Sentence sentence) {
    Token first = sentence.token(0);
    return first.is("parmi", "s’", "y")
        || sentence.verb(0).isPresent()
        || Frames.of(sentence).all().stream().anyMatch(Frame::free)
            && !first.is(Tag.DET, Tag.NOUN, Tag.PROPN, Tag.NUM);
  }

  // A noun phrase that opens the sentence is its subject, unless a comma or a time sets it apart.
  private static boolean opens(Sentence sentence, Frame main) {
    int subject = main.subject().orElseThrow().start();
    Optional<NounPhrase> first = sentence.nounPhrase(0).filter(n -> n.span().start() == 0);
    return subject == 0
        || first.isEmpty()
        || sentence.token(0).is(Tag.ADP, Tag.ADP_DET, Tag.ADV)
        || time(sentence, first.get())
        || sentence.tokens().subList(0, subject).stream().anyMatch(t -> t.is(",", "–", "—", ":"));
  }

  private static boolean time(Sentence sentence, NounPhrase phrase) {
    return Lists.named("time-nouns").contains(sentence.token(phrase.head()).lemma())
        || sentence.mention(phrase.head()).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
  }

  private static boolean agrees(Sentence sentence, Frame main) {
    Span subject = main.subject().orElseThrow();
    VerbGroup verb = main.verb();
    Optional<NounPhrase> head =
        sentence
            .nounPhrase(subject.start())
            .filter(n -> n.span().start() == subject.start())
            .filter(n -> sentence.token(n.head()).is(Tag.NOUN));
    return head.isEmpty()
        || verb.number() != Number.SINGULAR
        || head.get().number() != Number.PLURAL
        || sentence.mention(head.get().head()).isPresent();
  }
}
