package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.simplenlg.VerbForm.Periphrasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.Tense;

/**
 * The verbs of a verb group, from the one that bears the tense to the one that bears the sense: «
 * doit | avoir été vu », « est | en train de | manger ».
 */
final class Chain {
  private static final Map<String, String> MODALS = Lists.table("modals");

  /**
   * One verb with its auxiliaries.
   *
   * @param link what stands before it: « en train de »
   * @param words « a », « été », « vu »
   */
  record Link(String link, List<String> words) {}

  private final Verb verb;
  private final boolean passive;
  private final Agreement subject;
  private final Agreement participle;
  private final String auxiliary;
  private final List<Link> links = new ArrayList<>();

  /**
   * @param participle what the participle agrees with
   * @param auxiliary « être » or « avoir »
   */
  Chain(Verb verb, boolean passive, Agreement subject, Agreement participle, String auxiliary) {
    this.verb = verb;
    this.passive = passive;
    this.subject = subject;
    this.participle = participle;
    this.auxiliary = auxiliary;
  }

  /** Builds the chain that the features ask for. */
  List<Link> build(Cascade features, Form form, Mood mood) {
    String modal = features.text(Feature.MODAL);
    boolean finite = form == Form.NORMAL || form == Form.IMPERATIVE;
    VerbForm first = VerbForm.of(features, mood);
    if (modal != null && !modal.isEmpty()) {
      return modal(modal, features, form, first);
    }
    if (first.periphrasis() != Periphrasis.NONE && finite) {
      return periphrasis(first);
    }
    if (form == Form.PAST_PARTICIPLE) {
      String word = Conjugation.of(verb.lemma()).pastParticiple(subject);
      links.add(new Link("", List.of(word)));
      return links;
    }
    boolean compound =
        finite
            ? first.compound()
            : features.is(Feature.PERFECT) || features.get(Feature.TENSE) == Tense.PAST;
    add("", compound, shape(form, first));
    return links;
  }

  private List<Link> modal(String modal, Cascade features, Form form, VerbForm first) {
    String french = MODALS.getOrDefault(modal, modal);
    boolean conditional = french.endsWith("!");
    Verb helper = parse(conditional ? french.substring(0, french.length() - 1) : french);
    boolean past = features.get(Feature.TENSE) == Tense.PAST;
    boolean perfect = features.is(Feature.PERFECT) && !past;
    VerbForm own =
        new VerbForm(
            conditional && first.mood() == Mood.INDICATIVE ? Mood.CONDITIONAL : first.mood(),
            conditional ? io.github.intertitre.lexicon.Tense.PRESENT : first.tense(),
            past && first.compound(),
            Periphrasis.NONE);
    links.add(
        new Link(
            "", words(helper.lemma(), helper.auxiliary(false), own.compound(), shape(form, own))));
    String link = helper.infinitiveLink();
    boolean progressive = features.is(Feature.PROGRESSIVE) && !past;
    if (progressive) {
      links.add(new Link(link, words("être", "avoir", perfect, lemma -> lemma)));
      link = Periphrasis.PROGRESSIVE.link();
    }
    add(link, perfect && !progressive, lemma -> lemma);
    return links;
  }

  private static Verb parse(String modal) {
    return new Verb(modal, false, "", "");
  }

  private List<Link> periphrasis(VerbForm form) {
    Periphrasis periphrasis = form.periphrasis();
    boolean compound = form.compound() && periphrasis == Periphrasis.PROGRESSIVE;
    String helper = periphrasis.verb();
    // « Il allait manger » where « aller » or « venir » is compound, which they never are here.
    VerbForm own =
        form.compound() && !compound
            ? new VerbForm(form.mood(), past(form), false, periphrasis)
            : form;
    links.add(new Link("", words(helper, "avoir", compound, shape(Form.NORMAL, own))));
    add(periphrasis.link(), false, lemma -> lemma);
    return links;
  }

  private static io.github.intertitre.lexicon.Tense past(VerbForm form) {
    return form.mood() == Mood.INDICATIVE
        ? io.github.intertitre.lexicon.Tense.IMPERFECT
        : form.tense();
  }

  private UnaryOperator<String> shape(Form form, VerbForm verbForm) {
    return switch (form) {
      case INFINITIVE, BARE_INFINITIVE -> lemma -> lemma;
      case GERUND, PRESENT_PARTICIPLE -> lemma -> Conjugation.of(lemma).presentParticiple();
      case PAST_PARTICIPLE -> lemma -> Conjugation.of(lemma).pastParticiple(subject);
      default -> lemma -> Conjugation.of(lemma).finite(verbForm.mood(), verbForm.tense(), subject);
    };
  }

  private void add(String link, boolean compound, UnaryOperator<String> first) {
    List<String> words;
    if (passive) {
      words = new ArrayList<>(words("être", "avoir", compound, first));
      words.add(Conjugation.of(verb.lemma()).pastParticiple(subject));
    } else {
      words = words(verb.lemma(), auxiliary, compound, first);
    }
    links.add(new Link(link, words));
  }

  private List<String> words(
      String lemma, String helper, boolean compound, UnaryOperator<String> first) {
    if (!compound) {
      return List.of(first.apply(lemma));
    }
    Agreement agreement = lemma.equals(verb.lemma()) && !passive ? participle : Agreement.NEUTRAL;
    return List.of(first.apply(helper), Conjugation.of(lemma).pastParticiple(agreement));
  }
}
