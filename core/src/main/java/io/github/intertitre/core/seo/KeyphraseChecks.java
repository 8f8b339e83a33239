package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether the keyphrase stands where searchers and search engines look for it, and not too often.
 */
final class KeyphraseChecks {
  private final Reading reading;
  private final Keyphrase keyphrase;

  private KeyphraseChecks(Reading reading) {
    this.reading = reading;
    this.keyphrase = reading.keyphrase();
  }

  static Stream<Finding> of(Reading reading) {
    if (reading.keyphrase().isEmpty()) {
      return Stream.of(
          Finding.fault(
              "KEYPHRASE_MISSING",
              "Aucun mot-clé n’est fixé.",
              "",
              "Indiquez le mot-clé visé (--keyphrase)."));
    }
    KeyphraseChecks checks = new KeyphraseChecks(reading);
    return Stream.of(
        checks.length(),
        checks.title(),
        checks.beginning(),
        checks.headings(),
        checks.description(),
        checks.slug(),
        checks.density());
  }

  private Finding length() {
    String code = "KEYPHRASE_LENGTH";
    String message =
        String.format(
            Locale.ROOT, "Le mot-clé compte %d mots pleins (4 au plus).", keyphrase.size());
    return keyphrase.size() <= Thresholds.KEYPHRASE_WORDS
        ? Finding.good(code, message)
        : Finding.hint(code, message, keyphrase.text(), "Choisissez une expression plus courte.");
  }

  private Finding title() {
    String title = reading.metadata().metaTitle();
    if (keyphrase.opens(title)) {
      return Finding.good("KEYPHRASE_IN_TITLE", "Le titre s’ouvre sur le mot-clé.");
    }
    return keyphrase.uses(title) > 0
        ? Finding.hint(
            "KEYPHRASE_IN_TITLE",
            "Le mot-clé est dans le titre, mais ne l’ouvre pas.",
            title,
            "Placez-le au début du titre, tel quel.")
        : Finding.fault(
            "KEYPHRASE_IN_TITLE",
            "Le mot-clé manque dans le titre.",
            title,
            "Ouvrez le titre sur le mot-clé.");
  }

  private Finding beginning() {
    String code = "KEYPHRASE_IN_BEGINNING";
    List<Statement> statements = reading.firstParagraph().map(Block::statements).orElse(List.of());
    if (statements.stream().anyMatch(s -> keyphrase.uses(s.text()) > 0)) {
      return Finding.good(code, "Une phrase du premier paragraphe contient le mot-clé.");
    }
    return Finding.fault(
        code,
        "Aucune phrase du premier paragraphe ne contient tous les mots du mot-clé.",
        statements.stream().findFirst().map(Statement::text).orElse(""),
        "Employez-le dans l’une des premières phrases.");
  }

  private Finding headings() {
    String code = "KEYPHRASE_IN_HEADINGS";
    List<Block.Heading> headings = reading.subheadings();
    long holding =
        headings.stream().filter(h -> keyphrase.isTouchedBy(h.statement().text())).count();
    if (headings.isEmpty()) {
      return Finding.fault(code, "L’article n’a pas d’intertitre.", "", "Ajoutez des intertitres.");
    }
    long share = 100 * holding / headings.size();
    String message =
        String.format(
            Locale.ROOT,
            "%d intertitres sur %d contiennent le mot-clé (de 30 à 75 %%).",
            holding,
            headings.size());
    if (share < Thresholds.HEADINGS_LEAST) {
      return Finding.hint(code, message, "", "Reprenez-le dans un ou deux intertitres.");
    }
    return share > Thresholds.HEADINGS_MOST
        ? Finding.hint(code, message, "", "C’est trop : variez les intertitres.")
        : Finding.good(code, message);
  }

  private Finding description() {
    String code = "KEYPHRASE_IN_DESCRIPTION";
    String description = reading.metadata().metaDescription();
    int uses = keyphrase.uses(description);
    if (uses == 0) {
      return Finding.fault(
          code,
          "Le mot-clé « " + keyphrase.text() + " » manque dans la description.",
          description,
          "Employez-le une fois dans la description.");
    }
    String message =
        String.format(Locale.ROOT, "La description contient %d fois le mot-clé (1 ou 2).", uses);
    return uses <= 2
        ? Finding.good(code, message)
        : Finding.hint(code, message, description, "Une fois suffit.");
  }

  private Finding slug() {
    String code = "KEYPHRASE_IN_SLUG";
    String slug = reading.metadata().slug();
    return keyphrase.isIn(slug)
        ? Finding.good(code, "L’adresse contient le mot-clé.")
        : Finding.hint(
            code, "L’adresse ne contient pas le mot-clé.", slug, "Ajoutez-le à l’adresse.");
  }

  // A long keyphrase is used less often: the factor is Yoast's published one.
  private Finding density() {
    int uses =
        reading.blocks().stream()
            .flatMap(b -> b.statements().stream())
            .mapToInt(s -> keyphrase.uses(s.text()))
            .sum();
    double factor = 100 * (0.7 + keyphrase.size() / 3.0);
    int least = (int) Math.max(2, Math.ceil(Thresholds.DENSITY_LEAST * reading.words() / factor));
    int most = (int) Math.max(2, Math.floor(Thresholds.DENSITY_MOST * reading.words() / factor));
    String message =
        String.format(
            Locale.ROOT,
            "Le mot-clé est employé %d fois (de %d à %d pour cette longueur).",
            uses,
            least,
            most);
    if (uses > most) {
      return Finding.fault(
          "KEYPHRASE_DENSITY", message, "", "C’est trop, ce qui se lit comme du bourrage.");
    }
    return uses < least
        ? Finding.hint("KEYPHRASE_DENSITY", message, "", "Nommez plus souvent le sujet.")
        : Finding.good("KEYPHRASE_DENSITY", message);
  }
}
