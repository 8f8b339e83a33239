package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import simplenlg.features.ClauseStatus;
import simplenlg.features.DiscourseFunction;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.Gender;
import simplenlg.features.InternalFeature;
import simplenlg.features.InterrogativeType;
import simplenlg.features.LexicalFeature;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Person;
import simplenlg.features.Tense;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.DocumentCategory;
import simplenlg.framework.DocumentElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.NLGFactory;
import simplenlg.framework.PhraseElement;
import simplenlg.phrasespec.NPPhraseSpec;
import simplenlg.phrasespec.PPPhraseSpec;
import simplenlg.phrasespec.SPhraseSpec;
import simplenlg.phrasespec.VPPhraseSpec;

/** Builds SimpleNLG’s elements from the notation of the case files. */
final class Specification {
  private static final Map<String, String> FLAGS =
      Map.ofEntries(
          Map.entry(":perfect", Feature.PERFECT),
          Map.entry(":progressive", Feature.PROGRESSIVE),
          Map.entry(":passive", Feature.PASSIVE),
          Map.entry(":negated", Feature.NEGATED),
          Map.entry(":pronominal", Feature.PRONOMINAL),
          Map.entry(":possessive", Feature.POSSESSIVE),
          Map.entry(":comparative", Feature.IS_COMPARATIVE),
          Map.entry(":superlative", Feature.IS_SUPERLATIVE),
          Map.entry(":suppressed", Feature.SUPRESSED_COMPLEMENTISER),
          Map.entry(":elided", Feature.ELIDED),
          Map.entry(":appositive", Feature.APPOSITIVE),
          Map.entry(":exclamatory", Feature.EXCLAMATORY),
          Map.entry(":aggregate", Feature.AGGREGATE_AUXILIARY),
          Map.entry(":inversion", FrenchFeature.INVERSION),
          Map.entry(":reflexive", FrenchFeature.REFLEXIVE),
          Map.entry(":preposed", FrenchFeature.PREPOSED),
          Map.entry(":animate", FrenchFeature.ANIMATE));
  private static final Map<String, String> WORDS =
      Map.of(
          ":modal", Feature.MODAL,
          ":cue", Feature.CUE_PHRASE,
          ":complementiser", Feature.COMPLEMENTISER,
          ":negation", FrenchFeature.NEGATION,
          ":ask", FrenchFeature.QUESTION_WORD,
          ":auxiliary", FrenchFeature.AUXILIARY,
          ":comparison", FrenchFeature.COMPARISON,
          ":by", FrenchFeature.AGENT_PREPOSITION,
          ":particle", Feature.PARTICLE);

  private final NLGFactory factory;
  private final Map<String, NLGElement> named = new HashMap<>();

  Specification(NLGFactory factory) {
    this.factory = factory;
  }

  NLGElement build(String text) {
    return element(Expression.parse(text));
  }

  private NLGElement element(Expression expression) {
    Object value = value(expression);
    return value instanceof NLGElement element
        ? element
        : factory.createStringElement((String) value);
  }

  // « _ » is nothing, an atom is a string, as a user would give it.
  private Object value(Expression expression) {
    if (expression.isAtom()) {
      return expression.atom().equals("_") ? null : expression.atom();
    }
    String kind = expression.parts().get(0).atom();
    List<Object> members = new ArrayList<>();
    int i = 1;
    while (i < expression.parts().size() && !expression.parts().get(i).isKey()) {
      members.add(value(expression.parts().get(i)));
      i++;
    }
    NLGElement element = create(kind, members);
    while (i < expression.parts().size()) {
      String key = expression.parts().get(i).atom();
      boolean flag = i + 1 == expression.parts().size() || expression.parts().get(i + 1).isKey();
      set(element, key, flag ? null : expression.parts().get(i + 1));
      i += flag ? 1 : 2;
    }
    return element;
  }

  private NLGElement create(String kind, List<Object> members) {
    Object first = members.isEmpty() ? null : members.get(0);
    Object second = members.size() < 2 ? null : members.get(1);
    Object third = members.size() < 3 ? null : members.get(2);
    return switch (kind) {
      case "s" -> factory.createClause(first, second, third);
      case "np" ->
          second == null
              ? factory.createNounPhrase(first)
              : factory.createNounPhrase(first, second);
      case "vp" -> verbPhrase(first, second);
      case "pp" -> factory.createPrepositionPhrase(first, second);
      case "adj" -> factory.createAdjectivePhrase(first);
      case "adv" -> factory.createAdverbPhrase((String) first);
      case "text" -> factory.createStringElement((String) first);
      case "and" -> coordination("et", members);
      case "or" -> coordination("ou", members);
      case "coord" -> coordination((String) first, members.subList(1, members.size()));
      default -> document(kind, members);
    };
  }

  private VPPhraseSpec verbPhrase(Object verb, Object object) {
    VPPhraseSpec phrase = factory.createVerbPhrase(verb);
    if (object != null) {
      phrase.setObject(object);
    }
    return phrase;
  }

  private CoordinatedPhraseElement coordination(String conjunction, List<Object> members) {
    CoordinatedPhraseElement coordination = factory.createCoordinatedPhrase();
    coordination.setConjunction(conjunction);
    members.forEach(
        member ->
            coordination.addCoordinate(
                member instanceof String word ? factory.createNounPhrase(word) : member));
    return coordination;
  }

  private NLGElement document(String kind, List<Object> members) {
    DocumentCategory category = DocumentCategory.valueOf(kind.toUpperCase(Locale.ROOT));
    boolean titled = category == DocumentCategory.DOCUMENT || category == DocumentCategory.SECTION;
    DocumentElement document =
        new DocumentElement(category, titled ? (String) members.get(0) : null);
    for (Object member : members.subList(titled ? 1 : 0, members.size())) {
      document.addComponent(
          member instanceof NLGElement element
              ? element
              : factory.createStringElement((String) member));
    }
    return document;
  }

  private void set(NLGElement element, String key, Expression value) {
    if (FLAGS.containsKey(key)) {
      element.setFeature(FLAGS.get(key), value == null || !value.atom().equals("no"));
    } else if (WORDS.containsKey(key)) {
      Object word = value(value);
      element.setFeature(WORDS.get(key), word);
    } else if (!setGrammar(element, key, value)) {
      addPart(element, key, value);
    }
  }

  private boolean setGrammar(NLGElement element, String key, Expression value) {
    switch (key) {
      case ":plural" -> element.setFeature(Feature.NUMBER, NumberAgreement.PLURAL);
      case ":feminine" -> element.setFeature(LexicalFeature.GENDER, Gender.FEMININE);
      case ":masculine" -> element.setFeature(LexicalFeature.GENDER, Gender.MASCULINE);
      case ":person" -> element.setFeature(Feature.PERSON, person(value.atom()));
      case ":tense" -> element.setFeature(Feature.TENSE, tense(upper(value)));
      case ":form" -> element.setFeature(Feature.FORM, Form.valueOf(upper(value)));
      case ":mood" -> element.setFeature(FrenchFeature.MOOD, Mood.valueOf(upper(value)));
      case ":type" ->
          element.setFeature(Feature.INTERROGATIVE_TYPE, InterrogativeType.valueOf(upper(value)));
      case ":subordinate" ->
          element.setFeature(InternalFeature.CLAUSE_STATUS, ClauseStatus.SUBORDINATE);
      case ":as" ->
          element.setFeature(
              InternalFeature.DISCOURSE_FUNCTION, DiscourseFunction.valueOf(upper(value)));
      case ":cleft" -> element.setFeature(FrenchFeature.CLEFT, part(value));
      case ":relative" -> element.setFeature(FrenchFeature.RELATIVE_PHRASE, part(value));
      case ":id" -> named.put(value.atom(), element);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Object part(Expression value) {
    NLGElement element = named.get(value.atom());
    return element == null ? DiscourseFunction.valueOf(upper(value)) : element;
  }

  private void addPart(NLGElement element, String key, Expression value) {
    Object part = value(value);
    PhraseElement phrase = element instanceof PhraseElement known ? known : null;
    NLGElement asElement = part instanceof NLGElement known ? known : null;
    switch (key) {
      case ":to" -> toObject(phrase, part);
      case ":det" -> ((NPPhraseSpec) phrase).setSpecifier(part);
      case ":object" -> ((PPPhraseSpec) phrase).setObject(part);
      case ":vp" -> ((SPhraseSpec) phrase).setVerbPhrase(asElement);
      case ":mod" -> phrase.addModifier(part);
      case ":subject" ->
          phrase.setFeature(
              InternalFeature.SUBJECTS,
              List.of(
                  phrase.getFeatureAsElementList(InternalFeature.SUBJECTS).get(0),
                  asElement == null ? factory.createNounPhrase(part) : asElement));
      case ":pre" -> {
        if (asElement == null) {
          phrase.addPreModifier((String) part);
        } else {
          phrase.addPreModifier(asElement);
        }
      }
      case ":post" -> {
        if (asElement == null) {
          phrase.addPostModifier((String) part);
        } else {
          phrase.addPostModifier(asElement);
        }
      }
      case ":front" -> {
        if (asElement == null) {
          phrase.addFrontModifier((String) part);
        } else {
          phrase.addFrontModifier(asElement);
        }
      }
      case ":comp" -> {
        if (asElement == null) {
          phrase.addComplement((String) part);
        } else {
          phrase.addComplement(asElement);
        }
      }
      default -> throw new IllegalArgumentException("no such key: " + key);
    }
  }

  private static void toObject(PhraseElement phrase, Object part) {
    if (phrase instanceof SPhraseSpec clause) {
      clause.setIndirectObject(part);
    } else {
      ((VPPhraseSpec) phrase).setIndirectObject(part);
    }
  }

  private static String upper(Expression value) {
    return value.atom().toUpperCase(Locale.ROOT);
  }

  private static Object tense(String name) {
    for (FrenchTense tense : FrenchTense.values()) {
      if (tense.name().equals(name)) {
        return tense;
      }
    }
    return Tense.valueOf(name);
  }

  private static Person person(String number) {
    return switch (number) {
      case "1" -> Person.FIRST;
      case "2" -> Person.SECOND;
      default -> Person.THIRD;
    };
  }
}
