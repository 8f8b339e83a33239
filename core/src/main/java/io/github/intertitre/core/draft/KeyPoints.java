package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** « L’essentiel »: three to five facts, each shorter than its sentence. */
final class KeyPoints {
  static final int LEAST = 3;
  private static final int MOST = 5;
  private static final int LEAST_WORDS = 6;
  private static final int MOST_WORDS = 22;
  private static final double LEAST_WORTH = 0.8;
  private static final String TEMPLATE = "key-point";

  private KeyPoints() {}

  private record Point(Statement statement, int source, double worth) {}

  static Optional<Recap> of(Analysis analysis, List<Fact> facts, Set<String> said) {
    Telling telling = new Telling(analysis);
    List<Point> points = new ArrayList<>();
    for (Fact fact : facts) {
      point(analysis, fact)
          .filter(text -> !said.contains(Recaps.letters(text)))
          .ifPresent(text -> points.add(point(text, fact.source(), telling)));
    }
    List<Statement> best = best(points);
    return best.size() < LEAST ? Optional.empty() : Optional.of(new Recap(Role.KEY_POINTS, best));
  }

  private static Point point(String text, int source, Telling telling) {
    Statement statement =
        new Statement(Typography.french(text), Provenance.template(TEMPLATE, List.of(source)));
    return new Point(statement, source, telling.worth(text));
  }

  // The most telling, one a source sentence, in the order of the article.
  private static List<Statement> best(List<Point> points) {
    List<Point> ranked = new ArrayList<>(points);
    ranked.removeIf(p -> p.worth() < LEAST_WORTH);
    ranked.sort(Comparator.comparingDouble((Point p) -> -p.worth()));
    Set<Integer> sources = new HashSet<>();
    return ranked.stream()
        .filter(p -> sources.add(p.source()))
        .limit(MOST)
        .sorted(Comparator.comparingInt(Point::source))
        .map(Point::statement)
        .toList();
  }

  private static Optional<String> point(Analysis analysis, Fact fact) {
    String verb =
        Headline.verb(fact.sentence(), fact.verb())
            .orElse(fact.sentence().text(fact.verb().span()));
    String text = Fact.sentence(named(analysis, fact), verb, fact.tail());
    int words = Words.count(text);
    return words >= LEAST_WORDS
            && words <= MOST_WORDS
            && !fact.leans()
            && !fact.pointsAwayFromSubject()
        ? Optional.of(text)
        : Optional.empty();
  }

  // In full: the point is read before the text that introduces the name.
  private static String named(Analysis analysis, Fact fact) {
    String subject = fact.subjectInside();
    return analysis.entities().stream()
        .filter(e -> e.kind() == Mention.Kind.PERSON && e.aliases().contains(subject))
        .map(Entity::name)
        .findFirst()
        .orElse(subject);
  }
}
