package io.github.intertitre.cli;

import io.github.intertitre.core.Explanation;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.rules.rewrite.Rewrite;
import io.github.intertitre.rules.rewrite.Trial;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Shows a person, sentence by sentence, what was chosen, which other ways there were, and which
 * rules were tried in vain and why.
 */
final class ExplanationText {
  private static final int OTHERS = 3;

  private final Messages messages;
  private final StringBuilder out = new StringBuilder();

  private ExplanationText(Messages messages) {
    this.messages = messages;
  }

  static String of(List<Explanation> explanations, Messages messages) {
    ExplanationText text = new ExplanationText(messages);
    explanations.forEach(text::sentence);
    return text.out.toString();
  }

  private void sentence(Explanation explained) {
    out.append(out.length() == 0 ? "" : "\n")
        .append(explained.sentence())
        .append("  ")
        .append(explained.text())
        .append('\n');
    Rewrite chosen = explained.chosen();
    double before = explained.ways().get(0).burden();
    if (chosen.rules().isEmpty()) {
      line(explained.ways().size() == 1 ? "only" : "as-is", before, explained.ways().size() - 1);
    } else {
      line("chosen", said(chosen));
      line("why", rules(chosen), chosen.sure(), chosen.burden(), before);
    }
    if (explained.ways().stream().anyMatch(way -> way.burden() < chosen.burden())) {
      line("kept");
    }
    explained.statements().forEach(statement -> joined(statement, chosen));
    explained.ways().stream()
        .filter(way -> way != chosen && !way.rules().isEmpty())
        .sorted(Comparator.comparingDouble(Rewrite::burden))
        .limit(OTHERS)
        .forEach(way -> line("other", rules(way), way.sure(), way.burden(), said(way)));
    explained.trials().stream().filter(trial -> !trial.fits()).forEach(this::refused);
  }

  // What was done where the sentence stands: a link, a name in full, a pronoun.
  private void joined(Statement statement, Rewrite chosen) {
    statement.provenance().rules().stream()
        .filter(rule -> !chosen.rules().contains(rule))
        .forEach(rule -> line("there", rule, statement.text()));
  }

  private void refused(Trial trial) {
    String outcome = trial.outcome().name().toLowerCase(Locale.ROOT);
    String reason =
        trial.outcome() == Trial.Outcome.GUARD
            ? messages.say("explain.guard." + trial.reason())
            : trial.reason();
    line("refused", trial.rule(), trial.sure(), messages.say("explain." + outcome, reason));
  }

  private static String said(Rewrite way) {
    return String.join(" | ", way.sentences());
  }

  private static String rules(Rewrite way) {
    return String.join(", ", way.rules());
  }

  private void line(String key, Object... values) {
    out.append("   ").append(messages.say("explain." + key, values)).append('\n');
  }
}
