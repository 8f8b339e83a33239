package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Types all mentions of a name in an article alike, and finds surnames that stood unseen. */
final class ArticleNames {
  private final Lexicon lexicon;

  ArticleNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Sentence> settle(List<Sentence> sentences) {
    NameMemory memory = new NameMemory(lexicon.gazetteer());
    for (Sentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (mention.kind().isName()) {
          memory.learn(plain(mention.text()), mention.kind());
        }
      }
    }
    return sentences.stream().map(sentence -> settle(sentence, memory)).toList();
  }

  private Sentence settle(Sentence sentence, NameMemory memory) {
    List<Mention> settled = new ArrayList<>(sentence.mentions().size());
    for (Mention mention : sentence.mentions()) {
      settled.add(
          mention.kind().isName()
              ? new Mention(
                  memory.settled(plain(mention.text()), mention.kind()),
                  mention.span(),
                  mention.text())
              : mention);
    }
    for (Token token : sentence.tokens()) {
      boolean surname = token.capitalised() && memory.surnamed(token.text());
      if (surname && sentence.mention(token.index()).isEmpty()) {
        Span span = new Span(token.index(), token.index() + 1);
        settled.add(new Mention(Mention.Kind.PERSON, span, token.text()));
      }
    }
    if (settled.equals(sentence.mentions())) {
      return sentence;
    }
    settled.sort(Comparator.comparingInt(m -> m.span().start()));
    return sentence.naming(settled);
  }

  private static String plain(String text) {
    return text.replace('\'', '’').replace('\u00A0', ' ').replace('\n', ' ');
  }
}
