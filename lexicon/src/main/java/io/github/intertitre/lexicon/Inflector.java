package io.github.intertitre.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the forms of a lemma: « russe » in the plural is « russes », « mettre » at the past « mis
 * ».
 */
public final class Inflector {
  private final Morphology morphology;

  Inflector(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * The form of {@code lemma} with {@code features}, where the dictionary has it.
   *
   * <p>The dictionary files an epicene or invariable form once, under that tag, so those are asked
   * for too.
   */
  public Optional<String> inflect(String lemma, Features features) {
    for (Features wanted : spellings(features)) {
      List<String> forms = morphology.forms(lemma, wanted.tag(lemma));
      if (!forms.isEmpty()) {
        return Optional.of(forms.get(0));
      }
    }
    return Optional.empty();
  }

  /**
   * All forms of {@code lemma} that bear exactly {@code features}, where spelling or usage has
   * several: « payer », first person: « paye », « paie ».
   */
  public List<String> variants(String lemma, Features features) {
    return morphology.forms(lemma, features.tag(lemma));
  }

  /** The third person form of a verb, « déclarer » present plural: « déclarent ». */
  public Optional<String> conjugate(String verb, Mood mood, Tense tense, Number number) {
    return inflect(verb, Features.finite(mood, tense, 3, number));
  }

  /** The past participle of a verb, « mettre » feminine plural: « mises ». */
  public Optional<String> participle(String verb, Gender gender, Number number) {
    return inflect(verb, Features.participle(gender, number));
  }

  private static List<Features> spellings(Features features) {
    List<Features> all = new ArrayList<>();
    all.add(features);
    all.add(features.gender(Gender.EPICENE));
    all.add(features.number(Number.INVARIABLE));
    all.add(features.gender(Gender.EPICENE).number(Number.INVARIABLE));
    if (features.gender() == Gender.EPICENE) {
      all.add(features.gender(Gender.MASCULINE));
    }
    return all;
  }
}
