package io.github.intertitre.core.plan;

import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the keyphrase before the headings of recaps, while a third of all headings lack it. */
final class Emphasis {
  private static final double LEAST = 0.34;

  private Emphasis() {}

  static List<Block> led(List<Block> blocks, String focus) {
    List<Block> led = new ArrayList<>(blocks);
    for (int i = 0; i < led.size() && !focus.isEmpty(); i++) {
      if (led.get(i) instanceof Block.Heading heading
          && heading.role().isRecap()
          && heading.level() == 2
          && !heading.statement().text().endsWith("?")
          && !holds(heading, focus)
          && share(led, focus) < LEAST) {
        led.set(i, led(heading, focus));
      }
    }
    return led;
  }

  private static double share(List<Block> blocks, String focus) {
    List<Block.Heading> headings =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() > 1)
            .toList();
    long holding = headings.stream().filter(heading -> holds(heading, focus)).count();
    return headings.isEmpty() ? 1 : holding / (double) headings.size();
  }

  private static boolean holds(Block.Heading heading, String focus) {
    return FrenchStems.of(heading.statement().text()).containsAll(FrenchStems.of(focus));
  }

  private static Block led(Block.Heading heading, String focus) {
    String text = heading.statement().text();
    String lower = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    Statement statement =
        new Statement(
            Typography.french(Typography.capitalised(focus) + " : " + lower),
            heading.statement().provenance());
    return new Block.Heading(heading.role(), heading.level(), statement);
  }
}
