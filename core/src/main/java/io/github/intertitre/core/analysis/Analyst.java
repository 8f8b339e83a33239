package io.github.intertitre.core.analysis;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Second stage: from an article to its analysis. */
public final class Analyst {
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(\\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \\d{4})\\.?\\s*[-–—]\\s*");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

  private final Reader reader;

  /** An analyst who reads with {@code reader}. */
  public Analyst(Reader reader) {
    this.reader = reader;
  }

  /** Reads an article. */
  public Analysis analyse(Article article, Options options) {
    List<Sentence> sentences = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    Optional<String> dateline = Optional.empty();
    int paragraph = 0;
    for (Article.Part part : article.parts()) {
      if (part.kind() == Article.Kind.HEADING) {
        paragraph++;
        continue;
      }
      String text = article.text().substring(part.start(), part.end());
      int skip = 0;
      Matcher matcher = DATELINE.matcher(text);
      if (sentences.isEmpty() && matcher.find()) {
        dateline = Optional.of(matcher.group(1));
        skip = matcher.end();
      }
      for (Sentence sentence :
          reader.read(text.substring(skip), part.start() + skip, sentences.size())) {
        sentences.add(sentence);
        paragraphs.add(paragraph);
      }
      paragraph++;
    }
    Optional<String> dated = dateline;
    Optional<String> title = options.title().or(article::title);
    List<Entity> entities = Entities.of(sentences);
    List<Sentence> clean = sentences.stream().map(s -> clean(s, entities)).toList();
    List<Entity> named = Entities.of(clean);
    List<Keyphrase> keyphrases = Keyphrases.of(title.map(reader::sentence), clean);
    String focus = options.keyphrase().orElseGet(() -> Focus.of(title, clean, keyphrases));
    return new Analysis(
        title,
        dateline,
        options.date().or(() -> dated.map(Analyst::day)),
        sentences,
        clean,
        paragraphs,
        named,
        keyphrases,
        focus);
  }

  private Sentence clean(Sentence sentence, List<Entity> entities) {
    Sentence read = reader.sentence(Repair.clean(sentence.text(), entities));
    return new Sentence(
        sentence.index(),
        0,
        read.text().length(),
        read.text(),
        read.tokens(),
        read.mentions(),
        read.quotations(),
        read.verbs(),
        read.nounPhrases());
  }

  private static LocalDate day(String dateline) {
    return LocalDate.parse(dateline.replace("1er ", "1 "), DAY);
  }
}
