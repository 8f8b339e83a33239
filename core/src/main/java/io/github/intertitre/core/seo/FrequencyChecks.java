package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often the keyphrase stands in the text, how evenly, and whether it is pressed on readers. */
final class FrequencyChecks {
  private final Reading reading;
  private final Keyphrase keyphrase;

  private FrequencyChecks(Reading reading) {
    this.reading = reading;
    this.keyphrase = reading.keyphrase();
  }

  static Stream<Finding> of(Reading reading) {
    FrequencyChecks checks = new FrequencyChecks(reading);
    return Stream.of(checks.density(), checks.spread(), checks.overOptimisation());
  }

  // A long keyphrase is used less often than a short one, so its limits are lower.
  private Finding density() {
    int uses = reading.matter().stream().mapToInt(keyphrase::uses).sum();
    double factor = 100 * (0.7 + keyphrase.size() / 3.0);
    int least = (int) Math.max(2, Math.ceil(Thresholds.DENSITY_LEAST * reading.words() / factor));
    int most = (int) Math.max(2, Math.floor(Thresholds.DENSITY_MOST * reading.words() / factor));
    if (uses > most) {
      return Finding.fault("KEYPHRASE_DENSITY.stuffed", "", uses, least, most);
    }
    return uses < least
        ? Finding.hint("KEYPHRASE_DENSITY.rare", "", uses, least, most)
        : Finding.good("KEYPHRASE_DENSITY", uses, least, most);
  }

  private Finding spread() {
    int gap = 0;
    int longest = 0;
    String where = "";
    String start = "";
    for (String text : reading.matter()) {
      start = gap == 0 ? text : start;
      gap = keyphrase.isTouchedBy(text) ? 0 : gap + Words.count(text);
      where = gap > longest ? start : where;
      longest = Math.max(longest, gap);
    }
    int share = Math.round(100f * longest / Math.max(1, reading.words()));
    boolean tooShort = reading.words() < Thresholds.ARTICLE_WORDS;
    if (tooShort && share > Thresholds.SPREAD_GAP) {
      return Finding.good("KEYPHRASE_SPREAD.short", Thresholds.ARTICLE_WORDS);
    }
    return share <= Thresholds.SPREAD_GAP
        ? Finding.good("KEYPHRASE_SPREAD", share)
        : Finding.hint("KEYPHRASE_SPREAD", where, share);
  }

  private Finding overOptimisation() {
    List<Finding> signs =
        Stream.of(repeatedInTitle(), repeatedInSentence(), run(), headings())
            .flatMap(Optional::stream)
            .toList();
    if (signs.isEmpty()) {
      return Finding.good("OVER_OPTIMISATION");
    }
    Finding first = signs.get(0);
    return signs.size() == 1
        ? first
        : Finding.fault(first.key(), first.where(), first.values().toArray());
  }

  private Optional<Finding> repeatedInTitle() {
    String title = reading.metadata().metaTitle();
    return keyphrase.uses(title) > 1
        ? Optional.of(Finding.hint("OVER_OPTIMISATION.title", title))
        : Optional.empty();
  }

  private Optional<Finding> repeatedInSentence() {
    return reading.sentences().stream()
        .filter(sentence -> keyphrase.uses(sentence) > 1)
        .findFirst()
        .map(sentence -> Finding.hint("OVER_OPTIMISATION.sentence", sentence));
  }

  private Optional<Finding> run() {
    int run = 0;
    int longest = 0;
    String where = "";
    for (String sentence : reading.sentences()) {
      run = keyphrase.uses(sentence) > 0 ? run + 1 : 0;
      where = run > longest ? sentence : where;
      longest = Math.max(longest, run);
    }
    return longest > Thresholds.KEYPHRASE_RUN
        ? Optional.of(Finding.hint("OVER_OPTIMISATION.run", where, longest))
        : Optional.empty();
  }

  private Optional<Finding> headings() {
    List<Block.Heading> opened =
        reading.subheadings().stream().filter(h -> keyphrase.opens(h.statement().text())).toList();
    return opened.size() > Thresholds.LIKE_HEADINGS
        ? Optional.of(
            Finding.hint(
                "OVER_OPTIMISATION.headings", opened.get(0).statement().text(), opened.size()))
        : Optional.empty();
  }
}
