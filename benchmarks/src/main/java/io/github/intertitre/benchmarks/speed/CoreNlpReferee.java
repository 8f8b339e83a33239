package io.github.intertitre.benchmarks.speed;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Stanford CoreNLP's French tokens, tags and names, with the settings that its models bring. */
final class CoreNlpReferee implements Referee {
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());

  private static Properties settings() {
    Properties settings = new Properties();
    try (InputStream french =
        StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-french.properties")) {
      settings.load(french);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.setProperty("annotators", "tokenize,mwt,pos,ner");
    return settings;
  }

  @Override
  public String name() {
    return "CoreNLP: tokens, tags, names";
  }

  @Override
  public int read(String text) {
    return pipeline.processToCoreDocument(text).tokens().size();
  }
}
