package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The facts of an article as headlines say them: « Les dirigeants européens, qui soutenaient le
 * parti, se sont félicités lundi du résultat dans un communiqué » gives « Les dirigeants européens
 * se sont félicités du résultat ».
 */
public final class HeadlineClauses {
  private static final Set<String> LEFT_OUT = WordLists.named("headline-circumstances");
  private static final Set<String> STATES = WordLists.named("states");
  private static final double STATE = 0.6;
  private static final Set<String> PLACING = WordLists.named("verbs-of-placing");
  private static final Set<String> LEANING = WordLists.named("leaning-adverbs");
  private static final Set<String> MEASURING =
      Set.of("que", "qu’", "qui", "dont", "où", "ne", "n’", "plus", "moins", "seul", "seule");

  private HeadlineClauses() {}

  /**
   * A fact in a few words.
   *
   * @param source index of the source sentence that states it
   * @param text the clause
   * @param worth 1 for what happened or will, less for what is so anyway: « vit à Tulle »
   */
  public record Clause(int source, String text, double worth) {}

  /** One clause a fact that can be said in so many words and characters, in order. */
  public static List<Clause> of(
      Analysis analysis, List<Rewrite> chosen, Reader reader, int words, int characters) {
    return FactReader.read(analysis, chosen, reader).stream()
        .flatMap(
            fact ->
                of(fact, words, characters).stream()
                    .map(text -> new Clause(fact.source(), text, worth(fact))))
        .toList();
  }

  private static double worth(Fact fact) {
    boolean background = fact.verb().pluperfect();
    boolean news = fact.verb().compound() && !background || fact.verb().tense() == Tense.FUTURE;
    return background ? STATE : news || !STATES.contains(fact.verb().lemma()) ? 1 : STATE;
  }

  /** The longest form of a fact that fits. */
  static Optional<String> of(Fact fact, int words, int characters) {
    boolean agrees = !fact.disagrees() || Headline.verb(fact.sentence(), fact.verb()).isPresent();
    return !fact.stated()
            || !agrees
            || speaks(fact)
            || compares(fact)
            || fact.holds("ailleurs", "revanche", "côté", "également", "aussi", "enfin")
        ? Optional.empty()
        : IntStream.iterate(fact.end(), end -> end > fact.verb().span().end(), end -> end - 1)
            .filter(end -> end == fact.end() || mayEnd(fact, end))
            .mapToObj(end -> fact.upTo(end))
            .filter(shorter -> !shorter.pointsAwayFromSubject())
            .map(HeadlineClauses::text)
            .filter(text -> Words.count(text) <= words && text.length() <= characters)
            .filter(text -> !text.contains(", ") && text.contains("«") == text.contains("»"))
            .findFirst();
  }

  // « « La première fois, j’ai ri », sourit Anne Roy »: who says it is none of what is said.
  private static boolean speaks(Fact fact) {
    int verb = fact.verb().span().start();
    return fact.sentence().tokens().subList(Math.max(0, verb - 2), verb).stream()
        .anyMatch(token -> token.is("»", "”"));
  }

  // « les demandes sont plus précises »: than which?
  private static boolean compares(Fact fact) {
    Sentence sentence = fact.sentence();
    return sentence.tokens().subList(fact.verb().span().end(), fact.end()).stream()
        .filter(t -> t.is("plus", "moins") && t.index() + 1 < fact.end())
        .filter(t -> sentence.token(t.index() + 1).is(Tag.ADJ))
        .filter(t -> !sentence.token(t.index() - 1).is("le", "la", "l’", "les", "des", "du"))
        .anyMatch(t -> !fact.holds("que", "qu’"));
  }

  // Before what is set off by a comma and only tells more: « participe au sommet, | la réunion de
  // Nevers », not « achète un vélo, une moto et un bateau ».
  private static boolean setOff(Fact fact, int at) {
    Sentence sentence = fact.sentence();
    Token next = sentence.token(Math.min(at + 1, sentence.size() - 1));
    return sentence.token(at).is(",")
        && (next.is(Tag.DET) && next.is("un", "une", "le", "la", "l’", "les")
            || next.is(Tag.ADP, Tag.ADP_DET) && LEFT_OUT.contains(next.lower()))
        && sentence.tokens().subList(at, fact.end()).stream()
            .noneMatch(t -> t.is("et", "ou", "ni", "ainsi", "mais"));
  }

  // Before a circumstance that follows a whole complement: « félicite le club | dans un message ».
  private static boolean mayEnd(Fact fact, int at) {
    Sentence sentence = fact.sentence();
    int verb = fact.verb().span().end();
    boolean plain =
        !fact.verb().negated()
            && Clauses.cutIsSafe(sentence, at)
            && !PLACING.contains(fact.verb().lemma())
            && (setOff(fact, at)
                || secondVerb(sentence, at)
                || LEFT_OUT.contains(sentence.token(at).lower())
                    && sentence.token(at).is(Tag.ADP, Tag.ADP_DET)
                    && sentence.mention(at).isEmpty())
            && !doing(fact, at)
            && sentence.tokens().subList(verb, at).stream()
                .noneMatch(t -> MEASURING.contains(t.lower()));
    return plain
        && sentence.nounPhrases().stream()
            .filter(phrase -> phrase.span().end() == at && phrase.span().start() >= verb)
            .anyMatch(phrase -> whole(sentence, phrase, verb));
  }

  // « a ouvert une enquête | et demande un rapport », « | et a saisi le préfet »
  private static boolean secondVerb(Sentence sentence, int at) {
    return sentence.token(at).is("et")
        && sentence.verbs().stream().anyMatch(verb -> verb.span().start() == at + 1);
  }

  // « a l’intention d’interdire les écrans | avant 15 ans », « a fini sa route | dans un ravin »:
  // it
  // may go with what is meant to be done, or tells where the subject’s own thing went.
  private static boolean doing(Fact fact, int at) {
    Sentence sentence = fact.sentence();
    return sentence.tokens().subList(fact.verb().span().end() + 1, at).stream()
            .anyMatch(t -> t.features().mood() == Mood.INFINITIVE && t.is(Tag.VERB))
        || sentence.token(fact.verb().span().end()).is("son", "sa", "ses", "leur", "leurs")
            && sentence.token(at).is(Tag.ADP, Tag.ADP_DET);
  }

  // Not « ont lieu », nor « fait état de l’exécution »: these wait for what follows.
  private static boolean whole(Sentence sentence, NounPhrase phrase, int verb) {
    int start = phrase.span().start();
    Token first = sentence.token(start);
    boolean determined =
        first.is(Tag.DET, Tag.NUM)
            || sentence.mention(start).filter(m -> m.kind().isName()).isPresent()
            || start > verb && sentence.token(start - 1).is("du", "des", "au", "aux");
    return determined && !Fact.waits(sentence, phrase);
  }

  private static String text(Fact fact) {
    Sentence sentence = fact.sentence();
    int start = fact.verb().span().start();
    int verb = fact.verb().span().end();
    BitSet out = new BitSet();
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == Mention.Kind.DATE && aside(sentence, mention, verb)) {
        out.set(mention.span().start(), mention.span().end());
      }
    }
    sentence.tokens().subList(start, fact.end()).stream()
        .filter(t -> LEANING.contains(t.lower()) && t.is(Tag.ADV))
        .forEach(t -> out.set(t.index()));
    String said =
        Headline.verb(sentence, fact.verb()).orElseGet(() -> kept(sentence, start, verb, out));
    String text =
        sentence.text(fact.subject()) + " " + said + " " + kept(sentence, verb, fact.end(), out);
    return Typography.capitalised(
        text.replaceAll("\\s*\\([^()]*\\)", "").replaceAll("\\s+", " ").strip());
  }

  // « (annoncera) mercredi 4 juillet », not « (depuis le) mercredi 4 juillet », « (les 5 et) 6 mai
  // ».
  private static boolean aside(Sentence sentence, Mention date, int verb) {
    int start = date.span().start();
    return start >= verb
        && !date.text().matches("\\d+")
        && (start == verb
            || !sentence.token(start - 1).is(Tag.ADP, Tag.ADP_DET, Tag.DET, Tag.NUM, Tag.CCONJ)
                && !sentence
                    .token(start - 1)
                    .is("fin", "début", "mi", "courant", "-", "le", "les"));
  }

  private static String kept(Sentence sentence, int from, int to, BitSet out) {
    StringBuilder text = new StringBuilder();
    int start = from;
    while (start < to) {
      int end = out.nextSetBit(start);
      end = end < 0 || end > to ? to : end;
      text.append(' ').append(sentence.text(start, end));
      start = out.nextClearBit(end);
    }
    return text.toString().replaceAll("(’)\\s+", "$1").strip();
  }
}
