package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.rules.reading.Mention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title with the whole name of the person that its article is about: « Anne Roy offre le derby »
 * for « Roy offre le derby ».
 */
final class NamedTitle {
  // « la famille Roy », « M. Roy », « les Roy »: the name of more than her, or with a title.
  private static final String ALONE =
      "(?<![\\p{L}\\d.’-])(?<!(?:M\\.|MM\\.|Me|Mme|Mlle|Dr|famille|affaire|clan|loi|les|des|rue|plan|décret) )";

  private NamedTitle() {}

  /** The title with the name in full; empty where it stands so, or not alone. */
  static Optional<String> of(Analysis analysis, String title, String name) {
    return analysis.entities().stream()
        .filter(e -> e.kind() == Mention.Kind.PERSON && e.name().equals(name))
        .filter(e -> !title.contains(name))
        .flatMap(e -> e.aliases().stream())
        .filter(alias -> name.endsWith(" " + alias) && onlyOne(analysis, name, alias))
        .flatMap(alias -> named(title, alias, name).stream())
        .findFirst();
  }

  private static Optional<String> named(String title, String alias, String name) {
    Matcher matcher =
        Pattern.compile(ALONE + Pattern.quote(alias) + "(?![\\p{L}\\d-])").matcher(title);
    boolean behindName =
        matcher.find()
            && title.substring(0, matcher.start()).matches("(?s).*\\p{Lu}[\\p{L}.-]*\\s$");
    return matcher.reset().find() && !behindName
        ? Optional.of(
            joined(title.substring(0, matcher.start()), name) + title.substring(matcher.end()))
        : Optional.empty();
  }

  // « un proche de | Roy » becomes « un proche d’ | Anne Roy ».
  private static String joined(String before, String name) {
    return before.endsWith(" de ")
        ? before.substring(0, before.length() - 3) + Elision.join("de", name)
        : before + name;
  }

  private static boolean onlyOne(Analysis analysis, String name, String alias) {
    return analysis.entities().stream()
        .filter((Entity e) -> e.kind() == Mention.Kind.PERSON && !e.name().equals(name))
        .noneMatch(e -> e.name().endsWith(alias));
  }
}
