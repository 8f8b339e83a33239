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

  private final Syntax syntax;
  private final Verb verb;
  private final Cascade features;
  private final VerbContext context;
  private final Complements complements;
  private final Form form;
  private final Clitics clitics;

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
  }

  Cascade features() {
    return features;
  }

  boolean negated() {
    return features.text(FrenchFeature.NEGATION) != null || features.is(Feature.NEGATED);
  }

  /** Whether « une pomme » becomes « de pomme »: not where the negation only restricts. */
  boolean negatesObject() {
    boolean restricts = "que".equals(features.text(FrenchFeature.NEGATION));
    return negated() && !restricts && !complements.negative();
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
    return assemble(chain.build(features, form, context.mood()), modifiers, shared);
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
    Negation negation = Negation.of(features, complements, context, adverbs);
    Line line = Line.of(form == Form.GERUND ? "en" : "").add(Line.of(negation.ne() ? "ne" : ""));
    Line middle = Line.of(negation.middle()).add(syntax.realise(complements.middle()));
    if (isInfinitive()) {
      infinitive(links, middle, adverbs, line);
    } else {
      inflected(links, negation, middle, shared, line);
    }
    adverbs.forEach(each -> line.add(syntax.realise(each)));
    List<String> words = links.get(0).words();
    words.subList(1, words.size()).forEach(line::word);
    for (Chain.Link link : links.subList(1, links.size())) {
      line.text(link.link());
      if (link == links.get(links.size() - 1)) {
        line.add(clitics.before());
      }
      link.words().forEach(line::word);
    }
    return line.text(verb.particle()).text(negation.late());
  }

  private boolean isInfinitive() {
    return form == Form.INFINITIVE || form == Form.BARE_INFINITIVE;
  }

  // « Ne pas le | bien | voir »: all but the later adverbs stands before the verb.
  private void infinitive(
      List<Chain.Link> links, Line middle, List<NLGElement> adverbs, Line line) {
    line.add(middle);
    if (links.size() == 1) {
      line.add(clitics.before());
    }
    line.add(earlyAdverbs(adverbs)).word(links.get(0).words().get(0));
  }

  // « Le | vois | pas », « prends | -le ».
  private void inflected(
      List<Chain.Link> links, Negation negation, Line middle, boolean shared, Line line) {
    List<String> words = links.get(0).words();
    boolean alone = links.size() == 1;
    boolean command = form == Form.IMPERATIVE && !negation.ne();
    boolean silent = shared && words.size() > 1;
    if (alone && !command && !shared && form != Form.PAST_PARTICIPLE) {
      line.add(clitics.before());
    }
    if (form == Form.NORMAL && !context.inverted().isEmpty()) {
      line.add(Inversion.of(words.get(0), context.inverted()));
    } else if (!silent) {
      line.word(command ? imperative(words.get(0)) : words.get(0));
    }
    if (command && alone) {
      line.add(clitics.after());
    }
    line.add(middle);
  }

  // « Vas-y », « manges-en »: an s before « y » and « en ».
  private String imperative(String word) {
    boolean vowel = clitics.has(Clitics.Place.Y) || clitics.has(Clitics.Place.EN);
    boolean next =
        !clitics.has(Clitics.Place.SELF)
            && !clitics.has(Clitics.Place.ACCUSATIVE)
            && !clitics.has(Clitics.Place.DATIVE);
    boolean open = word.endsWith("e") || word.equals("va");
    return vowel && next && open ? word + "s" : word;
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
