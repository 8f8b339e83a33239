package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.simplenlg.Body.Order;
import java.util.ArrayList;
import java.util.List;
import simplenlg.features.ClauseStatus;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.InternalFeature;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.NLGElement;

/** Clauses: cue phrase, complementiser, subject, verb phrase, modifiers. */
final class Clauses {
  private final Syntax syntax;
  private final Questions questions;
  private final Relatives relatives;

  Clauses(Syntax syntax) {
    this.syntax = syntax;
    this.questions = new Questions(syntax, this);
    this.relatives = new Relatives(syntax, this);
  }

  Line realise(NLGElement clause, Role role) {
    if (Spec.is(clause, Feature.ELIDED)) {
      return new Line();
    }
    Line line = cue(clause);
    ClauseParts parts = ClauseParts.of(clause);
    if (clause.getFeature(FrenchFeature.CLEFT) != null) {
      return line.add(relatives.cleft(parts));
    }
    Form form = form(parts, role);
    if (role.place() == Role.Place.RELATIVE && form == Form.NORMAL) {
      return line.add(relatives.realise(parts, role.antecedent()));
    }
    boolean subordinate = isSubordinate(clause, role);
    if (Questions.isQuestion(clause) && form == Form.NORMAL) {
      Body body = Body.of(form, mood(clause, Mood.INDICATIVE)).asking();
      return line.add(questions.realise(parts, body, subordinate));
    }
    line.add(introduction(parts, role, form, subordinate));
    Mood mood = form == Form.IMPERATIVE ? Mood.IMPERATIVE : mood(clause, governed(clause, role));
    return line.add(realise(parts, Body.of(form, mood)));
  }

  private Line cue(NLGElement clause) {
    Line line = syntax.realise(clause.getFeatureAsElement(Feature.CUE_PHRASE));
    return syntax.commaAfterCue() ? line.comma() : line;
  }

  private static boolean isSubordinate(NLGElement clause, Role role) {
    return role.place() != Role.Place.MAIN
        || clause.getFeature(InternalFeature.CLAUSE_STATUS) == ClauseStatus.SUBORDINATE;
  }

  private static Form form(ClauseParts parts, Role role) {
    Object said = Cascade.of(parts.clause(), parts.verbPhrase()).get(Feature.FORM);
    Form form = said instanceof Form known ? known : Form.NORMAL;
    boolean argument = role.place() == Role.Place.COMPLEMENT || role.place() == Role.Place.SUBJECT;
    boolean bare =
        form == Form.NORMAL
            && parts.subjects().isEmpty()
            && !parts.impersonal()
            && !Questions.isQuestion(parts.clause());
    return argument && (bare || form == Form.IMPERATIVE) ? Form.INFINITIVE : form;
  }

  static Mood mood(NLGElement clause, Mood governed) {
    return clause.getFeature(FrenchFeature.MOOD) instanceof Mood said ? said : governed;
  }

  private static Mood governed(NLGElement clause, Role role) {
    String conjunction = Complementisers.of(clause);
    boolean own = !Complementisers.isDefault(conjunction);
    return own ? Moods.afterConjunction(conjunction) : role.mood();
  }

  // « que », « pour que », « de » before an infinitive.
  private Line introduction(ClauseParts parts, Role role, Form form, boolean subordinate) {
    String conjunction = Complementisers.of(parts.clause());
    boolean own = !Complementisers.isDefault(conjunction);
    boolean suppressed = Spec.is(parts.clause(), Feature.SUPRESSED_COMPLEMENTISER);
    if (form != Form.NORMAL) {
      boolean infinitive = form == Form.INFINITIVE || form == Form.BARE_INFINITIVE;
      return own ? Line.of(conjunction) : Line.of(infinitive ? role.link() : "");
    }
    if (role.repeated()) {
      return Line.of(Complementisers.again(conjunction));
    }
    if (suppressed || !subordinate && !own) {
      return new Line();
    }
    return Line.of(own ? conjunction : role.conjunction());
  }

  /** A clause in a form that its surroundings ask for. */
  Line inForm(NLGElement clause, Form form) {
    return cue(clause).add(realise(ClauseParts.of(clause), Body.of(form, Mood.INDICATIVE)));
  }

  /** Front modifiers, subject, verb phrase and what follows. */
  Line realise(ClauseParts parts, Body body) {
    Line line = new Line();
    boolean frontLater = body.asked() || body.form() == Form.INFINITIVE;
    if (!frontLater) {
      line.add(front(parts.clause()));
    }
    line.add(core(parts, body));
    if (frontLater) {
      line.add(syntax.all(parts.clause(), InternalFeature.FRONT_MODIFIERS));
    }
    return line.add(syntax.postModifiers(parts.clause()));
  }

  // A clause in front is set off by a comma.
  private Line front(NLGElement clause) {
    Line line = new Line();
    for (NLGElement each : Spec.list(clause, InternalFeature.FRONT_MODIFIERS)) {
      line.add(syntax.realise(each));
      if (Spec.isClause(each)) {
        line.comma();
      }
    }
    return line;
  }

  private Line core(ClauseParts parts, Body body) {
    Agreement agreement = body.agreement() == null ? agreement(parts) : body.agreement();
    Line subject = subject(parts, body);
    boolean pronoun = isPronoun(parts);
    String inverted = "";
    if (body.order() == Order.INVERTED) {
      inverted = pronoun ? subject.toString() : Pronouns.nominative(agreement.person(3));
    }
    VerbContext context =
        new VerbContext(
            Cascade.of(parts.clause()),
            agreement,
            body.mood(),
            agent(parts, body),
            body.preceding(),
            inverted,
            body.omitted(),
            parts.subjects().stream().anyMatch(Nominals::isNegative),
            body.asked());
    Line verb =
        parts.verbPhrase() == null
            ? new Line()
            : syntax.verbs().realise(parts.verbPhrase(), context, body.form(), false);
    boolean before = body.order() == Order.DIRECT || body.order() == Order.INVERTED && !pronoun;
    if (before) {
      return subject.add(verb);
    }
    return body.order() == Order.POSTPONED ? verb.add(subject) : verb;
  }

  private static boolean isPronoun(ClauseParts parts) {
    NLGElement subject = parts.firstSubject();
    boolean one = parts.subjects().size() == 1 && Nominals.isPronoun(subject);
    return one || parts.subjects().isEmpty() && parts.impersonal();
  }

  // « C’est toi », but « ce sont les enfants ».
  private static Agreement agreement(ClauseParts parts) {
    Agreement agreement = parts.agreement();
    NLGElement subject = parts.firstSubject();
    boolean ce = subject != null && Spec.base(subject).equals("ce");
    if (ce && parts.verb().lemma().equals("être") && parts.object() != null) {
      Agreement object = Nominals.agreement(parts.object());
      return object.plural() && object.person() == 3 ? agreement.plural(true) : agreement;
    }
    return agreement;
  }

  private Line subject(ClauseParts parts, Body body) {
    if (body.order() == Order.NONE) {
      return new Line();
    }
    List<Line> lines = new ArrayList<>();
    boolean several = parts.subjects().size() > 1;
    for (NLGElement each : parts.subjects()) {
      lines.add(oneSubject(each, several));
    }
    if (lines.isEmpty() && (parts.impersonal() || parts.mayBeImpersonal())) {
      lines.add(Line.of("il"));
    }
    return Coordinations.join(lines, "et");
  }

  private Line oneSubject(NLGElement subject, boolean several) {
    if (Spec.isClause(subject)) {
      return realise(subject, Role.SUBJECT);
    }
    if (Spec.isVerbPhrase(subject)) {
      return syntax.verbs().infinitive(subject);
    }
    return syntax.nouns().realise(subject, several ? Use.TONIC : Use.SUBJECT);
  }

  private static NLGElement agent(ClauseParts parts, Body body) {
    List<NLGElement> agents = new ArrayList<>();
    for (NLGElement each : parts.agents()) {
      if (!body.omitted().contains(each) && !Spec.base(each).equals("on")) {
        agents.add(each);
      }
    }
    if (agents.size() < 2) {
      return agents.isEmpty() ? null : agents.get(0);
    }
    CoordinatedPhraseElement all = new CoordinatedPhraseElement();
    agents.forEach(all::addCoordinate);
    return all;
  }
}
