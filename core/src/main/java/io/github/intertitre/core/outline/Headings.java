package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a heading for each section from its own sentences; several makers compete. */
public final class Headings {
  private static final int MOST_CHARACTERS = 75;
  private static final double SAME_MAKER = 0.7;
  private static final double OFF_FOCUS = 0.75;
  private static final Set<String> HOLLOW = WordLists.named("hollow-nouns");
  private static final Set<String> VAGUE = WordLists.named("vague-qualifiers");
  private static final double OTHER = 0.6;
  private static final double NOT_THE_SAME = 0.9;
  private static final Map<String, Double> MAKERS =
      Map.of("nominal", 1.2, "clause", 1.1, "phrase", 0.8, "led", 0.9, "quotation", 0.8);

  private final Reader reader;

  /** Headings made with a reader. */
  public Headings(Reader reader) {
    this.reader = reader;
  }

  /**
   * One heading a section, all different; every second one holds the focus keyphrase, and no two of
   * one maker follow each other where there is a choice.
   */
  public List<Heading> make(
      Analysis analysis, Outline outline, List<Rewrite> chosen, String title) {
    List<Heading> headings = new ArrayList<>();
    Stems stems = Stems.of(analysis);
    Map<String, Set<String>> used = new HashMap<>();
    use(used, title);
    for (Section section : outline.sections()) {
      String last = headings.isEmpty() ? "" : headings.get(headings.size() - 1).maker();
      boolean focused = headings.size() % 2 == 0;
      List<Heading> candidates = candidates(analysis, stems, section, chosen);
      Heading heading =
          best(analysis, candidates, used, OTHER, last, focused)
              .or(() -> best(analysis, candidates, used, NOT_THE_SAME, last, focused))
              .orElseGet(() -> fallback(analysis, section, used, headings.isEmpty()));
      use(used, heading.text());
      headings.add(heading);
    }
    return headings;
  }

  private static void use(Map<String, Set<String>> used, String text) {
    String key = FrenchStems.key(text);
    used.put(key, Set.copyOf(List.of(key.split(" "))));
  }

  private static Optional<Heading> best(
      Analysis analysis,
      List<Heading> candidates,
      Map<String, Set<String>> used,
      double likeness,
      String last,
      boolean focused) {
    return candidates.stream()
        .filter(h -> !tooLike(h.text(), used, likeness))
        .max(Comparator.comparingDouble(h -> worth(analysis, h, last, focused)));
  }

  private static double worth(Analysis analysis, Heading heading, String last, boolean focused) {
    boolean holds = holdsFocus(analysis, heading.text());
    return heading.worth()
        * (heading.maker().equals(last) ? SAME_MAKER : 1)
        * (holds == focused ? 1 : OFF_FOCUS);
  }

  private static boolean holdsFocus(Analysis analysis, String text) {
    return FrenchStems.of(text).containsAll(FrenchStems.of(analysis.focus()));
  }

  private List<Heading> candidates(
      Analysis analysis, Stems stems, Section section, List<Rewrite> chosen) {
    Map<String, Double> weights = weights(analysis, stems, section);
    List<Heading> candidates = new ArrayList<>();
    for (int index : section.sentences()) {
      for (String text : chosen.get(index).sentences()) {
        for (HeadingMakers.Made made : HeadingMakers.all(reader.sentence(text))) {
          candidates.add(heading(made, made.text(), made.maker(), index, weights));
          led(analysis, made)
              .ifPresent(led -> candidates.add(heading(made, led, "led", index, weights)));
        }
      }
    }
    return candidates;
  }

  // « Boson de Higgs : la recherche de la particule »
  private static Optional<String> led(Analysis analysis, HeadingMakers.Made made) {
    if (!made.maker().equals("phrase") || analysis.focus().isEmpty() || shares(analysis, made)) {
      return Optional.empty();
    }
    String lower = made.text().substring(0, 1).toLowerCase(Locale.ROOT) + made.text().substring(1);
    String text = Typography.capitalised(analysis.focus()) + " : " + lower;
    return text.length() <= MOST_CHARACTERS ? Optional.of(text) : Optional.empty();
  }

  private static boolean shares(Analysis analysis, HeadingMakers.Made made) {
    return FrenchStems.of(made.text()).stream()
        .anyMatch(FrenchStems.of(analysis.focus())::contains);
  }

  private static Heading heading(
      HeadingMakers.Made made,
      String text,
      String maker,
      int sentence,
      Map<String, Double> weights) {
    double told =
        FrenchStems.of(text).stream()
            .distinct()
            .mapToDouble(s -> weights.getOrDefault(s, 0.0))
            .sum();
    int words = Words.count(text);
    double length = words >= 4 && words <= 9 ? 1.0 : 0.75;
    double worth = told * length * MAKERS.get(maker) * made.worth();
    return new Heading(Typography.french(text), maker, List.of(sentence), worth);
  }

  // What the section speaks of and the others don't.
  private static Map<String, Double> weights(Analysis analysis, Stems stems, Section section) {
    Map<String, Double> inside = new HashMap<>();
    for (int sentence : section.sentences()) {
      stems.of(sentence).forEach(stem -> inside.merge(stem, 1.0, Double::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    inside.forEach((stem, count) -> weights.put(stem, count * count / stems.count(stem)));
    for (Keyphrase phrase :
        analysis.keyphrases().subList(0, Math.min(10, analysis.keyphrases().size()))) {
      FrenchStems.of(phrase.text())
          .forEach(stem -> weights.computeIfPresent(stem, (s, w) -> w + 0.3));
    }
    return weights;
  }

  private static boolean tooLike(String text, Map<String, Set<String>> used, double likeness) {
    Set<String> stems = new HashSet<>(FrenchStems.of(text));
    return used.values().stream().anyMatch(other -> overlap(stems, other) > likeness);
  }

  private static double overlap(Set<String> one, Set<String> two) {
    long both = one.stream().filter(two::contains).count();
    return both / (double) Math.max(1, Math.min(one.size(), two.size()));
  }

  private static boolean tells(Keyphrase phrase) {
    String word = phrase.text().toLowerCase(Locale.ROOT);
    return phrase.words() > 1
        || phrase.named()
        || !HOLLOW.contains(singular(word)) && !VAGUE.contains(singular(word));
  }

  private static String singular(String word) {
    return word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }

  // The section's own best keyphrases, two where there are: « Vannes et Lorient ».
  private static Heading fallback(
      Analysis analysis, Section section, Map<String, Set<String>> used, boolean opens) {
    if (opens
        && !used.containsKey(FrenchStems.key(analysis.focus()))
        && !analysis.focus().isEmpty()) {
      String focus = Typography.french(Typography.capitalised(analysis.focus()));
      return new Heading(focus, "keyphrase", List.of(section.sentences().get(0)), 0);
    }
    List<String> phrases = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    for (Keyphrase phrase : analysis.keyphrases()) {
      boolean here = phrase.sentences().stream().anyMatch(section.sentences()::contains);
      if (here
          && phrases.size() < 2
          && tells(phrase)
          && stems.addAll(FrenchStems.of(phrase.text()))) {
        phrases.add(phrase.text());
      }
    }
    String text = String.join(" et ", phrases);
    if (phrases.isEmpty() || used.containsKey(FrenchStems.key(text))) {
      Sentence first = analysis.clean().get(section.sentences().get(0));
      text = first.text(0, Math.min(6, first.size())) + "…";
    }
    return new Heading(
        Typography.french(Typography.capitalised(text)),
        "keyphrase",
        List.of(section.sentences().get(0)),
        0);
  }
}
