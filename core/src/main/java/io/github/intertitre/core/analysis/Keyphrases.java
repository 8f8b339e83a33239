package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs the noun phrases and names of an article by count, spread, place and how common their
 * words are in French.
 */
final class Keyphrases {
  private static final int MOST_WORDS = 4;
  private static final int KEPT = 20;

  private Keyphrases() {}

  /** A candidate: its forms with their counts, where it stands. */
  private static final class Candidate {
    final Map<String, Integer> forms = new LinkedHashMap<>();
    final Set<Integer> sentences = new TreeSet<>();
    int count;
    double weight;
  }

  static List<Keyphrase> of(Optional<Sentence> title, List<Sentence> sentences) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    title.ifPresent(sentence -> collect(sentence, -1, candidates));
    sentences.forEach(sentence -> collect(sentence, sentence.index(), candidates));
    Map<String, Double> words = wordWeights(title, sentences);
    return candidates.entrySet().stream()
        .map(entry -> keyphrase(entry.getKey(), entry.getValue(), words, sentences.size()))
        .sorted(
            Comparator.comparingDouble((Keyphrase k) -> -k.score()).thenComparing(Keyphrase::text))
        .limit(KEPT)
        .toList();
  }

  private static void collect(Sentence sentence, int index, Map<String, Candidate> candidates) {
    for (int start = 0; start < sentence.size(); start++) {
      for (int end = start + 1; end <= Math.min(sentence.size(), start + 2 * MOST_WORDS); end++) {
        if (isPhrase(sentence, start, end)) {
          String text = text(sentence, start, end);
          Candidate candidate =
              candidates.computeIfAbsent(FrenchStems.key(text), key -> new Candidate());
          candidate.forms.merge(text, 1, Integer::sum);
          candidate.count++;
          candidate.sentences.add(index);
        }
      }
    }
  }

  // NOUN, NOUN ADJ, NOUN de NOUN, NOUN en NAME, NAME; never half a name.
  private static boolean isPhrase(Sentence sentence, int start, int end) {
    if (!content(sentence.token(start))
        || !sentence.token(start).is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.X)) {
      return false;
    }
    Token last = sentence.token(end - 1);
    if (!content(last) || cutsName(sentence, start, end)) {
      return false;
    }
    int content = 0;
    boolean noun = false;
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      if (content(token)) {
        content++;
        noun |= token.is(Tag.NOUN, Tag.PROPN, Tag.X);
      } else if (!token.is("de", "d’", "du", "des", "en", "à", "la", "l’", "le", "les")) {
        return false;
      }
    }
    boolean follows = start > 0 && sentence.token(start - 1).is(Tag.NOUN, Tag.ADJ, Tag.PROPN);
    boolean adjectiveOpens =
        sentence.token(start).is(Tag.ADJ)
            && end - start > 1
            && !follows
            && sentence.token(start + 1).is(Tag.NOUN);
    return noun
        && content <= MOST_WORDS
        && (!sentence.token(start).is(Tag.ADJ) || adjectiveOpens)
        && sentence.mention(start).filter(m -> !m.kind().isName()).isEmpty();
  }

  private static boolean cutsName(Sentence sentence, int start, int end) {
    return sentence.mentions().stream()
        .filter(m -> m.kind().isName() || m.kind() == Mention.Kind.DATE)
        .anyMatch(
            m ->
                m.span().contains(start) && m.span().start() < start
                    || m.span().contains(end - 1) && m.span().end() > end
                    || m.kind() == Mention.Kind.DATE
                        && m.span().start() < end
                        && m.span().end() > start);
  }

  private static boolean content(Token token) {
    return token.is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.X)
        && token.isWord()
        && token.text().length() > 1
        && !token.features().isPastParticiple();
  }

  private static String text(Sentence sentence, int start, int end) {
    String text = sentence.text(start, end);
    Token first = sentence.token(start);
    boolean common = first.is(Tag.NOUN, Tag.ADJ) && start == 0;
    return common
        ? text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1)
        : text;
  }

  private static Map<String, Double> wordWeights(
      Optional<Sentence> title, List<Sentence> sentences) {
    Map<String, Double> weights = new HashMap<>();
    title.ifPresent(s -> add(s, weights, 3.0));
    for (Sentence sentence : sentences) {
      add(sentence, weights, sentence.index() == 0 ? 2.0 : 1.0);
    }
    weights.replaceAll((word, weight) -> weight);
    return weights;
  }

  private static void add(Sentence sentence, Map<String, Double> weights, double weight) {
    for (Token token : sentence.tokens()) {
      if (content(token)) {
        weights.merge(FrenchStems.key(token.text()), weight * rarity(token), Double::sum);
      }
    }
  }

  // From 1 for the commonest words of French to 3 for those that the dictionary has not.
  private static double rarity(Token token) {
    int frequency =
        Lexicon.french().readings(token.text()).stream().mapToInt(Form::frequency).max().orElse(0);
    return 3.0 - 2.0 * Math.min(20, frequency) / 20.0;
  }

  private static Keyphrase keyphrase(
      String key, Candidate candidate, Map<String, Double> words, int sentences) {
    String[] stems = key.split(" ");
    double sum = 0;
    for (String stem : stems) {
      sum += words.getOrDefault(stem, 0.0);
    }
    double mean = sum / stems.length;
    double length = stems.length == 1 ? 1.0 : stems.length == 2 ? 1.6 : 1.5;
    double first =
        candidate.sentences.stream().mapToInt(i -> Math.max(0, i)).min().orElse(sentences);
    double place = 1.0 + 1.0 / (1.0 + first);
    String text =
        candidate.forms.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey();
    List<Integer> where = new ArrayList<>(candidate.sentences);
    where.remove(Integer.valueOf(-1));
    return new Keyphrase(text, mean * length * place * Math.sqrt(candidate.count), where);
  }
}
