package io.github.intertitre.core.outline;

import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.util.Optional;

/**
 * Mends in a title what the rules of repair mend in a sentence: « A Paris », « la 4ème manche ».
 */
final class MendedTitles {
  private static final RuleSet REPAIR =
      RuleSet.of(
          RuleSet.french().rules().stream().filter(r -> r.family().equals("repair")).toList());
  // One title has few slips.
  private static final int MOST = 4;

  private MendedTitles() {}

  static String of(String title, Reader reader) {
    String mended = Typography.french(title.replace("\\\"", "\""));
    for (int i = 0; i < MOST; i++) {
      Optional<String> next =
          REPAIR.rewrites(reader.sentence(mended), Context.NONE).stream()
              .map(rewrite -> String.join(" ", rewrite.sentences()))
              .findFirst();
      if (next.isEmpty()) {
        return mended;
      }
      mended = Typography.french(next.get());
    }
    return mended;
  }
}
