package io.github.intertitre.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.DictionaryMetadata;
import morfologik.stemming.EncoderType;
import morfologik.stemming.WordData;

/**
 * The French dictionary of forms, both ways.
 *
 * <p>A morfologik look-up keeps state and overwrites its last answer, so each thread has one of its
 * own and what it says is copied at once.
 */
final class Morphology {
  static final String FOLDER = "org/languagetool/resource/fr/";

  // Read when a form is first asked for.
  private static final class Synthesis {
    static final ThreadLocal<DictionaryLookup> FRENCH = lookup("french_synth.dict");
  }

  private final ThreadLocal<DictionaryLookup> analysis = lookup("french.dict");

  private static ThreadLocal<DictionaryLookup> lookup(String file) {
    Dictionary dictionary = read(file);
    return ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  private static Dictionary read(String file) {
    try (InputStream in = Resources.elsewhere(Morphology.class, FOLDER + file).openStream()) {
      return new Dictionary(FSA.read(in), form());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the French dictionary " + file, e);
    }
  }

  // What the .info files beside both dictionaries say of looking up. The rest there is for spelling
  // checkers, and takes as long to read as the dictionary itself.
  static DictionaryMetadata form() {
    return DictionaryMetadata.builder()
        .separator('_')
        .encoding(StandardCharsets.UTF_8)
        .encoder(EncoderType.SUFFIX)
        .build();
  }

  /** All readings of exactly this spelling (straight apostrophe, œ). */
  List<Form> readings(String form) {
    List<Form> readings = new ArrayList<>();
    for (WordData word : analysis.get().lookup(form)) {
      String tag = word.getTag().toString();
      // The last letter is not grammar but frequency, A to V.
      int frequency = tag.charAt(tag.length() - 1) - 'A';
      Features features = Features.parse(tag.substring(0, tag.length() - 1));
      readings.add(new Form(form, word.getStem().toString(), features, frequency));
    }
    return readings;
  }

  /** The forms of {@code lemma} that bear exactly {@code tag}. */
  List<String> forms(String lemma, String tag) {
    List<String> forms = new ArrayList<>();
    for (WordData word : Synthesis.FRENCH.get().lookup(lemma + "|" + tag)) {
      forms.add(word.getStem().toString());
    }
    return forms;
  }
}
