package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.simplenlg.Body.Order;
import java.util.List;
import java.util.Set;
import simplenlg.features.DiscourseFunction;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.InternalFeature;
import simplenlg.features.LexicalFeature;
import simplenlg.framework.NLGElement;

/**
 * Relative clauses and the clefts that are built like them: « qui », « que », « dont », « à qui ».
 */
final class Relatives {
  private static final Set<String> PLACES = Set.of("à", "dans", "sur", "en", "chez");
  private final Syntax syntax;
  private final Clauses clauses;

  Relatives(Syntax syntax, Clauses clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  /** The clause after a noun. */
  Line realise(ClauseParts parts, Agreement antecedent) {
    Body body = Body.of(Form.NORMAL, Clauses.mood(parts.clause(), Mood.INDICATIVE));
    Object phrase = parts.clause().getFeature(FrenchFeature.RELATIVE_PHRASE);
    if (phrase != null) {
      return relative(parts, body, find(parts, phrase), antecedent);
    }
    String word = Complementisers.of(parts.clause());
    boolean subject = word.equals("qui") || Complementisers.isDefault(word);
    if (subject && parts.subjects().isEmpty() && !parts.impersonal()) {
      return ofSubject(parts, body, antecedent);
    }
    if (Complementisers.isDefault(word)) {
      boolean object = parts.object() == null;
      return Line.of("que").add(clauses.realise(parts, object ? body.preceding(antecedent) : body));
    }
    return pronoun(word, antecedent).add(clauses.realise(parts, body));
  }

  // « Lequel » in agreement, wherever it stands in « avec lequel ».
  private static Line pronoun(String word, Agreement antecedent) {
    return word.endsWith("lequel")
        ? withLequel(word.substring(0, word.length() - "lequel".length()).strip(), antecedent)
        : Line.of(word);
  }

  private static NLGElement find(ClauseParts parts, Object phrase) {
    if (phrase == DiscourseFunction.SUBJECT) {
      return parts.firstSubject();
    }
    if (phrase == DiscourseFunction.OBJECT) {
      return parts.object();
    }
    if (phrase == DiscourseFunction.INDIRECT_OBJECT) {
      return parts.indirectObject();
    }
    return phrase instanceof NLGElement element ? element : null;
  }

  private Line ofSubject(ClauseParts parts, Body body, Agreement antecedent) {
    return Line.of("qui").add(clauses.realise(parts, body.order(Order.NONE).agreement(antecedent)));
  }

  private Line relative(ClauseParts parts, Body body, NLGElement element, Agreement antecedent) {
    if (element == null || parts.subjects().contains(element)) {
      return ofSubject(parts, body, antecedent);
    }
    Body rest = body.omitting(element);
    if (element == parts.object()) {
      return Line.of("que").add(clauses.realise(parts, rest.preceding(antecedent)));
    }
    return introduced(parts, element, antecedent).add(clauses.realise(parts, rest));
  }

  private static Line introduced(ClauseParts parts, NLGElement element, Agreement antecedent) {
    boolean phrase = Spec.isPrepositional(element);
    String preposition = phrase ? Spec.base(element) : "à";
    if (preposition.equals("de")) {
      return Line.of("dont");
    }
    boolean indirect =
        Spec.function(element) == DiscourseFunction.INDIRECT_OBJECT || isPerson(element);
    if (PLACES.contains(preposition) && !indirect) {
      return Line.of("où");
    }
    return indirect ? Line.of(preposition + " qui") : withLequel(preposition, antecedent);
  }

  private static boolean isPerson(NLGElement element) {
    List<NLGElement> objects = Spec.list(element, InternalFeature.COMPLEMENTS);
    NLGElement object = objects.isEmpty() ? element : objects.get(0);
    return Boolean.TRUE.equals(object.getFeature(FrenchFeature.ANIMATE))
        || Nominals.isPronoun(object)
            && object.getFeature(LexicalFeature.GENDER) == null
            && !Spec.is(object, Feature.PRONOMINAL);
  }

  private static Line withLequel(String preposition, Agreement antecedent) {
    Piece article = Determiners.of("le").orElseThrow().piece(antecedent);
    String quel = Determiners.of("quel").orElseThrow().piece(antecedent).text();
    String whole = article.text() + quel;
    boolean contracts = article.article() && (preposition.equals("à") || preposition.equals("de"));
    if (!contracts) {
      return Line.of(preposition).word(whole);
    }
    String joined = Surface.join(List.of(Piece.of(preposition), article));
    return Line.of(joined + quel);
  }

  /** « C’est Jean qui vient », « c’est à Marie que Jean parle ». */
  Line cleft(ClauseParts parts) {
    NLGElement focus = find(parts, parts.clause().getFeature(FrenchFeature.CLEFT));
    Body body = Body.of(Form.NORMAL, Clauses.mood(parts.clause(), Mood.INDICATIVE));
    if (focus == null) {
      return clauses.realise(parts, body);
    }
    boolean subject = parts.subjects().contains(focus);
    Agreement agreement = Nominals.agreement(focus);
    boolean bare = subject || focus == parts.object();
    boolean many = bare && agreement.plural() && agreement.person() == 3;
    Line line = new Line().add(Piece.of("ce", "c’")).word(many ? "sont" : "est");
    if (subject) {
      return line.add(syntax.nouns().realise(focus, Use.TONIC))
          .add(ofSubject(parts, body, agreement));
    }
    Body rest = body.omitting(focus);
    line.add(focus(parts, focus)).word("que");
    return line.add(clauses.realise(parts, bare ? rest.preceding(agreement) : rest));
  }

  private Line focus(ClauseParts parts, NLGElement focus) {
    boolean given = Spec.function(focus) == DiscourseFunction.INDIRECT_OBJECT;
    boolean indirect = given && !Spec.isPrepositional(focus);
    return indirect
        ? syntax.prepositions().of("à", focus)
        : syntax.nouns().realise(focus, Use.TONIC);
  }
}
