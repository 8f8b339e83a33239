package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import java.util.ArrayList;
import java.util.List;

/** Finds base noun phrases: determiner, adjectives, noun or name, adjectives. */
final class NounPhrases {
  private NounPhrases() {}

  static List<NounPhrase> of(List<Token> tokens, List<Mention> mentions) {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = phrase(tokens, mentions, i);
      if (end > i) {
        phrases.add(phrase(tokens, i, end));
      }
      i = Math.max(end, i + 1);
    }
    return phrases;
  }

  // Where the phrase that begins at i ends, or i where none does.
  private static int phrase(List<Token> tokens, List<Mention> mentions, int i) {
    int at = i;
    while (at < tokens.size() && tokens.get(at).is(Tag.DET, Tag.NUM)) {
      // « a durci en 2022 sa loi »: the year ends before the article.
      if (tokens.get(at).is(Tag.NUM) && at + 1 < tokens.size() && tokens.get(at + 1).is(Tag.DET)) {
        return i;
      }
      at++;
    }
    while (at < tokens.size()
        && tokens.get(at).is(Tag.ADJ)
        && !tokens.get(at).features().isPastParticiple()) {
      at++;
    }
    int noun = at;
    while (at < tokens.size() && (tokens.get(at).is(Tag.NOUN, Tag.PROPN) || named(mentions, at))) {
      at++;
    }
    if (at == noun) {
      return i;
    }
    while (at < tokens.size() && tokens.get(at).is(Tag.ADJ)) {
      at++;
    }
    return at;
  }

  private static boolean named(List<Mention> mentions, int token) {
    return mentions.stream().anyMatch(m -> m.kind().isName() && m.span().contains(token));
  }

  private static NounPhrase phrase(List<Token> tokens, int start, int end) {
    int head = head(tokens, start, end);
    Gender gender = Gender.NONE;
    Number number = Number.NONE;
    // « aux » and « du » stand before the phrase, but tell its number.
    int from = start > 0 && tokens.get(start - 1).is(Tag.ADP_DET) ? start - 1 : start;
    for (int i = from; i < end; i++) {
      Features f = tokens.get(i).features();
      // « Mme Le Pen »: an article behind the noun belongs to a name.
      boolean tells =
          i == head
              || tokens.get(i).is(Tag.ADJ)
              || i < head && tokens.get(i).is(Tag.DET, Tag.ADP_DET);
      if (tells
          && (f.gender() == Gender.MASCULINE || f.gender() == Gender.FEMININE)
          && gender == Gender.NONE) {
        gender = f.gender();
      }
      if (tells
          && (f.number() == Number.SINGULAR || f.number() == Number.PLURAL)
          && number == Number.NONE) {
        number = f.number();
      }
    }
    return new NounPhrase(new Span(start, end), head, gender, number);
  }

  private static int head(List<Token> tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.get(i).is(Tag.NOUN)) {
        return i;
      }
    }
    for (int i = end - 1; i >= start; i--) {
      if (tokens.get(i).is(Tag.PROPN)) {
        return i;
      }
    }
    return end - 1;
  }
}
