package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.DateMention;
import io.github.intertitre.rules.reading.Dates;
import io.github.intertitre.rules.reading.Quotation;
import io.github.intertitre.rules.reading.Quotations;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read in an article.
 *
 * @param title the article's title, where it has one
 * @param dateline what stands before the news, « 29 mai 2012 »
 * @param date the day of the news, as asked or as the dateline says
 * @param sentences source sentences as written, offsets into the article's text
 * @param clean the same, repaired and set in French, one spelling a name, read again
 * @param paragraphs for each sentence the index of its part in the article
 * @param entities names, most mentioned first
 * @param keyphrases best first
 * @param focus the keyphrase that the article is to be found by
 */
public record Analysis(
    Optional<String> title,
    Optional<String> dateline,
    Optional<LocalDate> date,
    List<Sentence> sentences,
    List<Sentence> clean,
    List<Integer> paragraphs,
    List<Entity> entities,
    List<Keyphrase> keyphrases,
    String focus) {

  /** Copies the lists. */
  public Analysis {
    sentences = List.copyOf(sentences);
    clean = List.copyOf(clean);
    paragraphs = List.copyOf(paragraphs);
    entities = List.copyOf(entities);
    keyphrases = List.copyOf(keyphrases);
  }

  /** The focus where it can stand before a colon, « Grippe aviaire : »; else nothing. */
  public String label() {
    return Label.of(focus, keyphrases);
  }

  /** The dates of the source, reckoned from the day of the news where it is known. */
  public List<DateMention> dates() {
    return Dates.of(sentences, date);
  }

  /** The quotations of the source. */
  public List<Quotation> quotations() {
    return Quotations.of(sentences);
  }

  /**
   * Who says a quotation: a name, or the words that stand for one; empty where two could be meant.
   */
  public Optional<String> speaker(Quotation quotation) {
    return new SpeakerNames(sentences, entities).of(quotation);
  }

  /** What the rules need to know of the article around a sentence. */
  public Context context() {
    Map<String, Gender> genders = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.gender() == Gender.MASCULINE || entity.gender() == Gender.FEMININE) {
        genders.put(entity.name(), entity.gender());
        entity.aliases().forEach(alias -> genders.put(alias, entity.gender()));
      }
    }
    return new Context(genders);
  }
}
