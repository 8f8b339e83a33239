package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** « Les citations marquantes »: at least two, to the letter, each with who says it. */
final class KeyQuotations {
  private static final int LEAST = 2;
  private static final int MOST = 3;
  private static final int LEAST_WORDS = 8;
  private static final int MOST_WORDS = 30;
  private static final String TEMPLATE = "key-quotation";

  private KeyQuotations() {}

  static Optional<Recap> of(Analysis analysis) {
    Telling telling = new Telling(analysis);
    List<Quotation> fit = new ArrayList<>(analysis.quotations());
    fit.removeIf(q -> !fits(q) || analysis.speaker(q).filter(s -> named(analysis, s)).isEmpty());
    fit.sort(Comparator.comparingDouble(q -> -telling.worth(q.text())));
    List<Statement> items =
        fit.stream()
            .limit(MOST)
            .sorted(Comparator.comparingInt(Quotation::start))
            .map(q -> statement(q, analysis.speaker(q).orElseThrow()))
            .toList();
    return items.size() < LEAST
        ? Optional.empty()
        : Optional.of(new Recap(Role.KEY_QUOTATIONS, items));
  }

  // « L’élue » may be the one who is quoted by name beside her, a paper only tells who said it.
  private static boolean named(Analysis analysis, String speaker) {
    return analysis.entities().stream()
        .anyMatch(e -> e.kind() == Mention.Kind.PERSON && e.name().equals(speaker));
  }

  // A whole sentence, which can be read without what stands around it.
  private static boolean fits(Quotation quotation) {
    int words = Words.count(quotation.text());
    String text = quotation.text();
    return words >= LEAST_WORDS
        && words <= MOST_WORDS
        && quotation.nested().isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && !text.contains("[")
        && !text.contains("…")
        && !text.contains("«");
  }

  private static Statement statement(Quotation quotation, String speaker) {
    String said = quotation.text().strip().replaceAll("\\.$", "");
    String text =
        Typography.capitalised(speaker)
            + " : « "
            + said
            + " »"
            + (said.matches("(?s).*[!?…]$") ? "" : ".");
    List<Integer> sentences =
        IntStream.rangeClosed(quotation.sentence(), quotation.lastSentence()).boxed().toList();
    return new Statement(Typography.french(text), Provenance.template(TEMPLATE, sentences));
  }
}
