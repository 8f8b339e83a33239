package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.framework.NLGElement;

/** The verb with its pronouns, negation and adverbs: « ne le lui a pas souvent donné ». */
final class VerbGroup {
  private static final Set<String> MIDDLE_ADVERBS = Lists.words("middle-adverbs");
  private static final Set<String> NEGATIVE_ADVERBS = Lists.words("negative-adverbs");
  private static final Set<String> LATE_NEGATIONS =
      Set.of("personne", "que", "aucun", "aucune", "nulle part", "ni");

  private final Syntax syntax;
  private final Verb verb;
  private final Cascade features;
  private final VerbContext context;
  private final Complements complements;
  private final Form form;
  private final Clitics clitics;
  private final String negation;
  private final boolean negated;

  VerbGroup(
      Syntax syntax,
      Verb verb,
      Cascade features,
      VerbContext context,
      Complements complements,
      Form form) {
    this.syntax = syntax;
    this.verb = verb;
    this.features = features;
    this.context = context;
    this.complements = complements;
    this.form = form;
    this.clitics = complements.clitics();
    this.negation = features.text(FrenchFeature.NEGATION);
    this.negated = negation != null || features.is(Feature.NEGATED);
  }

  Cascade features() {
    return features;
  }

  boolean negated() {
    return negated;
  }

  /** Whether « une pomme » becomes « de pomme »: not where the negation only restricts. */
  boolean negatesObject() {
    return negated && !"que".equals(negation) && !complements.negative();
  }

  /**
   * The group.
   *
   * @param modifiers what stands before the verb in the specification; adverbs go after it
   * @param shared whether an earlier verb has said the auxiliary
   */
  Line realise(List<NLGElement> modifiers, boolean shared) {
    boolean reflexive = verb.reflexive() || complements.reflexive();
    if (reflexive) {
      clitics.put(Clitics.Place.SELF, Pronouns.reflexive(context.subject()));
    }
    if (!verb.clitic().isEmpty()) {
      Clitics.Place place = verb.clitic().equals("y") ? Clitics.Place.Y : Clitics.Place.EN;
      clitics.put(place, verb.clitic());
    }
    String said = features.text(FrenchFeature.AUXILIARY);
    Verb whole = new Verb(verb.lemma(), reflexive, verb.clitic(), verb.particle());
    String auxiliary = said == null ? whole.auxiliary(complements.transitive()) : said;
    boolean passive = features.is(Feature.PASSIVE);
    Agreement participle = participle(auxiliary, reflexive);
    Chain chain = new Chain(verb, passive, context.subject(), participle, auxiliary);
    List<Chain.Link> links = chain.build(features, form, context.mood());
    return assemble(links, modifiers, shared);
  }

  // « Elle est partie », « les pommes qu’il a mangées », « elles se sont parlé ».
  private Agreement participle(String auxiliary, boolean reflexive) {
    Agreement direct = clitics.direct() == null ? context.preceding() : clitics.direct();
    if (reflexive) {
      boolean other = complements.transitive() || verb.dativeReflexive();
      return direct != null ? direct : other ? Agreement.NEUTRAL : context.subject();
    }
    if (auxiliary.equals("être")) {
      return context.subject();
    }
    return direct == null ? Agreement.NEUTRAL : direct;
  }

  private Line assemble(List<Chain.Link> links, List<NLGElement> modifiers, boolean shared) {
    List<NLGElement> adverbs = new ArrayList<>(modifiers);
    String adverb = negativeAdverb(adverbs);
    boolean ne = negated || adverb != null || complements.negative() || context.negativeSubject();
    String second = second(adverb);
    boolean late = second != null && LATE_NEGATIONS.contains(second);
    Line line = new Line();
    if (form == Form.GERUND) {
      line.word("en");
    }
    boolean bare = form == Form.INFINITIVE || form == Form.BARE_INFINITIVE;
    boolean affirmative = form == Form.IMPERATIVE && !ne;
    boolean participle = form == Form.PAST_PARTICIPLE;
    for (int i = 0; i < links.size(); i++) {
      Chain.Link link = links.get(i);
      line.text(link.link());
      boolean first = i == 0;
      boolean last = i == links.size() - 1;
      Line middle = first ? middle(ne && !late ? second : null) : new Line();
      if (first && ne) {
        line.word("ne");
      }
      Line early = bare && first ? earlyAdverbs(adverbs) : new Line();
      if (bare && first) {
        line.add(middle);
      }
      if (last && !affirmative && !participle && !(shared && links.size() == 1)) {
        line.add(clitics.before());
      }
      line.add(early);
      words(line, link.words(), first, last, bare, affirmative, middle, adverbs, shared);
    }
    return line.text(verb.particle()).add(late ? late(second) : new Line());
  }

  private void words(
      Line line,
      List<String> words,
      boolean first,
      boolean last,
      boolean bare,
      boolean affirmative,
      Line middle,
      List<NLGElement> adverbs,
      boolean shared) {
    int from = shared && first && words.size() > 1 ? 1 : 0;
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      boolean inverted = i == from && first && !context.inverted().isEmpty();
      if (inverted && form == Form.NORMAL) {
        line.add(Inversion.of(word, context.inverted()));
      } else {
        line.word(i == 0 && first && affirmative ? imperative(word) : word);
      }
      if (i == from && first) {
        if (affirmative && last) {
          line.add(clitics.after());
        }
        if (!bare) {
          line.add(middle);
        }
        adverbs.forEach(each -> line.add(syntax.realise(each)));
      }
    }
  }

  // « Vas-y », « manges-en »: an s before « y » and « en ».
  private String imperative(String word) {
    boolean vowel = clitics.has(Clitics.Place.Y) || clitics.has(Clitics.Place.EN);
    boolean alone = !clitics.has(Clitics.Place.SELF) && !clitics.has(Clitics.Place.ACCUSATIVE);
    boolean open = word.endsWith("e") || word.equals("va");
    return vowel && alone && open && !clitics.has(Clitics.Place.DATIVE) ? word + "s" : word;
  }

  private String second(String adverb) {
    if (negation != null) {
      return negation;
    }
    if (adverb != null) {
      return adverb;
    }
    boolean full = complements.negative() || context.negativeSubject();
    return negated && !full ? "pas" : null;
  }

  private Line middle(String second) {
    Line line = new Line();
    if (second != null) {
      line.text(second);
    }
    return line.add(syntax.realise(complements.middle()));
  }

  private static Line late(String second) {
    return second == null ? new Line() : Line.of(second);
  }

  // Takes « jamais » and « plus » out of the adverbs: they are the negation’s second word.
  private String negativeAdverb(List<NLGElement> adverbs) {
    for (NLGElement each : adverbs) {
      String base = Spec.base(each);
      boolean plus = base.equals("plus") || base.equals("pas") || base.equals("point");
      if (NEGATIVE_ADVERBS.contains(base) && (negated || !plus)) {
        adverbs.remove(each);
        return base;
      }
    }
    return null;
  }

  private Line earlyAdverbs(List<NLGElement> adverbs) {
    Line line = new Line();
    List<NLGElement> early = new ArrayList<>();
    for (NLGElement each : adverbs) {
      if (MIDDLE_ADVERBS.contains(Spec.base(each))) {
        early.add(each);
        line.add(syntax.realise(each));
      }
    }
    adverbs.removeAll(early);
    return line;
  }
}
