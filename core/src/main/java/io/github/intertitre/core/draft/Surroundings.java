package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.surface.Folding;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands near the names of an article, by which notes are told apart.
 *
 * @param vocabulary its words, their lemmas and its pairs of words, in lower case
 * @param stems of its words
 * @param abroad whether it speaks of another country far more than of France
 */
record Surroundings(Set<String> vocabulary, Set<String> stems, boolean abroad) {
  private static final int MUCH_MORE = 5;
  private static final Set<String> STATES = Set.of("country", "state");
  private static final Set<String> ABROAD = WordLists.named("foreign-adjectives");
  private static final Set<String> FRENCH =
      Set.of("france", "français", "française", "françaises", "hexagone");

  static Surroundings of(Analysis analysis, List<Sentence> title) {
    List<Sentence> sentences = new ArrayList<>(title);
    sentences.addAll(analysis.clean());
    Set<String> words = vocabulary(sentences);
    Set<String> stems = new HashSet<>();
    sentences.forEach(sentence -> stems.addAll(FrenchStems.of(sentence.text())));
    return new Surroundings(words, stems, abroad(sentences));
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

  // Other countries are named at least twice, and far more often than France and what is French.
  private static boolean abroad(List<Sentence> sentences) {
    long foreign = count(sentences, Surroundings::foreign);
    long french = count(sentences, token -> FRENCH.contains(NoteFinder.key(token.text())));
    return foreign > 1 && foreign > MUCH_MORE * french;
  }

  private static long count(List<Sentence> sentences, Predicate<Token> which) {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).filter(which).count();
  }

  private static boolean foreign(Token token) {
    return ABROAD.contains(token.lemma())
        || Lexicon.french()
            .relations()
            .countryOf(token.capitalised() ? token.text() : token.lemma())
            .filter(country -> !country.place().equals("France"))
            .isPresent()
        || token.capitalised() && foreignPlace(token.text());
  }

  // « Etats-Unis » without its accent, « Floride ».
  private static boolean foreignPlace(String text) {
    return Lexicon.french().gazetteer().like(Folding.fold(text)).stream()
        .map(Gazetteer.Spelling::name)
        .anyMatch(
            name ->
                STATES.contains(name.type()) && !name.ambiguous() && !name.text().equals("France"));
  }
}
