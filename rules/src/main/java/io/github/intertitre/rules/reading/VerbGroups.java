package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.VerbGroup.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers each finite verb with its auxiliaries, clitics and negation. */
final class VerbGroups {
  private static final Set<String> CLITICS =
      Set.of(
          "ne", "n’", "me", "m’", "te", "t’", "se", "s’", "le", "la", "l’", "les", "lui", "leur",
          "y", "en", "nous", "vous");
  private static final Set<String> REFLEXIVES = Set.of("se", "s’");
  private static final Set<String> NEGATIONS = WordLists.named("negations");
  // Verbs whose compound tenses take être without being passive.
  private static final Set<String> ETRE_VERBS = WordLists.named("verbs-with-etre");
  // « sera sans doute votée »
  private static final Set<String> PAIRS = WordLists.named("adverbs-of-two-words");
  // « est située » is a state, no passive.
  private static final Set<String> STATES = WordLists.named("state-participles");

  private VerbGroups() {}

  static List<VerbGroup> of(List<Token> tokens) {
    List<VerbGroup> groups = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i >= from && isFinite(tokens.get(i))) {
        VerbGroup group = group(tokens, i, from);
        groups.add(group);
        from = group.span().end();
      }
    }
    return groups;
  }

  private static boolean isFinite(Token token) {
    return token.is(Tag.VERB, Tag.AUX) && token.features().isFinite();
  }

  private static VerbGroup group(List<Token> tokens, int finite, int from) {
    int start = finite;
    while (start > from
        && (clitic(tokens.get(start - 1), finite - start) || object(tokens, start - 1, finite))) {
      start--;
    }
    int head = finite;
    boolean compound = false;
    Voice voice = reflexive(tokens, start, finite) ? Voice.PRONOMINAL : Voice.ACTIVE;
    int participle = participle(tokens, finite);
    if (participle > 0 && isAuxiliary(tokens.get(finite)) && !state(tokens, finite, participle)) {
      boolean avoir = tokens.get(finite).lemma().equals("avoir");
      head = participle;
      if (avoir) {
        compound = true;
        int second = participle(tokens, participle);
        if (tokens.get(participle).lemma().equals("être")
            && second > 0
            && !STATES.contains(tokens.get(second).lemma())
            && !ETRE_VERBS.contains(tokens.get(second).lemma())) {
          head = second;
          voice = Voice.PASSIVE;
        }
      } else if (voice == Voice.PRONOMINAL || ETRE_VERBS.contains(tokens.get(participle).lemma())) {
        compound = true;
      } else {
        voice = Voice.PASSIVE;
      }
    }
    Token verb = tokens.get(finite);
    return new VerbGroup(
        new Span(start, head + 1),
        finite,
        head,
        tokens.get(head).lemma(),
        verb.features().mood(),
        verb.features().tense(),
        compound,
        voice,
        negated(tokens, start, head),
        verb.features().person(),
        verb.features().number());
  }

  private static boolean state(List<Token> tokens, int finite, int participle) {
    return tokens.get(finite).lemma().equals("être")
        && STATES.contains(tokens.get(participle).lemma());
  }

  private static boolean clitic(Token token, int distance) {
    return distance < 4 && CLITICS.contains(token.lower()) && !token.is(Tag.ADP, Tag.DET);
  }

  // « et les ont incendiés »: no article stands before an auxiliary.
  private static boolean object(List<Token> tokens, int at, int finite) {
    return at == finite - 1
        && tokens.get(at).is("le", "la", "l’", "les")
        && tokens.get(finite).is(Tag.AUX)
        && participle(tokens, finite) == finite + 1;
  }

  private static boolean reflexive(List<Token> tokens, int start, int finite) {
    return tokens.subList(start, finite).stream().anyMatch(t -> REFLEXIVES.contains(t.lower()));
  }

  private static boolean isAuxiliary(Token token) {
    return token.lemma().equals("avoir") || token.lemma().equals("être");
  }

  // The past participle that an auxiliary governs: next to it, or behind adverbs, negation, a
  // clitic subject.
  private static int participle(List<Token> tokens, int auxiliary) {
    int i = auxiliary + 1;
    while (i < Math.min(tokens.size(), auxiliary + 5)) {
      Token token = tokens.get(i);
      if (token.features().isPastParticiple() && token.is(Tag.VERB, Tag.AUX, Tag.ADJ)) {
        return i;
      }
      boolean passable =
          token.is(Tag.ADV) || NEGATIONS.contains(token.lower()) || token.text().startsWith("-");
      boolean pair = i + 1 < tokens.size() && PAIRS.contains(pair(tokens, i));
      if (!passable && !pair) {
        return -1;
      }
      i += pair ? 2 : 1;
    }
    return -1;
  }

  private static String pair(List<Token> tokens, int i) {
    return tokens.get(i).lower() + "_" + tokens.get(i + 1).lower();
  }

  private static boolean negated(List<Token> tokens, int start, int head) {
    for (int i = start; i <= Math.min(tokens.size() - 1, head + 1); i++) {
      if (tokens.get(i).is("ne", "n’")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the group is in a mood that may stand in a main clause by itself. */
  static boolean asserts(VerbGroup group) {
    return group.mood() == Mood.INDICATIVE || group.mood() == Mood.CONDITIONAL;
  }
}
