package io.github.intertitre.core.analysis;

import java.util.List;

/**
 * A phrase that tells what the article is about.
 *
 * @param text its commonest form
 * @param score the higher, the more it tells
 * @param sentences indices of the sentences that hold it
 * @param words how many content words it has, « bureaux de vote » two
 * @param inTitle whether the title holds it
 * @param name whether it is a proper name, all of it
 * @param named whether a proper name stands in it
 * @param complete whether it stands somewhere without « de » and more to come, as « traque du boson
 *     » of « traque du boson de Higgs » does not
 */
public record Keyphrase(
    String text,
    double score,
    List<Integer> sentences,
    int words,
    boolean inTitle,
    boolean name,
    boolean named,
    boolean complete) {
  /** Copies the list. */
  public Keyphrase {
    sentences = List.copyOf(sentences);
  }
}
