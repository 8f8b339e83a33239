package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.Optional;
import java.util.Set;

/** Finds in a fact what says when, where or why, and can be taken out of it. */
final class Adjuncts {
  private static final Set<String> BEFORE_DATES =
      Set.of("le", "en", "à", "au", "ce", "fin", "début");
  private static final Set<String> AFTER_DATES =
      Set.of("matin", "midi", "après-midi", "soir", "dernier", "prochain");
  private static final Set<String> MODALS = WordLists.named("modal-verbs");
  private static final Set<String> BEFORE_PLACES = Set.of("à", "au", "aux", "en", "dans");

  private Adjuncts() {}

  /** The date that the verb of a fact stands under, its preposition included. */
  static Optional<Span> date(Fact fact) {
    Sentence sentence = fact.sentence();
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DATE)
        .map(m -> new Span(opening(sentence, m.span(), BEFORE_DATES), closing(fact, m.span())))
        .filter(span -> free(fact, span))
        .findFirst();
  }

  // « lundi matin », « mardi prochain »
  private static int closing(Fact fact, Span date) {
    int end = date.end();
    while (end < fact.end() && AFTER_DATES.contains(fact.sentence().token(end).lower())) {
      end++;
    }
    return end;
  }

  /** The place at the end of a fact, its preposition included. */
  static Optional<Span> place(Fact fact) {
    Sentence sentence = fact.sentence();
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && m.span().end() == fact.end())
        .filter(m -> !perhapsSomebody(m.text()))
        .map(m -> new Span(opening(sentence, m.span(), BEFORE_PLACES), m.span().end()))
        .filter(span -> sentence.token(span.start()).is(Tag.ADP, Tag.ADP_DET))
        .filter(span -> free(fact, span))
        .findFirst();
  }

  // « à Barly Malvard »: two capitals that no gazetteer knows may be a person.
  private static boolean perhapsSomebody(String name) {
    return name.matches("\\p{Lu}[\\p{L}’]+ \\p{Lu}[\\p{L}’]+")
        && Lexicon.french().gazetteer().find(name).isEmpty();
  }

  private static int opening(Sentence sentence, Span mention, Set<String> words) {
    int start = mention.start();
    while (start > 0 && words.contains(sentence.token(start - 1).lower())) {
      start--;
    }
    return start;
  }

  // Behind the verb, and the infinitive of « pourrait commencer ».
  private static int acted(Fact fact) {
    int end = fact.verb().span().end();
    boolean infinitive = fact.sentence().token(end).features().mood() == Mood.INFINITIVE;
    return infinitive && MODALS.contains(fact.verb().lemma()) ? end + 1 : end;
  }

  // It belongs to the main verb: no other verb, noun complement or subordinate stands between.
  private static boolean free(Fact fact, Span span) {
    Sentence sentence = fact.sentence();
    int from = acted(fact);
    if (span.start() < from || span.end() > fact.end()) {
      return false;
    }
    boolean nested = MainClause.subordinate(sentence, from, span.start());
    boolean verbal =
        sentence.tokens().subList(from, span.start()).stream()
            .anyMatch(t -> t.is(Tag.VERB, Tag.AUX));
    boolean complement =
        span.start() > 0
            && sentence
                .token(span.start() - 1)
                .is(
                    "de", "d’", "du", "des", "depuis", "dès", "jusqu’", "jusqu’à", "avant", "après",
                    "entre", "et", "ou", "pour", "vers", "fin", "début", "ce", "cette", "mi",
                    "courant", "dans", "sur", "sous", "contre");
    boolean ranging = span.start() > from && sentence.token(span.start() - 1).is(Tag.NUM);
    boolean continued =
        span.end() < fact.end()
            && sentence
                .token(span.end())
                .is("et", "ou", "à", "au", "dernier", "prochain", "soir", "matin", "-");
    return !nested
        && !verbal
        && !complement
        && !ranging
        && !continued
        && !fact.sentence().quoted(span.start());
  }
}
