package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.draft.HeadlineClauses;
import io.github.intertitre.core.outline.HeadingMakers.Made;
import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
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
import java.util.stream.Collectors;

/** Makes a heading for each section from its own sentences; several makers compete. */
public final class Headings {
  private static final double SAME_MAKER = 0.7;
  private static final double OFF_FOCUS = 0.4;
  private static final double FOCUS_AGAIN = 0.9;
  private static final double NEARLY_ALL = 0.8;
  private static final double READ_TWICE = 0.7;
  // A phrase that only names something of its section stands where nothing else is found.
  private static final double LAST_RESORT = 1e-6;
  private static final double WEAK = 1e-3;
  private static final double OTHER = 0.6;
  private static final double NOT_THE_SAME = 0.9;
  private static final Map<String, String> LED = Map.of("phrase", "led", "clause", "led-clause");
  private static final Map<String, Double> MAKERS =
      Map.of(
          "nominal",
          1.2,
          "clause",
          1.4,
          "phrase",
          0.8,
          "led",
          0.9,
          "led-clause",
          1.2,
          "quotation",
          0.8);

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
    Joins joins = new Joins(analysis);
    Map<Integer, List<HeadlineClauses.Clause>> clauses =
        HeadlineClauses.of(
                analysis,
                chosen,
                reader,
                HeadingMakers.MOST_WORDS_OF_A_CLAUSE,
                HeadingMakers.MOST_CHARACTERS)
            .stream()
            .collect(Collectors.groupingBy(HeadlineClauses.Clause::source));
    Map<String, Set<String>> used = new HashMap<>();
    use(used, title);
    for (Section section : outline.sections()) {
      String last = headings.isEmpty() ? "" : headings.get(headings.size() - 1).maker();
      boolean focused = headings.size() % 2 == 0;
      List<Heading> candidates = candidates(analysis, stems, joins, section, chosen, clauses);
      Heading heading =
          best(analysis, candidates, used, OTHER, last, focused)
              .or(() -> best(analysis, candidates, used, NOT_THE_SAME, last, focused))
              .orElseGet(() -> KeyphraseHeadings.of(analysis, section, used.keySet()));
      use(used, heading.text());
      headings.add(heading.worth() < WEAK ? heading.unsure() : heading);
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
        * (holds == focused ? 1 : focused ? OFF_FOCUS : FOCUS_AGAIN);
  }

  private static boolean holdsFocus(Analysis analysis, String text) {
    return FrenchStems.of(text).containsAll(FrenchStems.of(analysis.focus()));
  }

  private List<Heading> candidates(
      Analysis analysis,
      Stems stems,
      Joins joins,
      Section section,
      List<Rewrite> chosen,
      Map<Integer, List<HeadlineClauses.Clause>> clauses) {
    Map<String, Double> weights = weights(analysis, stems, section);
    List<Heading> candidates = new ArrayList<>();
    for (int index : section.sentences()) {
      for (HeadlineClauses.Clause clause : clauses.getOrDefault(index, List.of())) {
        double repeated = HeadingMakers.repeated(clause.text(), chosen.get(index).sentences());
        if (repeated < 1) {
          double worth = clause.worth() * (repeated > NEARLY_ALL ? READ_TWICE : 1);
          Made made = new Made(clause.text(), "clause", worth);
          candidates.addAll(headings(analysis, joins, made, index, weights));
        }
      }
    }
    for (int index : section.sentences()) {
      for (String text : chosen.get(index).sentences()) {
        for (Made made : HeadingMakers.all(reader.sentence(text))) {
          candidates.addAll(headings(analysis, joins, made, index, weights));
        }
      }
    }
    return candidates;
  }

  // As made, and led by the focus: « Boson de Higgs : la recherche de la particule ».
  private static List<Heading> headings(
      Analysis analysis, Joins joins, Made made, int sentence, Map<String, Double> weights) {
    List<Heading> headings = new ArrayList<>();
    headings.add(heading(made, made.text(), made.maker(), sentence, weights));
    led(analysis, joins.lead(), made)
        .filter(led -> joins.hold(sentence))
        .ifPresent(
            led -> headings.add(heading(made, led, LED.get(made.maker()), sentence, weights)));
    return headings;
  }

  private static Optional<String> led(Analysis analysis, String lead, Made made) {
    if (!LED.containsKey(made.maker())
        || !made.leads()
        || lead.isEmpty()
        || shares(analysis, made)) {
      return Optional.empty();
    }
    String text = Typography.capitalised(lead) + " : " + inside(made.text());
    return text.length() <= HeadingMakers.MOST_CHARACTERS ? Optional.of(text) : Optional.empty();
  }

  // « Le vote » and « Aucun blessé » begin small, « Anne Roy » does not.
  private static String inside(String text) {
    String first = text.split("(?<=’)|\\s", 2)[0];
    boolean determiner =
        Lexicon.french().readings(first).stream()
            .anyMatch(f -> f.features().category() == Category.DETERMINER);
    return determiner ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  private static boolean shares(Analysis analysis, Made made) {
    return FrenchStems.of(made.text()).stream()
        .anyMatch(FrenchStems.of(analysis.focus())::contains);
  }

  private static Heading heading(
      Made made, String text, String maker, int sentence, Map<String, Double> weights) {
    double told =
        FrenchStems.of(text).stream()
            .distinct()
            .mapToDouble(s -> weights.getOrDefault(s, 0.0))
            .sum();
    int words = Words.count(text);
    double length = words >= 4 && words <= 10 ? 1.0 : 0.75;
    double worth = told * length * MAKERS.get(maker) * made.worth();
    worth *= made.names() ? LAST_RESORT : 1;
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
}
