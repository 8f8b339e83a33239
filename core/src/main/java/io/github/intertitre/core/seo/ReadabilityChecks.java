package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whether the text is easy on its readers. */
final class ReadabilityChecks {
  private final Reading reading;
  private final List<String> sentences;

  private ReadabilityChecks(Reading reading) {
    this.reading = reading;
    this.sentences = reading.sentences();
  }

  static Stream<Finding> of(Reading reading) {
    ReadabilityChecks checks = new ReadabilityChecks(reading);
    if (checks.sentences.isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        checks.sections(),
        checks.paragraphs(),
        checks.longSentences(),
        checks.connectors(),
        checks.passives(),
        Openings.check(reading.matter()),
        checks.flesch(),
        Marks.check(reading));
  }

  private Finding sections() {
    int longest = 0;
    int words = 0;
    String heading = "";
    String where = "";
    for (Block block : reading.blocks()) {
      if (block instanceof Block.Heading head) {
        words = 0;
        heading = head.statement().text();
        continue;
      }
      words += block.words();
      where = words > longest ? heading : where;
      longest = Math.max(longest, words);
    }
    return longest <= Thresholds.SECTION_WORDS
        ? Finding.good("SECTION_LENGTH", longest)
        : Finding.fault("SECTION_LENGTH", where, longest);
  }

  private Finding paragraphs() {
    Block longest =
        reading.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .max(Comparator.comparingInt(Block::words))
            .orElse(reading.blocks().get(0));
    return longest.words() <= Thresholds.PARAGRAPH_WORDS
        ? Finding.good("PARAGRAPH_LENGTH", longest.words())
        : Finding.hint("PARAGRAPH_LENGTH", longest.statements().get(0).text(), longest.words());
  }

  private Finding longSentences() {
    List<String> found =
        sentences.stream().filter(s -> Words.count(s) > Thresholds.LONG_SENTENCE).toList();
    int share = share(found);
    String longest = found.stream().max(Comparator.comparingInt(Words::count)).orElse("");
    return share <= Thresholds.LONG_SENTENCES
        ? Finding.good("SENTENCE_LENGTH", share)
        : Finding.fault("SENTENCE_LENGTH", longest, share);
  }

  private Finding connectors() {
    if (reading.words() < Thresholds.CONNECTORS_FROM) {
      return Finding.good("CONNECTORS.short", Thresholds.CONNECTORS_FROM);
    }
    int share = share(sentences.stream().filter(Connectors::isIn).toList());
    return share >= Thresholds.CONNECTORS
        ? Finding.good("CONNECTORS", share)
        : Finding.hint("CONNECTORS", "", share);
  }

  private Finding passives() {
    List<String> found = sentences.stream().filter(Passives::isIn).toList();
    int share = share(found);
    return share <= Thresholds.PASSIVES
        ? Finding.good("PASSIVES", share)
        : Finding.hint("PASSIVES", found.get(0), share);
  }

  private Finding flesch() {
    int score = Flesch.score(sentences);
    return score >= Thresholds.FLESCH
        ? Finding.good("FLESCH", score)
        : Finding.hint("FLESCH", "", score);
  }

  private int share(List<String> found) {
    return Math.round(100f * found.size() / sentences.size());
  }
}
