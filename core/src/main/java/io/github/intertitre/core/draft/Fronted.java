package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Set;

/**
 * What stands before a subject. « À Lyon, la police a arrêté deux hommes » may be told without its
 * place: the police did. « À Lyon, le taux atteint 12 % » may not, nor « Seuls les abonnés ont voté
 * ».
 */
final class Fronted {
  private static final Set<String> CHANGING = WordLists.named("changing-openings");
  private static final Set<String> MEASURING = WordLists.named("measuring-words");
  private static final Set<String> STATES = WordLists.named("states");
  private static final Set<Mention.Kind> MEASURES =
      Set.of(Mention.Kind.MONEY, Mention.Kind.QUANTITY);
  private static final Set<String> JOINING =
      Set.of("et", "or", "puis", "ainsi", ",", "»", "(", "«", ".");

  private Fronted() {}

  /** Whether the clause says no more without what stands before its subject. */
  static boolean canGo(Sentence sentence, MainClause clause) {
    int subject = clause.subject().start();
    List<Token> opening = sentence.tokens().subList(0, subject);
    if (opening.isEmpty()) {
      return true;
    }
    boolean changes =
        opening.stream()
            .anyMatch(
                t ->
                    MainClause.isSubordinator(t)
                        || CHANGING.contains(t.lower()) && !firstTime(sentence, t.index()));
    return !changes
        && !enumerated(sentence, clause)
        && joins(sentence, subject - 1)
        && (!places(opening) || happened(sentence, clause));
  }

  // « Anne Roy, Jean Lebrun et Paul Velba »: the first of several subjects stand before a comma.
  private static boolean enumerated(Sentence sentence, MainClause clause) {
    int last = clause.subject().start() - 1;
    boolean joined =
        sentence.tokens().subList(clause.subject().start(), clause.subject().end()).stream()
            .anyMatch(t -> t.is("et", "ou", "ni"));
    if (!joined || last < 1 || !sentence.token(last).is(",")) {
      return false;
    }
    boolean date =
        sentence.mention(last - 1).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
    boolean several =
        sentence.tokens().subList(0, last).stream().anyMatch(t -> t.is(","))
            || !sentence.token(0).is(Tag.ADP, Tag.ADP_DET);
    return !date && several && sentence.nounPhrase(last - 1).isPresent();
  }

  // « Pour la première fois »
  private static boolean firstTime(Sentence sentence, int at) {
    return sentence.text(at, Math.min(at + 4, sentence.size())).endsWith("première fois");
  }

  // Nothing stands between that belongs to the subject: « Seuls », « Près de », « Même ».
  private static boolean joins(Sentence sentence, int last) {
    return JOINING.contains(sentence.token(last).lower())
        || sentence.mention(last).filter(m -> m.kind() == Mention.Kind.DATE).isPresent();
  }

  // A place, a group, a time: the clause holds for these; « Installée à Tulle, » only tells more.
  private static boolean places(List<Token> opening) {
    // « Et sur les trois derniers mois, », « Parallèlement, en Corse, »
    return opening.stream()
        .filter(t -> t.is(Tag.ADP, Tag.ADP_DET) || t.is("lors"))
        .filter(t -> !t.is("vers"))
        .anyMatch(
            t ->
                t == opening.get(0)
                    || opening.get(t.index() - 1).is(Tag.CCONJ)
                    || opening.get(t.index() - 1).is(","));
  }

  // « En Corse, | une quinzaine de feux ont été recensés », « À Tulle, | 80 écoles ont fermé »
  private static boolean counts(Sentence sentence, int subject) {
    return sentence.token(subject).is(Tag.NUM)
        || sentence.token(subject).is("une", "plusieurs", "des")
            && sentence.token(subject + 1).lower().matches("\\p{L}+aine");
  }

  // What happened there happened; what is so there, and how much, need not be so elsewhere.
  private static boolean happened(Sentence sentence, MainClause clause) {
    VerbGroup verb = clause.verb();
    boolean once = verb.compound() || verb.tense() == Tense.SIMPLE_PAST;
    boolean measured =
        sentence.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.PERCENT)
            || !once && sentence.mentions().stream().anyMatch(m -> MEASURES.contains(m.kind()))
            || sentence.tokens().subList(clause.subject().start(), sentence.size()).stream()
                .anyMatch(t -> MEASURING.contains(t.lower()));
    boolean counted = counts(sentence, clause.subject().start());
    return !counted && (once || !STATES.contains(verb.lemma())) && !verb.negated() && !measured;
  }
}
