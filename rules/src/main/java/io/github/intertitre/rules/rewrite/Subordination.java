package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;

/**
 * Tells the words that begin a dependent clause from those that only look so: « plus grand que lui
 * ».
 */
final class Subordination {
  private Subordination() {}

  /** Whether a token makes the verb that follows depend on another. */
  static boolean subordinates(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.is("car")) {
      return token.is(Tag.CCONJ);
    }
    if (token.is("si") && !degree(sentence, i)) {
      return true;
    }
    if (Lists.named("indirect-questions").contains(token.lower())) {
      return i > 0 && verbFollows(sentence, i);
    }
    if (!MainClause.isSubordinator(token)) {
      return false;
    }
    if (token.is("que", "qu’")) {
      return !comparative(sentence, i) && !restrictive(sentence, i);
    }
    boolean verbless = token.is("dont", "comme");
    return !verbless || verbFollows(sentence, i) || titled(sentence, i);
  }

  // « dont le directeur, Paul Roy, a démissionné »: a name stands between the subject and its verb.
  private static boolean titled(Sentence sentence, int i) {
    int comma = i + 1;
    while (comma < sentence.size() && !sentence.token(comma).is(",")) {
      comma++;
    }
    int name = comma + 1;
    return name < sentence.size()
        && sentence.token(i + 1).is("le", "la", "l’")
        && sentence
            .mention(name)
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().start() == name)
            .filter(m -> m.span().end() < sentence.size())
            .filter(m -> sentence.token(m.span().end()).is(","))
            .isPresent();
  }

  // « si grand », « si bien ».
  private static boolean degree(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i + 1).is(Tag.ADJ, Tag.ADV);
  }

  private static boolean verbFollows(Sentence sentence, int from) {
    for (int i = from + 1; i < sentence.size(); i++) {
      int at = i;
      if (sentence.verb(at).filter(v -> v.finite() == at).isPresent()) {
        return true;
      }
      if (sentence.token(i).is(",", ";", ":", "(", ")")) {
        return false;
      }
    }
    return false;
  }

  // « plus grand que lui », « ainsi que », « tel que »: no clause begins.
  private static boolean comparative(Sentence sentence, int i) {
    int from = Math.max(0, i - 4);
    for (int k = i - 1; k >= from; k--) {
      Token token = sentence.token(k);
      boolean next = k == i - 1;
      if (next && token.is("même") && k > 1 && sentence.token(k - 2).is("tout")) {
        return false;
      }
      if (next && token.is("ainsi", "plutôt", "tel", "telle", "tels", "telles", "même", "mêmes")) {
        return true;
      }
      if (token.is("plus", "moins", "aussi", "autant", "mieux", "autre", "autres")) {
        return !verbFollows(sentence, i);
      }
      if (!token.is(Tag.ADJ, Tag.ADV, Tag.NOUN)) {
        return false;
      }
    }
    return false;
  }

  // « n’a vu que deux »: only, no clause.
  private static boolean restrictive(Sentence sentence, int i) {
    if (i > 0 && sentence.token(i - 1).is("et", "ou", "mais")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      Token token = sentence.token(k);
      if (token.is("pas", "plus", "jamais", "rien", "point", ",")) {
        return false;
      }
      if (token.is("ne", "n’")) {
        return true;
      }
    }
    return false;
  }
}
