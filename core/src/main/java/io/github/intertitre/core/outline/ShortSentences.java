package io.github.intertitre.core.outline;

import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence without its end: « Le conseil a voté le budget de la ville, qui baisse de 3 %. » gives
 * « Le conseil a voté le budget de la ville. »
 */
final class ShortSentences {
  private static final Set<String> AFTER_COMMA =
      Set.of(
          "qui", "dont", "où", "tandis", "alors", "mais", "lors", "après", "avant", "avec", "dans",
          "selon", "depuis", "afin", "malgré");
  private static final Set<String> TIMES = Set.of("lors", "après", "avant", "depuis");
  private static final int LEAST_BEHIND_COMMA = 3;

  private ShortSentences() {}

  /** All of them that have no more than so many characters, the longest first. */
  static List<String> of(Sentence sentence, int most) {
    List<String> shorter = new ArrayList<>();
    if (sentence.text().length() <= most) {
      return shorter;
    }
    int verb =
        MainClause.of(sentence).map(main -> main.verb().span().end()).orElse(sentence.size());
    for (int i = sentence.size() - 2; i > verb + 1; i--) {
      if (!sentence.quoted(i) && mayEnd(sentence, i) && whole(sentence, i)) {
        String text = sentence.text(0, i).replaceAll("[,;\\s\\u00A0\\u202F]+$", "") + ".";
        if (text.length() <= most) {
          shorter.add(text);
        }
      }
    }
    return shorter;
  }

  // Before « , qui… », « , tandis que… » or « lors de… », not within a list or an aside.
  private static boolean mayEnd(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Token next = sentence.token(at + 1);
    boolean place =
        token.is(";")
            || token.is(",") && (AFTER_COMMA.contains(next.lower()) || apposed(sentence, at))
            || TIMES.contains(token.lower()) && !next.is("que", "qu’");
    return place && !resumes(sentence, at) && Clauses.cutIsSafe(sentence, at);
  }

  // « à Séoul, | capitale du pays »: the only comma behind the verb, and no « , a dit le maire ».
  private static boolean apposed(Sentence sentence, int comma) {
    int verb = MainClause.of(sentence).map(main -> main.verb().span().end()).orElse(comma);
    boolean only =
        sentence.tokens().subList(verb, comma).stream().noneMatch(t -> t.is(","))
            && sentence.tokens().subList(comma, sentence.size()).stream()
                .noneMatch(t -> t.is("et", "ou", "ni"));
    Token next = sentence.token(comma + 1);
    return only
        && (next.is(Tag.DET, Tag.NOUN, Tag.PROPN) || next.features().isPastParticiple())
        && sentence.verb(comma + 1).isEmpty();
  }

  // « a promis, avec le préfet, | un nouveau pont »: what it wants comes behind the aside.
  private static boolean resumes(Sentence sentence, int at) {
    return sentence.token(at).is(",")
        && sentence.tokens().subList(at + 1, sentence.size()).stream().anyMatch(t -> t.is(","));
  }

  private static boolean whole(Sentence sentence, int end) {
    int last = end - 1;
    Token word = sentence.token(last);
    boolean hanging =
        word.is(Tag.ADP, Tag.ADP_DET, Tag.DET, Tag.CCONJ, Tag.SCONJ)
            || (word.features().isPastParticiple()
                    || word.features().mood() == Mood.INFINITIVE && word.is(Tag.VERB))
                && sentence.verb(last).isEmpty();
    int comma = last;
    while (comma >= 0 && !sentence.token(comma).is(",")) {
      comma--;
    }
    boolean rest = comma >= 0 && last - comma < LEAST_BEHIND_COMMA;
    return !hanging && !rest && closed(sentence, end) && !verbless(sentence, end);
  }

  // No bracket is left open.
  private static boolean closed(Sentence sentence, int end) {
    String text = sentence.text(0, end);
    return text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count()
        && text.chars().filter(c -> c == '«').count() == text.chars().filter(c -> c == '»').count();
  }

  // « conclut que l’accident survenu |… », « parce que l’auteur |… »
  private static boolean verbless(Sentence sentence, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (MainClause.isSubordinator(sentence.token(i))) {
        int from = i;
        return sentence.verbs().stream().noneMatch(v -> v.finite() > from && v.finite() < end);
      }
    }
    return false;
  }
}
