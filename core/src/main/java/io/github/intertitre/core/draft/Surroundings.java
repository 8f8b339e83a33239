package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands near the names of an article, by which notes are told apart.
 *
 * @param vocabulary its words, their lemmas and its pairs of words, in lower case
 * @param stems of its words
 * @param abroad whether it speaks of another country and not of France
 */
record Surroundings(Set<String> vocabulary, Set<String> stems, boolean abroad) {
  private static final Set<String> ABROAD = WordLists.named("foreign-adjectives");
  private static final Set<String> FRENCH =
      Set.of("france", "français", "française", "françaises", "hexagone");

  static Surroundings of(Analysis analysis, List<Sentence> title) {
    List<Sentence> sentences = new ArrayList<>(title);
    sentences.addAll(analysis.clean());
    Set<String> words = vocabulary(sentences);
    Set<String> stems = new HashSet<>();
    sentences.forEach(sentence -> stems.addAll(FrenchStems.of(sentence.text())));
    return new Surroundings(words, stems, abroad(sentences, words));
  }

  private static Set<String> vocabulary(List<Sentence> sentences) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words.add(NoteFinder.key(token.text()));
        words.add(NoteFinder.key(token.lemma()));
      }
      for (int i = 0; i + 1 < sentence.size(); i++) {
        words.add(
            NoteFinder.key(sentence.token(i).text())
                + " "
                + NoteFinder.key(sentence.token(i + 1).text()));
      }
    }
    return words;
  }

  // Another country is named at least twice, France and what is French nowhere.
  private static boolean abroad(List<Sentence> sentences, Set<String> words) {
    return FRENCH.stream().noneMatch(words::contains)
        && sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Surroundings::foreign)
                .count()
            > 1;
  }

  private static boolean foreign(Token token) {
    return ABROAD.contains(token.lemma())
        || Lexicon.french()
            .relations()
            .countryOf(token.capitalised() ? token.text() : token.lemma())
            .filter(country -> !country.place().equals("France"))
            .isPresent();
  }
}
