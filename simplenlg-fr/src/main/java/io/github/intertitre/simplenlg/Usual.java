package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Chooses among the forms that the dictionary has: of « paye » and « paie » the more frequent. */
final class Usual {
  private static final Set<String> RARE = Lists.words("rare-forms");

  private Usual() {}

  /** The most frequent form of a lemma with exactly these features, or {@code null}. */
  static String form(String lemma, Features features) {
    String chosen = null;
    int best = -1;
    for (String form : Lexicon.french().inflector().variants(lemma, features)) {
      int frequency = RARE.contains(form) ? -1 : frequency(form);
      if (chosen == null || frequency > best) {
        chosen = form;
        best = frequency;
      }
    }
    return chosen;
  }

  private static int frequency(String form) {
    List<Form> readings = Lexicon.french().readings(form);
    return readings.isEmpty() ? 0 : readings.get(0).frequency();
  }
}
