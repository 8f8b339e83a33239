package io.github.intertitre.lexicon;

import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.lexicon.relations.Relations;
import java.util.List;
import java.util.Locale;

/**
 * What is known about French words, names and the world.
 *
 * <p>Opened once and shared by all threads; each part is loaded when it is first asked for.
 *
 * <pre>{@code
 * Lexicon.french().readings("mises").get(0).lemma(); // mettre
 * }</pre>
 */
public final class Lexicon {
  private static final class Holder {
    static final Lexicon FRENCH = new Lexicon();
  }

  private final Morphology morphology = new Morphology();
  private final Inflector inflector = new Inflector(morphology);
  private final Kept<String, List<Form>> read = new Kept<>(form -> List.copyOf(lookUp(form)));

  private Lexicon() {}

  /** The lexicon that ships with the library. */
  public static Lexicon french() {
    return Holder.FRENCH;
  }

  /**
   * All readings of a form; a capitalised form that is not known as it stands is read in lower case
   * (« Les » as « les »). Empty where the word is unknown.
   */
  public List<Form> readings(String form) {
    return read.get(form);
  }

  private List<Form> lookUp(String form) {
    String spelling = spelling(form);
    List<Form> readings = morphology.readings(spelling);
    if (readings.isEmpty() && !spelling.isEmpty() && Character.isUpperCase(spelling.charAt(0))) {
      return morphology.readings(spelling.toLowerCase(Locale.ROOT));
    }
    return readings;
  }

  /** Whether the dictionary has this form, capitals aside. */
  public boolean knows(String form) {
    return !readings(form).isEmpty();
  }

  /** Forms from lemmas. */
  public Inflector inflector() {
    return inflector;
  }

  /** Names of persons, places and organisations. */
  public Gazetteer gazetteer() {
    return Gazetteer.french();
  }

  /** The encyclopedia. */
  public Notes notes() {
    return Notes.french();
  }

  /** How words go together: reporting verbs, nominalisations, demonyms, connectors. */
  public Relations relations() {
    return Relations.french();
  }

  // The dictionary writes ' and œ.
  private static String spelling(String form) {
    return form.replace('’', '\'').replace("ﬁ", "fi");
  }
}
