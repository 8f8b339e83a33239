package io.github.intertitre.core.seo;

/** The limits that the audit sets. */
public final class Thresholds {
  /** Content words that a keyphrase has at most. */
  public static final int KEYPHRASE_WORDS = 4;

  /** Uses of the keyphrase in 100 words of text, at least, for a keyphrase of one content word. */
  public static final double DENSITY_LEAST = 0.5;

  /** Uses of the keyphrase in 100 words of text, at most, for a keyphrase of one content word. */
  public static final double DENSITY_MOST = 3.0;

  /** Percentage of subheadings that hold the keyphrase, at least. */
  public static final int HEADINGS_LEAST = 30;

  /** Percentage of subheadings that hold the keyphrase, at most: more reads like stuffing. */
  public static final int HEADINGS_MOST = 75;

  /** Uses of the keyphrase in the description, at most. */
  public static final int DESCRIPTION_USES = 2;

  /** Percentage of the article that may pass without the keyphrase, at most. */
  public static final int SPREAD_GAP = 50;

  /** Sentences in a row that may hold the keyphrase. */
  public static final int KEYPHRASE_RUN = 3;

  /** Subheadings that may open with the keyphrase. */
  public static final int LIKE_HEADINGS = 3;

  /** Pixels of Arial at 20 px that a result page leaves for a title. */
  public static final int TITLE_PIXELS = 600;

  /** Characters of a description, at least. */
  public static final int DESCRIPTION_LEAST = 121;

  /** Characters of a description, at most. */
  public static final int DESCRIPTION_MOST = 156;

  /** Words of an article, at least. */
  public static final int ARTICLE_WORDS = 300;

  /** Words between two headings, at most. */
  public static final int SECTION_WORDS = 300;

  /** Words of a paragraph, at most. */
  public static final int PARAGRAPH_WORDS = 150;

  /** Words from which a sentence is long: more than this. */
  public static final int LONG_SENTENCE = 20;

  /** Percentage of long sentences, at most. */
  public static final int LONG_SENTENCES = 25;

  /** Percentage of sentences with a connector, at least. */
  public static final int CONNECTORS = 30;

  /** Words from which a text is long enough to need connectors. */
  public static final int CONNECTORS_FROM = 200;

  /** Percentage of sentences in the passive, at most. */
  public static final int PASSIVES = 10;

  /** Sentences in a row that may begin alike. */
  public static final int LIKE_OPENINGS = 2;

  /** Points of Flesch's scale as Kandel and Moles (1958) set it for French, at least. */
  public static final int FLESCH = 40;

  private Thresholds() {}
}
