package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Set;

/** Tells « Il faut une réponse », which speaks of nobody, from « Il veut une réponse ». */
public final class Impersonal {
  private static final Set<String> VERBS = WordLists.named("impersonal-verbs");
  private static final int NEAR = 5;

  private Impersonal() {}

  /** Whether the « il » at a place in a sentence may stand for nobody. */
  public static boolean may(Sentence sentence, int il) {
    return sentence.token(il).is("il")
        && sentence.verbs().stream()
            .filter(verb -> verb.finite() > il)
            .findFirst()
            .map(verb -> may(sentence, il, verb))
            .orElse(true);
  }

  // « Il y a », « il est probable que », « il a été décidé de ».
  private static boolean may(Sentence sentence, int il, VerbGroup verb) {
    List<Token> said = sentence.tokens().subList(il + 1, verb.span().end());
    boolean there = said.stream().anyMatch(t -> t.is("y"));
    boolean being = verb.lemma().equals("être") || verb.voice() == VerbGroup.Voice.PASSIVE;
    return there || VERBS.contains(verb.lemma()) || being && clauseNear(sentence, verb);
  }

  private static boolean clauseNear(Sentence sentence, VerbGroup verb) {
    int end = verb.span().end();
    List<Token> after = sentence.tokens().subList(end, Math.min(sentence.size(), end + NEAR));
    boolean described =
        verb.voice() == VerbGroup.Voice.PASSIVE
            || after.stream().limit(2).anyMatch(t -> t.is(Tag.ADJ, Tag.VERB, Tag.ADV));
    return described && after.stream().anyMatch(t -> t.is("que", "qu’", "de", "d’"));
  }
}
