package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        checks.openings(),
        checks.flesch());
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
    String message =
        String.format(
            Locale.ROOT,
            "La plus longue partie sans intertitre compte %d mots (300 au plus).",
            longest);
    return longest <= Thresholds.SECTION_WORDS
        ? Finding.good("SECTION_LENGTH", message)
        : Finding.fault("SECTION_LENGTH", message, where, "Coupez-la par un intertitre.");
  }

  private Finding paragraphs() {
    Block longest =
        reading.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .max(Comparator.comparingInt(Block::words))
            .orElse(reading.blocks().get(0));
    String message =
        String.format(
            Locale.ROOT, "Le plus long paragraphe compte %d mots (150 au plus).", longest.words());
    return longest.words() <= Thresholds.PARAGRAPH_WORDS
        ? Finding.good("PARAGRAPH_LENGTH", message)
        : Finding.hint(
            "PARAGRAPH_LENGTH",
            message,
            longest.statements().get(0).text(),
            "Coupez-le là où le sujet change.");
  }

  private Finding longSentences() {
    List<String> found =
        sentences.stream().filter(s -> Words.count(s) > Thresholds.LONG_SENTENCE).toList();
    int share = share(found);
    String message =
        String.format(
            Locale.ROOT, "%d %% des phrases comptent plus de 20 mots (25 %% au plus).", share);
    return share <= Thresholds.LONG_SENTENCES
        ? Finding.good("SENTENCE_LENGTH", message)
        : Finding.fault(
            "SENTENCE_LENGTH",
            message,
            found.stream().max(Comparator.comparingInt(Words::count)).orElse(""),
            "Coupez les plus longues.");
  }

  private Finding connectors() {
    int share = share(sentences.stream().filter(Connectors::isIn).toList());
    String message =
        String.format(
            Locale.ROOT,
            "%d %% des phrases contiennent un mot de liaison (30 %% au moins).",
            share);
    return share >= Thresholds.CONNECTORS
        ? Finding.good("CONNECTORS", message)
        : Finding.hint(
            "CONNECTORS",
            message,
            "",
            "Dites le lien là où il existe ; n’en ajoutez pas ailleurs.");
  }

  private Finding passives() {
    List<String> found = sentences.stream().filter(Passives::isIn).toList();
    int share = share(found);
    String message =
        String.format(Locale.ROOT, "%d %% des phrases sont au passif (10 %% au plus).", share);
    return share <= Thresholds.PASSIVES
        ? Finding.good("PASSIVES", message)
        : Finding.hint(
            "PASSIVES", message, found.get(0), "Dites qui agit, là où l’article le dit.");
  }

  private Finding openings() {
    int run = 1;
    int longest = 1;
    String where = "";
    for (int i = 1; i < sentences.size(); i++) {
      boolean alike = opening(sentences.get(i)).equals(opening(sentences.get(i - 1)));
      run = alike ? run + 1 : 1;
      where = run > longest ? sentences.get(i) : where;
      longest = Math.max(longest, run);
    }
    String message =
        String.format(
            Locale.ROOT, "%d phrases de suite s’ouvrent sur le même mot (2 au plus).", longest);
    return longest <= Thresholds.LIKE_OPENINGS
        ? Finding.good("OPENINGS", "Les débuts de phrases varient.")
        : Finding.hint("OPENINGS", message, where, "Ouvrez l’une d’elles autrement.");
  }

  private Finding flesch() {
    int score = Flesch.score(sentences);
    String message =
        String.format(
            Locale.ROOT, "Lisibilité de Flesch (Kandel et Moles) : %d (40 au moins).", score);
    return score >= Thresholds.FLESCH
        ? Finding.good("FLESCH", message)
        : Finding.hint("FLESCH", message, "", "Préférez des mots et des phrases plus courts.");
  }

  // After an article the noun counts too: « Le maire », « Le préfet » are no like openings.
  private static String opening(String sentence) {
    String[] words = sentence.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}’'-]+");
    int first = words.length > 0 && words[0].isEmpty() ? 1 : 0;
    String opening = words.length > first ? words[first] : "";
    boolean article =
        List.of("le", "la", "les", "un", "une", "des", "ce", "cette", "ces").contains(opening);
    return article && words.length > first + 1 ? opening + " " + words[first + 1] : opening;
  }

  private int share(List<String> found) {
    return Math.round(100f * found.size() / sentences.size());
  }
}
