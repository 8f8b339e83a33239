package io.github.intertitre.simplenlg;

import java.util.Map;
import simplenlg.features.Feature;
import simplenlg.framework.NLGElement;

/** The word that opens a subordinate clause: « que », « parce que », « quand ». */
final class Complementisers {
  private static final Map<String, String> ENGLISH = Lists.table("complementisers");

  private Complementisers() {}

  /** The clause’s complementiser; SimpleNLG gives every clause « that ». */
  static String of(NLGElement clause) {
    String word = Spec.text(clause, Feature.COMPLEMENTISER);
    return word == null ? "que" : ENGLISH.getOrDefault(word, word);
  }

  static boolean isDefault(String complementiser) {
    return complementiser.equals("que");
  }

  /** How it is said the second time: « parce que Jean vient et que Marie part ». */
  static String again(String complementiser) {
    return complementiser.endsWith("que") ? "que" : complementiser;
  }
}
