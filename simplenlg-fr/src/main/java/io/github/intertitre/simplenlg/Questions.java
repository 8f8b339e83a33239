package io.github.intertitre.simplenlg;

import io.github.intertitre.simplenlg.Body.Order;
import java.util.List;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.features.InterrogativeType;
import simplenlg.framework.NLGElement;

/** Questions: « Est-ce que Jean vient », « Qui vient », « Qu’est-ce que Jean mange ». */
final class Questions {
  private final Syntax syntax;
  private final Clauses clauses;

  Questions(Syntax syntax, Clauses clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  static boolean isQuestion(NLGElement clause) {
    return clause.getFeature(Feature.INTERROGATIVE_TYPE) instanceof InterrogativeType
        || clause.getFeature(FrenchFeature.QUESTION_WORD) != null;
  }

  Line realise(ClauseParts parts, Body body, boolean indirect) {
    String word = Spec.text(parts.clause(), FrenchFeature.QUESTION_WORD);
    if (word != null) {
      return circumstance(word, parts, body, indirect);
    }
    InterrogativeType type =
        (InterrogativeType) parts.clause().getFeature(Feature.INTERROGATIVE_TYPE);
    return switch (type) {
      case YES_NO ->
          indirect ? Line.of("si").add(clauses.realise(parts, body)) : plain(parts, body);
      case WHO_SUBJECT -> subject(parts, body, true, indirect);
      case WHAT_SUBJECT -> subject(parts, body, false, indirect);
      case WHO_OBJECT -> object(parts, body, true, indirect);
      case WHAT_OBJECT -> object(parts, body, false, indirect);
      case WHO_INDIRECT_OBJECT ->
          asked("à qui", parts, body.omitting(parts.indirectObject()), indirect);
      case WHERE -> circumstance("où", parts, body, indirect);
      case WHY -> circumstance("pourquoi", parts, body, indirect);
      case HOW, HOW_PREDICATE -> circumstance("comment", parts, body, indirect);
      case HOW_MANY -> howMany(parts, body, indirect);
    };
  }

  private static boolean inverts(ClauseParts parts) {
    return Spec.is(parts.clause(), FrenchFeature.INVERSION) && Inversion.possible(parts);
  }

  // « Est-ce que Jean vient », « Jean vient-il ».
  private Line plain(ClauseParts parts, Body body) {
    return inverts(parts)
        ? clauses.realise(parts, body.order(Order.INVERTED))
        : Line.of("est-ce que").add(clauses.realise(parts, body));
  }

  private Line asked(String word, ClauseParts parts, Body body, boolean indirect) {
    Line line = Line.of(word);
    return line.add(indirect ? clauses.realise(parts, body) : plain(parts, body));
  }

  // « Où est Jean », where nothing follows the verb; else « où est-ce que Jean mange ».
  private Line circumstance(String word, ClauseParts parts, Body body, boolean indirect) {
    NLGElement phrase = parts.verbPhrase();
    boolean bare =
        parts.verb().lemma().equals("être")
            && Spec.list(phrase, InternalFeature.COMPLEMENTS).isEmpty()
            && Spec.list(phrase, InternalFeature.POSTMODIFIERS).isEmpty()
            && !parts.subjects().isEmpty()
            && !Nominals.isPronoun(parts.firstSubject());
    return bare && !indirect
        ? Line.of(word).add(clauses.realise(parts, body.order(Order.POSTPONED)))
        : asked(word, parts, body, indirect);
  }

  private Line subject(ClauseParts parts, Body body, boolean person, boolean indirect) {
    if (parts.passive()) {
      // Who acts is asked for: « par qui est-ce que Jean est embrassé ».
      NLGElement agent = parts.agents().isEmpty() ? null : parts.agents().get(0);
      return asked(person ? "par qui" : "par quoi", parts, body.omitting(agent), indirect);
    }
    return asSubject(parts, body, person, indirect);
  }

  private Line asSubject(ClauseParts parts, Body body, boolean person, boolean indirect) {
    String what = indirect ? "ce qui" : "qu’est-ce qui";
    Body none = body.order(Order.NONE).agreement(Agreement.NEUTRAL);
    return Line.of(person ? "qui" : what).add(clauses.realise(parts, none));
  }

  private Line object(ClauseParts parts, Body body, boolean person, boolean indirect) {
    if (parts.passive()) {
      return asSubject(parts, body, person, indirect);
    }
    Body rest = body.omitting(parts.object()).preceding(Agreement.NEUTRAL);
    if (person && !indirect && parts.verb().lemma().equals("être") && Inversion.possible(parts)) {
      // « Qui est Jean », « qui es-tu ».
      boolean noun = !Nominals.isPronoun(parts.firstSubject());
      return Line.of("qui")
          .add(clauses.realise(parts, rest.order(noun ? Order.POSTPONED : Order.INVERTED)));
    }
    if (indirect) {
      return Line.of(person ? "qui" : "ce que").add(clauses.realise(parts, rest));
    }
    if (!inverts(parts)) {
      return Line.of(person ? "qui est-ce que" : "qu’est-ce que").add(clauses.realise(parts, rest));
    }
    boolean noun = !Nominals.isPronoun(parts.firstSubject());
    Order order = noun && !person ? Order.POSTPONED : Order.INVERTED;
    return Line.of(person ? "qui" : "que").add(clauses.realise(parts, rest.order(order)));
  }

  // « Combien d’enfants viennent », « combien de pommes est-ce que Jean mange ».
  private Line howMany(ClauseParts parts, Body body, boolean indirect) {
    NLGElement subject = parts.firstSubject();
    boolean counted =
        subject != null && !Nominals.isPronoun(subject) && Nouns.knows(Spec.base(subject));
    NLGElement object = parts.object();
    if (counted && (object == null || !isCountable(object) || isCountable(subject))) {
      Agreement many = Nominals.agreement(subject).plural(true);
      return count(subject).add(clauses.realise(parts, body.order(Order.NONE).agreement(many)));
    }
    if (object == null || parts.verb().copula()) {
      return asked("combien", parts, body, indirect);
    }
    Line line = count(object);
    Body rest = body.omitting(object).preceding(Nominals.agreement(object).plural(true).person(3));
    return line.add(indirect ? clauses.realise(parts, rest) : plain(parts, rest));
  }

  private static boolean isCountable(NLGElement element) {
    NLGElement specifier = element.getFeatureAsElement(InternalFeature.SPECIFIER);
    return specifier == null && Nouns.knows(Spec.base(element));
  }

  private Line count(NLGElement element) {
    return Line.of("combien de").add(syntax.nouns().counted(element));
  }

  /** The words that end a sentence in « ? »: whether any clause in it asks. */
  static boolean asks(List<NLGElement> elements) {
    for (NLGElement each : elements) {
      NLGElement first = Spec.first(each);
      if (Spec.isClause(first) && isQuestion(first)) {
        return true;
      }
    }
    return false;
  }
}
