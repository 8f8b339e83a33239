package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The description that search engines show: a whole sentence of 120 to 156 characters with the
 * keyphrase.
 */
public final class Descriptions {
  private static final int LEAST = 121;
  private static final int MOST = 156;

  private final Reader reader;

  /** Descriptions made with a reader. */
  public Descriptions(Reader reader) {
    this.reader = reader;
  }

  /** The description of an article whose statements are these, in order. */
  public String make(List<String> statements, String keyphrase) {
    List<String> candidates = new ArrayList<>();
    for (String statement : statements.subList(0, Math.min(12, statements.size()))) {
      if (Outliner.leansOnWhatPrecedes(reader.sentence(statement))) {
        continue;
      }
      candidates.add(statement);
      candidates.addAll(shorter(statement));
    }
    for (int i = 0; i + 1 < Math.min(8, statements.size()); i++) {
      if (Outliner.leansOnWhatPrecedes(reader.sentence(statements.get(i)))) {
        continue;
      }
      candidates.add(statements.get(i) + " " + statements.get(i + 1));
    }
    return candidates.stream()
        .filter(text -> fits(text, keyphrase))
        .findFirst()
        .or(() -> led(candidates, keyphrase))
        .orElseGet(() -> fallback(statements, keyphrase));
  }

  // « Compost : … » where none holds the keyphrase itself.
  private Optional<String> led(List<String> candidates, String keyphrase) {
    String lead = Typography.capitalised(keyphrase) + "\u00A0: ";
    return candidates.stream()
        .filter(text -> sized(lead + text))
        .map(text -> lead + lower(reader.sentence(text)))
        .filter(text -> fits(text, keyphrase))
        .findFirst();
  }

  private static boolean fits(String text, String keyphrase) {
    return sized(text) && holds(text, keyphrase);
  }

  private static boolean sized(String text) {
    return text.length() >= LEAST && text.length() <= MOST;
  }

  // Shorter by what follows a comma or a preposition late in the sentence.
  private List<String> shorter(String statement) {
    List<String> shorter = new ArrayList<>();
    if (statement.length() <= MOST) {
      return shorter;
    }
    Sentence sentence = reader.sentence(statement);
    int verb =
        MainClause.of(sentence).map(main -> main.verb().span().end()).orElse(sentence.size());
    for (int i = sentence.size() - 1; i > verb + 1; i--) {
      Token token = sentence.token(i);
      boolean place =
          token.is(",", ";")
              || token.is(Tag.ADP)
                  && token.is(
                      "lors", "après", "avant", "dans", "pour", "contre", "depuis", "sur", "en",
                      "avec")
              || token.is("lors");
      if (place && !sentence.quoted(i) && Clauses.cutIsSafe(sentence, i)) {
        String text = sentence.text(0, i).replaceAll("[,;\\s\\u00A0\\u202F]+$", "") + ".";
        if (text.length() <= MOST) {
          shorter.add(text);
        }
      }
    }
    return shorter;
  }

  private static boolean holds(String text, String keyphrase) {
    return FrenchStems.of(text).containsAll(FrenchStems.of(keyphrase));
  }

  private static String lower(Sentence sentence) {
    boolean name =
        sentence.token(0).is(Tag.PROPN)
            || sentence.mention(0).filter(m -> m.kind().isName()).isPresent();
    String text = sentence.text();
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  // No sentence fits: as many whole words as fit, marked as cut.
  private String fallback(List<String> statements, String keyphrase) {
    String text = String.join(" ", statements);
    if (!holds(text.substring(0, Math.min(text.length(), MOST)), keyphrase)
        && !keyphrase.isEmpty()) {
      text = Typography.capitalised(keyphrase) + "\u00A0: " + lower(reader.sentence(text));
    }
    if (text.length() <= MOST) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST - 2);
    int whole = MOST - (Character.isLowSurrogate(text.charAt(MOST - 1)) ? 2 : 1);
    return text.substring(0, space > 0 ? space : whole).replaceAll("[,;:\\s\\u00A0\\u202F«]+$", "")
        + "…";
  }
}
