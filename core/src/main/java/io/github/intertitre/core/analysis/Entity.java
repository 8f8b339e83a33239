package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Mention;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that the article names.
 *
 * @param name its dominant full form
 * @param kind person, place, organisation or other
 * @param aliases the other forms in the article
 * @param role what the source says it is, without article: « ministre français de la Défense »
 * @param roleSentence index of the sentence that gives the role, -1 for none
 * @param gender of a person, where the text or the first name shows it
 * @param sentences indices of the sentences that mention it, in order
 */
public record Entity(
    String name,
    Mention.Kind kind,
    List<String> aliases,
    Optional<String> role,
    int roleSentence,
    Gender gender,
    List<Integer> sentences) {

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    sentences = List.copyOf(sentences);
  }

  /**
   * Whether its name begins with what is no part of it: « Intérieur Gérald Roy » of « le ministre
   * de l’Intérieur Gérald Roy », « Inserm Pierre Roy ».
   */
  public boolean misread() {
    String[] words = name.split(" ");
    return kind == Mention.Kind.PERSON
        && words.length > 2
        && Lexicon.french().gazetteer().firstName(words[0]).isEmpty()
        && Lexicon.french().gazetteer().firstName(words[1]).isPresent();
  }
}
