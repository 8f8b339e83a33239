package io.github.intertitre.core.plan;

import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Puts the keyphrase before the headings of recaps and of the first notes that stand apart, while a
 * third of all headings lack it: « Grippe aviaire : les dates clés », « Grippe aviaire : les
 * repères ».
 */
final class Emphasis {
  private static final double LEAST = 0.34;
  private static final String CONTEXT = "les repères";
  private static final String ACTORS = "qui sont les acteurs cités ?";

  private Emphasis() {}

  /**
   * The blocks with as many led headings as that takes.
   *
   * @param person whether the keyphrase is a person, who is no matter to have actors, and would
   *     seem to say what is quoted below
   */
  static List<Block> led(List<Block> blocks, String focus, boolean person) {
    List<Block> led = new ArrayList<>(blocks);
    if (!focus.isEmpty()) {
      lead(
          led,
          focus,
          heading ->
              recap(heading)
                  && heading.role() != Role.ACTORS
                  && !(person && heading.role() == Role.KEY_QUOTATIONS));
      lead(led, focus, heading -> first(led, heading) && (!person || tellsOf(led, heading, focus)));
      lead(led, focus, heading -> heading.role() == Role.ACTORS && !person);
    }
    return led;
  }

  private static void lead(List<Block> led, String focus, Predicate<Block.Heading> which) {
    for (int i = 0; i < led.size(); i++) {
      if (led.get(i) instanceof Block.Heading heading
          && which.test(heading)
          && !holds(heading, focus)
          && share(led, focus) < LEAST) {
        led.set(i, led(heading, focus));
      }
    }
  }

  private static boolean recap(Block.Heading heading) {
    return heading.role().isRecap()
        && heading.level() == 2
        && !heading.statement().text().endsWith("?");
  }

  private static boolean first(List<Block> blocks, Block.Heading heading) {
    return heading.role() == Role.CONTEXT
        && blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(other -> other.role() == Role.CONTEXT)
            .findFirst()
            .filter(heading::equals)
            .isPresent();
  }

  // « Krépin Diatta : les repères » over the rules of corner kicks would promise him.
  private static boolean tellsOf(List<Block> blocks, Block.Heading heading, String focus) {
    List<String> told =
        blocks.stream()
            .skip(blocks.indexOf(heading) + 1L)
            .takeWhile(Block.Paragraph.class::isInstance)
            .map(Block.Paragraph.class::cast)
            .flatMap(paragraph -> paragraph.statements().stream())
            .flatMap(statement -> FrenchStems.of(statement.text()).stream())
            .toList();
    return told.containsAll(FrenchStems.of(focus));
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
    String text = Typography.capitalised(focus) + " : " + plain(heading);
    Statement statement = new Statement(Typography.french(text), heading.statement().provenance());
    return new Block.Heading(heading.role(), heading.level(), statement);
  }

  private static String plain(Block.Heading heading) {
    String text = heading.statement().text();
    return switch (heading.role()) {
      case CONTEXT -> CONTEXT;
      case ACTORS -> ACTORS;
      default -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    };
  }
}
