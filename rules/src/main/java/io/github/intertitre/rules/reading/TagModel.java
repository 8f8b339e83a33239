package io.github.intertitre.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Gives the tags that OpenNLP's tagger gives with the same model, several times as fast: what a
 * word tells by its letters is summed once for all sentences.
 *
 * <p>OpenNLP's beam search keeps three ways to tag a sentence, but its cache of features gives all
 * three the earlier tags of the best. So it finds the likeliest tag word by word, as is done here.
 */
final class TagModel {
  private static final int NONE = -1;
  private static final double[] NOTHING = {};
  private static final String OPENING = "S=begin";

  private final POSContextGenerator generator;
  private final Map<String, Context> features;
  private final Tag[] tags;
  private final double[][] after;
  private final double[][][] afterTwo;
  private final double[][] opening;

  /**
   * What a word tells, a weight for each tag: of its own, and of the tags of the words before and
   * behind it, the next first.
   */
  record Word(double[] own, double[][] ahead, double[][] behind) {}

  @SuppressWarnings("unchecked")
  TagModel(POSModel model) {
    AbstractModel maxent = model.getArtifact("pos.model");
    Object[] parts = maxent.getDataStructures();
    String[] outcomes = (String[]) parts[2];
    generator = model.getFactory().getPOSContextGenerator();
    features = (Map<String, Context>) parts[1];
    tags = Arrays.stream(outcomes).map(Tag::of).toArray(Tag[]::new);
    after = Arrays.stream(outcomes).map(o -> weights("t=" + o)).toArray(double[][]::new);
    afterTwo =
        Arrays.stream(outcomes)
            .map(a -> Arrays.stream(outcomes).map(b -> weights("t2=" + a + "," + b)))
            .map(row -> row.toArray(double[][]::new))
            .toArray(double[][][]::new);
    opening = Stream.of("", "p1", "p2").map(p -> weights(p + OPENING)).toArray(double[][]::new);
  }

  /** The tag of each word: the likeliest after those that were found before it. */
  List<Tag> tag(List<Word> sentence) {
    List<Tag> found = new ArrayList<>(sentence.size());
    int last = NONE;
    int beforeLast = NONE;
    for (int i = 0; i < sentence.size(); i++) {
      double[] sums = sums(sentence, i);
      if (last != NONE) {
        add(sums, after[last]);
      }
      if (beforeLast != NONE) {
        add(sums, afterTwo[beforeLast][last]);
      }
      beforeLast = last;
      last = best(sums);
      found.add(tags[last]);
    }
    return List.copyOf(found);
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int tag = 1; tag < sums.length; tag++) {
      best = sums[tag] > sums[best] ? tag : best;
    }
    return best;
  }

  /** What is known of a form; alone, it has features of its letters, its place and its shape. */
  Word word(String form) {
    List<String> alone =
        List.of(generator.getContext(0, new String[] {form}, new String[0], new Object[0]));
    int opening = alone.indexOf(OPENING);
    double[] own = new double[tags.length];
    alone.stream().filter(name -> !name.equals(OPENING)).forEach(name -> add(own, weights(name)));
    String same = alone.get(opening - 1);
    return new Word(own, near("n", same), near("p", same));
  }

  private double[][] near(String side, String word) {
    return new double[][] {weights(side + "1" + word), weights(side + "2" + word)};
  }

  // What a feature tells of each tag; nothing where it is unknown.
  private double[] weights(String feature) {
    Context context = features.get(feature);
    if (context == null) {
      return NOTHING;
    }
    double[] weights = new double[tags.length];
    for (int k = 0; k < context.getOutcomes().length; k++) {
      weights[context.getOutcomes()[k]] = context.getParameters()[k];
    }
    return weights;
  }

  // What the words tell of the tag of one of them, whatever the tags before it are.
  private double[] sums(List<Word> sentence, int i) {
    double[] sums = sentence.get(i).own().clone();
    for (int far = 1; far <= Math.min(2, i); far++) {
      add(sums, sentence.get(i - far).behind()[far - 1]);
    }
    for (int far = 1; far <= 2 && i + far < sentence.size(); far++) {
      add(sums, sentence.get(i + far).ahead()[far - 1]);
    }
    if (i <= 2) {
      add(sums, opening[i]);
    }
    return sums;
  }

  private static void add(double[] sums, double[] weights) {
    for (int tag = 0; tag < weights.length; tag++) {
      sums[tag] += weights[tag];
    }
  }
}
