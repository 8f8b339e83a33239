package io.github.intertitre.benchmarks.speed;

import io.github.intertitre.rules.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * OpenNLP's sentence detector and tagger alone, as it comes: the least that anything which reads
 * French with these models takes.
 */
public final class Floor {
  private final SentenceDetectorME sentences;
  private final POSTaggerME tagger;

  /** A detector and a tagger for one thread. */
  public Floor() {
    try (InputStream sentenceModel = model("sentence");
        InputStream tagModel = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
      tagger = new POSTaggerME(new POSModel(tagModel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String kind) {
    return Reader.class.getResourceAsStream("/opennlp-fr-ud-gsd-" + kind + "-1.3-2.5.4.bin");
  }

  /** Tags all sentences of a text, paragraph by paragraph, and says how many words it tagged. */
  public int read(String text) {
    return text.lines().filter(line -> !line.isBlank()).mapToInt(this::paragraph).sum();
  }

  private int paragraph(String text) {
    return Arrays.stream(sentences.sentDetect(text))
        .mapToInt(sentence -> tagger.tag(SimpleTokenizer.INSTANCE.tokenize(sentence)).length)
        .sum();
  }
}
