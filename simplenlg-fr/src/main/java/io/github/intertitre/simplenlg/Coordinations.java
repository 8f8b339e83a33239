package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import simplenlg.features.Feature;
import simplenlg.features.InternalFeature;
import simplenlg.framework.CoordinatedPhraseElement;
import simplenlg.framework.NLGElement;

/** « X, Y et Z », « ni X ni Y »: no comma before the conjunction. */
final class Coordinations {
  private static final Map<String, String> ENGLISH = Lists.table("conjunctions");
  private static final Set<String> REPEATED = Set.of("ni", "soit");
  private final Syntax syntax;

  Coordinations(Syntax syntax) {
    this.syntax = syntax;
  }

  Line realise(CoordinatedPhraseElement coordination) {
    if (verbal(coordination)) {
      return syntax.verbs().realise(coordination, VerbContext.alone(coordination));
    }
    return join(coordination, this::member);
  }

  // « Lui et moi ».
  private Line member(NLGElement element) {
    return Nominals.isPronoun(element)
        ? syntax.nouns().realise(element, Use.TONIC)
        : syntax.realise(element);
  }

  private static boolean verbal(CoordinatedPhraseElement coordination) {
    return Spec.isVerbPhrase(Spec.first(coordination));
  }

  /** The coordination, with each member said in a way of its own. */
  Line join(CoordinatedPhraseElement coordination, Function<NLGElement, Line> member) {
    List<Line> members = new ArrayList<>();
    for (NLGElement each : Spec.coordinates(coordination)) {
      Line line = member.apply(each);
      if (!line.isEmpty()) {
        members.add(line);
      }
    }
    Line line = new Line();
    line.add(syntax.all(coordination, InternalFeature.PREMODIFIERS));
    line.add(join(members, conjunction(coordination)));
    line.add(syntax.all(coordination, InternalFeature.COMPLEMENTS));
    return line.add(syntax.postModifiers(coordination));
  }

  static String conjunction(CoordinatedPhraseElement coordination) {
    String word = Spec.text(coordination, Feature.CONJUNCTION);
    return word == null ? "et" : ENGLISH.getOrDefault(word, word);
  }

  static Line join(List<Line> members, String conjunction) {
    Line line = new Line();
    boolean repeated = REPEATED.contains(conjunction) && members.size() > 1;
    for (int i = 0; i < members.size(); i++) {
      boolean last = i == members.size() - 1;
      if (repeated || last && i > 0) {
        line.text(conjunction);
      } else if (i > 0) {
        line.comma();
      }
      line.add(members.get(i));
    }
    return line;
  }
}
