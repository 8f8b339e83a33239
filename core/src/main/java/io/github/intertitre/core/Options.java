package io.github.intertitre.core;

import io.github.intertitre.core.draft.Template;
import io.github.intertitre.core.links.LinkTerm;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.rules.rewrite.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a rewriting. Immutable; made by {@link #builder()}, checked in {@code build()}.
 *
 * @param words the least number of words, in 100..5000; empty where the asker did not say
 * @param subheadings whether the article gets subheadings
 * @param keyphrase focus keyphrase, where it is not to be found by the program
 * @param title title, where it is not to be taken from the text
 * @param date day of publication, against which « mercredi » is resolved
 * @param modified day of the last change, for metadata only
 * @param author for metadata only
 * @param url canonical address, for metadata only
 * @param lexiconNotes notes that win over those that ship with the library
 * @param rules rules that are tried before those that ship with the library
 * @param templates recaps of one's own
 * @param links terms whose first good mention leads to a page
 * @param outbound whether sentences of notes lead to the pages of their subjects
 * @param faqData whether structured data name questions and answers as a {@code FAQPage}
 * @param limits how much of a text is taken on
 */
public record Options(
    Optional<Integer> words,
    boolean subheadings,
    Optional<String> keyphrase,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<LocalDate> modified,
    Optional<String> author,
    Optional<String> url,
    List<Note> lexiconNotes,
    List<Rule> rules,
    List<Template> templates,
    List<LinkTerm> links,
    boolean outbound,
    boolean faqData,
    Limits limits) {

  /** Words asked for where nobody says. */
  public static final int DEFAULT_WORDS = 700;

  /** The least number of words that may be asked for. */
  public static final int FEWEST_WORDS = 100;

  /** The greatest number of words that may be asked for. */
  public static final int MOST_WORDS = 5000;

  /** Copies the lists. */
  public Options {
    lexiconNotes = List.copyOf(lexiconNotes);
    rules = List.copyOf(rules);
    templates = List.copyOf(templates);
    links = List.copyOf(links);
  }

  /** What an article gets when nothing is asked. */
  public static Options defaults() {
    return builder().build();
  }

  /** Starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** The word target: as asked, or {@value #DEFAULT_WORDS}. */
  public int target() {
    return words.orElse(DEFAULT_WORDS);
  }

  /** These, completed by {@code others} where these say nothing; subheadings only if both agree. */
  public Options or(Options others) {
    List<Note> notes = new ArrayList<>(others.lexiconNotes);
    notes.addAll(lexiconNotes);
    List<Rule> both = new ArrayList<>(rules);
    both.addAll(others.rules);
    List<Template> recaps = new ArrayList<>(templates);
    recaps.addAll(others.templates);
    List<LinkTerm> terms = new ArrayList<>(links);
    terms.addAll(others.links);
    return new Options(
        words.or(() -> others.words),
        subheadings && others.subheadings,
        keyphrase.or(() -> others.keyphrase),
        title.or(() -> others.title),
        date.or(() -> others.date),
        modified.or(() -> others.modified),
        author.or(() -> others.author),
        url.or(() -> others.url),
        notes,
        both,
        recaps,
        terms,
        outbound || others.outbound,
        faqData || others.faqData,
        limits);
  }

  /** These without notes and rules. */
  Options withoutData() {
    return new Options(
        words,
        subheadings,
        keyphrase,
        title,
        date,
        modified,
        author,
        url,
        List.of(),
        List.of(),
        templates,
        links,
        outbound,
        faqData,
        limits);
  }

  /** Collects options. */
  public static final class Builder {
    private Optional<Integer> words = Optional.empty();
    private boolean subheadings = true;
    private Optional<String> keyphrase = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> modified = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> url = Optional.empty();
    private final List<Note> lexiconNotes = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Template> templates = new ArrayList<>();
    private final List<LinkTerm> links = new ArrayList<>();
    private boolean outbound;
    private boolean faqData;
    private Limits limits = Limits.DEFAULTS;

    private Builder() {}

    /** The least number of words, in 100..5000. */
    public Builder words(int value) {
      words = Optional.of(value);
      return this;
    }

    /** Whether the article gets subheadings; it does unless told otherwise. */
    public Builder subheadings(boolean value) {
      subheadings = value;
      return this;
    }

    /** The focus keyphrase. */
    public Builder keyphrase(String value) {
      keyphrase = Optional.of(value);
      return this;
    }

    /** The title. */
    public Builder title(String value) {
      title = Optional.of(value);
      return this;
    }

    /** The day of publication. */
    public Builder date(LocalDate value) {
      date = Optional.of(value);
      return this;
    }

    /** The day of the last change. */
    public Builder modified(LocalDate value) {
      modified = Optional.of(value);
      return this;
    }

    /** The author. */
    public Builder author(String value) {
      author = Optional.of(value);
      return this;
    }

    /** The canonical address. */
    public Builder url(String value) {
      url = Optional.of(value);
      return this;
    }

    /** Notes of one's own. */
    public Builder lexicon(List<Note> value) {
      lexiconNotes.addAll(value);
      return this;
    }

    /** Rules of one's own, tried first. */
    public Builder rules(List<Rule> value) {
      rules.addAll(value);
      return this;
    }

    /** Recaps of one's own, after those of the library. */
    public Builder templates(List<Template> value) {
      templates.addAll(value);
      return this;
    }

    /** Terms whose first good mention leads to a page. */
    public Builder links(List<LinkTerm> value) {
      links.addAll(value);
      return this;
    }

    /** Whether sentences of notes lead to the pages of their subjects; they don't else. */
    public Builder outbound(boolean value) {
      outbound = value;
      return this;
    }

    /** Whether structured data name questions and answers; they don't else. */
    public Builder faqData(boolean value) {
      faqData = value;
      return this;
    }

    /** How much of a text is taken on; {@link Limits#DEFAULTS} unless told otherwise. */
    public Builder limits(Limits value) {
      limits = value;
      return this;
    }

    /**
     * The options.
     *
     * @throws IllegalArgumentException where a value is out of range, saying which and the range
     */
    public Options build() {
      words.ifPresent(
          n -> {
            if (n < FEWEST_WORDS || n > MOST_WORDS) {
              throw new IllegalArgumentException("words must be in 100..5000, was " + n);
            }
          });
      return new Options(
          words,
          subheadings,
          keyphrase,
          title,
          date,
          modified,
          author,
          url,
          lexiconNotes,
          rules,
          templates,
          links,
          outbound,
          faqData,
          limits);
    }
  }
}
