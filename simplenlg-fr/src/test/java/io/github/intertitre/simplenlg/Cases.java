package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.ArrayList;
import java.util.List;
import simplenlg.framework.NLGElement;
import simplenlg.framework.NLGFactory;

/** The cases of the specification suite: {@code specification => what it says}, a line each. */
final class Cases {
  private Cases() {}

  /** One case and where it stands. */
  record Case(String file, String specification, String says) {
    /** What it says now; a text that ends a sentence is realised as one. */
    String realised(NLGFactory factory, FrenchRealiser realiser) {
      return realised(new Specification(factory).build(specification), realiser);
    }

    String realised(NLGElement element, FrenchRealiser realiser) {
      boolean sentence = ".?!".indexOf(says.charAt(says.length() - 1)) >= 0;
      String text =
          sentence ? realiser.realiseSentence(element) : realiser.realise(element).getRealisation();
      return Typography.plain(text.replace("\n", "¶"));
    }
  }

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (String file : Resources.lines(Cases.class, "cases/index.txt")) {
      for (String line : Resources.lines(Cases.class, "cases/" + file)) {
        String[] sides = line.split(" => ", 2);
        if (sides.length < 2) {
          throw new IllegalArgumentException(file + ": expected « a => b », was: " + line);
        }
        cases.add(new Case(file, sides[0].strip(), sides[1].strip()));
      }
    }
    return cases;
  }
}
