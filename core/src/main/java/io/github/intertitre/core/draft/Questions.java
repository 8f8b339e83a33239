package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** « Questions fréquentes »: what a reader would ask, the answer from the source. */
final class Questions {
  private static final int MOST = 5;
  private static final int MOST_OF_A_KIND = 2;
  private static final int MOST_WORDS = 14;
  private static final int LEAST_WORDS = 5;
  private static final int SHORT_SUBJECT = 9;
  private static final int LEAST_TOLD = 3;
  private static final int OPENING = 3; // sentences

  private static final Pattern NAME = Pattern.compile("(?<=[ ’])\\p{Lu}");
  private static final Pattern PRONOUN = Pattern.compile("^(?:ils?|elles?)(?= )");

  private Questions() {}

  /**
   * A question and its answer.
   *
   * @param kind what it asks for: {@code when}, {@code how-many}…
   */
  record Asked(String kind, String question, String answer, int source) {}

  static Optional<Recap> of(
      Analysis analysis, List<Fact> facts, Set<String> said, List<String> headings) {
    List<String> told =
        headings.stream().map(Questions::withoutLabel).map(Recaps::letters).toList();
    Telling telling = new Telling(analysis);
    Set<String> matter = matter(analysis);
    List<Asked> asked = new ArrayList<>();
    for (Fact fact : facts) {
      if (Words.count(fact.subjectInside()) <= SHORT_SUBJECT && !fact.leans()) {
        Askers.ask(fact)
            .filter(q -> fits(q, said) && !tells(told, q) && asksOf(matter, q))
            .ifPresent(asked::add);
      }
    }
    asked.sort(Comparator.comparingDouble((Asked a) -> -telling.worth(a.question())));
    List<Statement> items = new ArrayList<>();
    spread(asked).forEach(a -> items.addAll(statements(a)));
    return items.isEmpty() ? Optional.empty() : Optional.of(new Recap(Role.FAQ, items));
  }

  // « Que tentent les experts des carabiniers ? » is no question on a quake.
  private static boolean asksOf(Set<String> matter, Asked asked) {
    return NAME.matcher(asked.question()).find()
        || FrenchStems.of(asked.question()).stream().anyMatch(matter::contains);
  }

  // What the title, the keyphrase and the opening name.
  private static Set<String> matter(Analysis analysis) {
    Stream<String> opening = analysis.clean().stream().limit(OPENING).map(Sentence::text);
    return Stream.of(Stream.of(analysis.focus()), analysis.title().stream(), opening)
        .flatMap(texts -> texts)
        .flatMap(text -> FrenchStems.of(text).stream())
        .collect(Collectors.toSet());
  }

  private static boolean fits(Asked asked, Set<String> said) {
    int words = Words.count(asked.question());
    return words >= LEAST_WORDS
        && words <= MOST_WORDS
        && !said.contains(Recaps.letters(asked.answer()));
  }

  // « Samsung : les actions » tells of the actions.
  private static String withoutLabel(String heading) {
    return heading.replaceFirst("^[^:]+[\\s\\u00A0]:\\s", "");
  }

  // « Les actions étaient en repli de 7 % » stands as a heading: nobody asks by how much any more,
  // nor what was demanded under « L’ouverture d’une enquête administrative ».
  private static boolean tells(List<String> headings, Asked asked) {
    String answer = Recaps.letters(asked.answer());
    String rest = PRONOUN.matcher(answer).replaceFirst("");
    return !rest.equals(answer)
        && headings.stream()
            .anyMatch(
                heading ->
                    heading.endsWith(rest)
                        || Words.count(heading) >= LEAST_TOLD && rest.endsWith(heading));
  }

  // The most telling, one a source sentence and two of a kind, in the order of the article.
  private static List<Asked> spread(List<Asked> ranked) {
    List<Asked> chosen = new ArrayList<>();
    Set<Integer> sources = new HashSet<>();
    Set<String> answers = new HashSet<>();
    for (Asked asked : ranked) {
      long alike = chosen.stream().filter(a -> a.kind().equals(asked.kind())).count();
      if (chosen.size() < MOST
          && alike < MOST_OF_A_KIND
          && !sources.contains(asked.source())
          && answers.add(asked.answer())) {
        sources.add(asked.source());
        chosen.add(asked);
      }
    }
    chosen.sort(Comparator.comparingInt(Asked::source));
    return chosen;
  }

  private static List<Statement> statements(Asked asked) {
    Provenance provenance =
        Provenance.template("question-" + asked.kind(), List.of(asked.source()));
    return List.of(
        new Statement(Typography.french(asked.question()), provenance),
        new Statement(Typography.french(asked.answer()), provenance));
  }
}
