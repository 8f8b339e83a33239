package io.github.intertitre.core.analysis;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Second stage: from an article to its analysis. */
public final class Analyst {
  private final Reader reader;

  /** An analyst who reads with {@code reader}. */
  public Analyst(Reader reader) {
    this.reader = reader;
  }

  /** Reads an article. */
  public Analysis analyse(Article article, Options options) {
    List<Sentence> read = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    Optional<Dateline> dateline = Optional.empty();
    int paragraph = 0;
    for (Article.Part part : article.parts()) {
      if (part.kind() == Article.Kind.HEADING) {
        paragraph++;
        continue;
      }
      String text = article.text().substring(part.start(), part.end());
      if (read.isEmpty()) {
        dateline = Dateline.of(text);
      }
      int skip = read.isEmpty() ? dateline.map(Dateline::length).orElse(0) : 0;
      for (Sentence sentence :
          reader.read(text.substring(skip), part.start() + skip, read.size())) {
        read.add(sentence);
        paragraphs.add(paragraph);
      }
      paragraph++;
    }
    List<Sentence> sentences = reader.settle(read);
    Optional<Dateline> dated = dateline;
    Optional<String> title = options.title().or(article::title);
    List<Entity> entities = Entities.of(sentences);
    List<Sentence> clean = reader.settle(sentences.stream().map(s -> clean(s, entities)).toList());
    List<Entity> named = Entities.of(clean);
    Optional<String> telling = title.filter(text -> !reader.sentence(text).isUnread());
    List<Sentence> told = clean.stream().filter(sentence -> !sentence.isUnread()).toList();
    List<Keyphrase> keyphrases = Keyphrases.of(telling.map(reader::sentence), told);
    String focus = options.keyphrase().orElseGet(() -> Focus.of(telling, told, keyphrases));
    return new Analysis(
        title,
        dated.map(Dateline::text),
        options.date().or(() -> dated.flatMap(Dateline::date)),
        sentences,
        clean,
        paragraphs,
        named,
        keyphrases,
        focus);
  }

  private Sentence clean(Sentence sentence, List<Entity> entities) {
    return reader.sentence(Repair.clean(sentence.text(), entities)).at(sentence.index(), 0);
  }
}
