package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Weighs the noun phrases and names of an article.
 *
 * <p>A weighted sum of what can be read off the page: how often, how early, in the title or not, a
 * name or not, how common the words are in French, whether it only ever stands inside a longer
 * phrase.
 */
final class Keyphrases {
  private static final int KEPT = 100;

  private static final double OFTEN = 2.2;
  private static final double EARLY = 1.6;
  private static final double IN_TITLE = 0.8;
  private static final double PHRASE_IN_TITLE = 0.6;
  private static final double WORD_IN_TITLE = 0.4;
  private static final double NAME = 1.2;
  private static final double WITH_NAME = -0.9;
  private static final double RARE = 0.7;
  private static final double WHOLE = 0.8;
  private static final double DEFINITE = 0.3;
  private static final double COMPLEMENT = -0.5;
  private static final double LONG = -1.2;
  private static final double WORD_SAID_ONCE = -1.2;
  private static final double INSIDE_ANOTHER = -0.6;

  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> longer = new HashMap<>();
  // Offices that somebody holds no more, or not yet: « (ancien) gouverneur ».
  private final Set<String> unsaid = new HashSet<>();

  private Keyphrases() {}

  static List<Keyphrase> of(Optional<Sentence> title, List<Sentence> sentences) {
    Keyphrases all = new Keyphrases();
    title.ifPresent(sentence -> all.collect(sentence, true));
    sentences.forEach(sentence -> all.collect(sentence, false));
    all.nest();
    return all.candidates.entrySet().stream()
        .filter(entry -> !all.unsaid.contains(entry.getKey()))
        .filter(entry -> !all.isHalfName(entry.getKey(), entry.getValue()))
        .map(entry -> entry.getValue().keyphrase(all.inside(entry.getKey(), entry.getValue())))
        .sorted(
            Comparator.comparingDouble((Keyphrase k) -> -k.score()).thenComparing(Keyphrase::text))
        .limit(KEPT)
        .toList();
  }

  private void collect(Sentence sentence, boolean title) {
    double[] rarity = sentence.tokens().stream().mapToDouble(Keyphrases::rarity).toArray();
    for (Span phrase : Phrases.of(sentence)) {
      String key = FrenchStems.key(sentence.text(phrase));
      if (!Phrases.isName(sentence, phrase) && Qualifiers.missing(sentence, phrase)) {
        if (office(sentence.token(phrase.start()))) {
          unsaid.add(key);
        }
      } else if (!key.isEmpty()) {
        Candidate candidate = candidates.computeIfAbsent(key, k -> new Candidate());
        candidate.add(sentence, phrase, title);
        candidate.rarity = rarity(sentence, phrase, rarity);
      }
    }
  }

  private static boolean office(Token noun) {
    return Lexicon.french().relations().office(noun.lower()).isPresent();
  }

  // How often, of the times it is said, a phrase only stands inside one longer one.
  private double inside(String key, Candidate candidate) {
    int most = longer(key).mapToInt(c -> c.count).max().orElse(0);
    return most / (double) candidate.count;
  }

  // « Turing » where the article has « Alan Turing ».
  private boolean isHalfName(String key, Candidate candidate) {
    return candidate.words == 1
        && Character.isUpperCase(candidate.form().codePointAt(0))
        && longer(key).anyMatch(c -> c.words > 1 && c.names > 0);
  }

  private Stream<Candidate> longer(String key) {
    return longer.getOrDefault(key, List.of()).stream();
  }

  // Under each phrase the longer ones that it stands inside.
  private void nest() {
    candidates.forEach(
        (key, candidate) -> {
          List<String> stems = List.of(key.split(" "));
          Set<String> within = new HashSet<>();
          for (int from = 0; from < stems.size(); from++) {
            for (int to = from + 1; to <= stems.size(); to++) {
              within.add(String.join(" ", stems.subList(from, to)));
            }
          }
          within.remove(key);
          within.forEach(
              part -> longer.computeIfAbsent(part, p -> new ArrayList<>()).add(candidate));
        });
  }

  /** A phrase in all its inflections. */
  private static final class Candidate {
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Set<Integer> sentences = new TreeSet<>();
    private int count;
    private int names;
    private int whole;
    private int definite;
    private int words;
    private double rarity;
    private boolean inTitle;
    private boolean holdsName;
    private boolean complement;
    private boolean complete;

    void add(Sentence sentence, Span phrase, boolean title) {
      count++;
      forms.merge(text(sentence, phrase), 1, Integer::sum);
      words = Phrases.contentWords(sentence, phrase);
      names += Phrases.isName(sentence, phrase) ? 1 : 0;
      holdsName |= Phrases.holdsName(sentence, phrase);
      whole += Phrases.isWhole(sentence, phrase) ? 1 : 0;
      definite += isDefinite(sentence, phrase) ? 1 : 0;
      complement |= words < phrase.length();
      complete |= Phrases.isComplete(sentence, phrase);
      inTitle |= title;
      if (!title) {
        sentences.add(sentence.index());
      }
    }

    Keyphrase keyphrase(double inside) {
      return new Keyphrase(
          form(),
          score(inside),
          new ArrayList<>(sentences),
          words,
          inTitle,
          names > 0,
          holdsName,
          complete);
    }

    private String form() {
      return forms.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(entry -> Typography.french(entry.getKey()))
          .orElseThrow();
    }

    private double score(double inside) {
      double score = OFTEN * Math.log(1 + count);
      score += EARLY * (sentences.isEmpty() ? 1 : 1.0 / (1 + sentences.iterator().next()));
      score += inTitle ? IN_TITLE + (words > 1 ? PHRASE_IN_TITLE : WORD_IN_TITLE) : 0;
      score += NAME * names / count;
      score += holdsName && names == 0 && words > 1 ? WITH_NAME : 0;
      score += RARE * rarity;
      score += WHOLE * whole / count;
      score += DEFINITE * definite / count;
      score += complement ? COMPLEMENT : 0;
      score += words > 3 ? LONG : 0;
      score += words == 1 && count == 1 ? WORD_SAID_ONCE : 0;
      return score + INSIDE_ANOTHER * inside;
    }

    private static boolean isDefinite(Sentence sentence, Span phrase) {
      return phrase.start() > 0
          && sentence
              .token(phrase.start() - 1)
              .is("le", "la", "l’", "les", "du", "des", "au", "aux");
    }

    // A capital is taken back where it only opens the sentence.
    private static String text(Sentence sentence, Span phrase) {
      String text = sentence.text(phrase);
      boolean opens = sentence.token(phrase.start()).is(Tag.NOUN, Tag.ADJ) && phrase.start() == 0;
      boolean name = Phrases.isName(sentence, phrase);
      return opens && !name
          ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
          : text;
    }
  }

  // That of its content words, in the mean.
  private static double rarity(Sentence sentence, Span phrase, double[] rarity) {
    return IntStream.range(phrase.start(), phrase.end())
        .filter(i -> Phrases.content(sentence.token(i)))
        .mapToDouble(i -> rarity[i])
        .average()
        .orElse(0);
  }

  /** From 1 for the commonest words of French to 3 for those that the dictionary has not. */
  static double rarity(Token token) {
    int frequency =
        Lexicon.french().readings(token.text()).stream().mapToInt(Form::frequency).max().orElse(0);
    return 3.0 - 2.0 * Math.min(20, frequency) / 20.0;
  }
}
