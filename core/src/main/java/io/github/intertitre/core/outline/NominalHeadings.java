package io.github.intertitre.core.outline;

import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.core.outline.HeadingMakers.Made;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.relations.Nominalisation;
import io.github.intertitre.lexicon.surface.Contraction;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The main clause made a noun: « Le conseil a voté le budget » gives « Le vote du budget ».
 *
 * <p>A noun takes for granted that the thing happened, so nothing is made of a conditional, a
 * negation, a future, a question or what somebody only alleges.
 */
final class NominalHeadings {
  private static final Set<String> LIGHT = WordLists.named("light-verbs");
  private static final Set<String> ARRESTS = WordLists.named("arresting-verbs");

  private NominalHeadings() {}

  static Optional<Made> of(Sentence sentence) {
    return MainClause.of(sentence)
        .filter(main -> happened(sentence, main))
        .flatMap(main -> nominal(sentence, main))
        .filter(HeadingMakers::fits)
        .map(text -> new Made(Typography.capitalised(text), "nominal", 1));
  }

  private static boolean happened(Sentence sentence, MainClause main) {
    VerbGroup verb = main.verb();
    boolean told =
        verb.mood() == Mood.INDICATIVE
            && verb.tense() != Tense.FUTURE
            && !verb.negated()
            && verb.person() == 3
            && verb.voice() != VerbGroup.Voice.PRONOMINAL
            && verb.compound();
    boolean clitic = verb.span().start() < verb.finite(); // « en ont apporté la preuve »
    boolean alleged = sentence.tokens().stream().anyMatch(t -> t.is("si", "selon", "d’après", "?"));
    // « a été désigné par la CIA comme commanditaire »
    boolean taken =
        sentence.tokens().subList(verb.span().end(), sentence.size()).stream()
            .anyMatch(t -> t.is("comme"));
    return told
        && !clitic
        && !alleged
        && !taken
        && !sentence.quoted(main.subject().start())
        && Clauses.selfContained(sentence);
  }

  private static Optional<String> nominal(Sentence sentence, MainClause main) {
    VerbGroup verb = main.verb();
    return Lexicon.french()
        .relations()
        .nominalisation(verb.lemma())
        .filter(Nominalisation::event)
        .flatMap(n -> patient(sentence, main, n).map(of -> determined(n) + " " + of));
  }

  // « du budget »: the subject of a passive or of a verb without object, else the object.
  private static Optional<String> patient(Sentence sentence, MainClause main, Nominalisation noun) {
    VerbGroup verb = main.verb();
    boolean passive = verb.voice() == VerbGroup.Voice.PASSIVE;
    if (LIGHT.contains(verb.lemma())) {
      return Optional.empty();
    }
    if (passive && noun.object().equals("de") || noun.object().isEmpty()) {
      boolean governed =
          passive
              || noun.subject().equals("de") && !object(sentence, verb) && !idiom(sentence, verb);
      return governed && !(passive && led(sentence, verb.span().end()))
          ? phrase(sentence, main.subject(), "de")
          : Optional.empty();
    }
    if (!passive && ARRESTS.contains(verb.lemma())) {
      return Optional.empty(); // « a interpellé la RATP » is no arrest.
    }
    int start = verb.span().end();
    return sentence
        .nounPhrase(start)
        .filter(object -> object.span().start() == start && noun.object().equals("de"))
        .filter(object -> !led(sentence, whole(sentence, object).end()))
        .flatMap(object -> phrase(sentence, whole(sentence, object), "de"));
  }

  // « a été conduit | aux urgences », « avait rapproché les Bleus | à un point du titre », « placé
  // |
  // sous contrôle »: without what follows the noun would say something else.
  private static boolean led(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).is("à", "au", "aux", "vers", "sous", "en", "hors", "jusqu’", "comme");
  }

  private static boolean object(Sentence sentence, VerbGroup verb) {
    int next = verb.span().end();
    return next < sentence.size()
        && (sentence.token(next).is(Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM)
            || sentence.token(next).is("«"));
  }

  // « est venu à bout de », « est entré en fonction », « est revenu sur », « ont commencé à aider
  // »:
  // nobody came or entered, and it is the help that began.
  private static boolean idiom(Sentence sentence, VerbGroup verb) {
    int next = verb.span().end();
    boolean bare =
        next + 1 < sentence.size()
            && sentence.token(next).is(Tag.ADP)
            && sentence.token(next + 1).is(Tag.NOUN);
    boolean doing =
        next + 1 < sentence.size()
            && sentence.token(next).is("à", "de", "d’", "par")
            && infinitive(sentence, next + 1);
    boolean own = // « est sorti de sa réserve »
        next + 1 < sentence.size()
            && sentence.token(next).is(Tag.ADP)
            && sentence.token(next + 1).is("son", "sa", "ses", "leur", "leurs");
    boolean shared = next < sentence.size() && sentence.token(next).is("et", "ou");
    return bare
        || doing
        || own
        || shared
        || next < sentence.size() && sentence.token(next).is("sur");
  }

  // « à sortir », « à s’en sortir »
  private static boolean infinitive(Sentence sentence, int from) {
    int at = from;
    while (at + 1 < sentence.size()
        && sentence.token(at).is("se", "s’", "le", "la", "l’", "les", "y", "en", "lui", "leur")) {
      at++;
    }
    return sentence.token(at).features().mood() == Mood.INFINITIVE;
  }

  private static Span whole(Sentence sentence, NounPhrase object) {
    int end = object.span().end();
    while (end + 1 < sentence.size() && sentence.token(end).is("de", "d’", "du", "des")) {
      Optional<NounPhrase> next = sentence.nounPhrase(end + 1);
      if (next.isEmpty() || next.get().span().start() != end + 1) {
        break;
      }
      end = next.get().span().end();
    }
    return new Span(object.span().start(), end);
  }

  private static Optional<String> phrase(Sentence sentence, Span span, String preposition) {
    String text = sentence.text(span).replaceAll(",.*$", "");
    boolean definite =
        sentence.token(span.start()).is("le", "la", "l’", "les")
            || sentence.mention(span.start()).filter(m -> m.kind().isName()).isPresent();
    String lower =
        sentence.token(span.start()).is("le", "la", "l’", "les")
            ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
            : text;
    boolean listed =
        sentence.tokens().subList(span.start(), span.end()).stream()
            .anyMatch(t -> t.is("et", "ou"));
    return definite && !listed && !HeadingMakers.points(sentence, span.start(), span.end())
        ? Optional.of(Contraction.of(preposition, lower))
        : Optional.empty();
  }

  private static String determined(Nominalisation noun) {
    String article = noun.gender() == Gender.FEMININE ? "la" : "le";
    return Elision.join(article, noun.noun());
  }
}
