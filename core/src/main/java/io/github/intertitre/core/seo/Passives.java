package io.github.intertitre.core.seo;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Set;

/**
 * Finds passives, finite or not: « a été votée », « peut être votée ». A state is none: « est
 * située », « est connue ».
 */
final class Passives {
  private static final Set<String> STATES =
      Set.copyOf(Resources.lines(Passives.class, "states.txt"));

  private Passives() {}

  static boolean isIn(String text) {
    Sentence sentence = Reader.french().sentence(text);
    return sentence.verbs().stream().anyMatch(verb -> isPassive(sentence, verb))
        || sentence.tokens().stream().anyMatch(token -> isInfinitive(sentence, token));
  }

  private static boolean isPassive(Sentence sentence, VerbGroup verb) {
    return verb.voice() == VerbGroup.Voice.PASSIVE && !isState(sentence.token(verb.head()));
  }

  // « être votée », « avoir été votée ».
  private static boolean isInfinitive(Sentence sentence, Token token) {
    Mood mood = token.features().mood();
    boolean auxiliary =
        token.lemma().equals("être") && (mood == Mood.INFINITIVE || token.is("été"));
    int next = token.index() + 1;
    while (next < sentence.size() && sentence.token(next).is(Tag.ADV)) {
      next++;
    }
    if (!auxiliary || next >= sentence.size()) {
      return false;
    }
    Token participle = sentence.token(next);
    return participle.is(Tag.VERB)
        && participle.features().isPastParticiple()
        && !isState(participle);
  }

  // A participle's masculine singular is the same word but for the endings of agreement.
  private static boolean isState(Token participle) {
    String form = participle.lower();
    return STATES.stream().anyMatch(s -> form.equals(s) || form.matches(s + "(?:e|s|es)"));
  }
}
