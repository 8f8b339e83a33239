package io.github.intertitre.cli;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Manuscript;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.UnusableTextException;
import io.github.intertitre.core.render.Format;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Makes a line of the result of a line that holds an article. */
final class LineRewriter {
  // Lines of results are alike on every machine; so they speak French, as the notes in them do.
  private static final Messages FRENCH = new Messages(Locale.FRENCH);

  private final Intertitre intertitre;
  private final List<Format> formats;
  private final Limits limits;
  private final ToIntFunction<Result> judge;

  /**
   * A rewriter of lines.
   *
   * @param limits of an article
   * @param judge the exit code for a result
   */
  LineRewriter(
      Intertitre intertitre, List<Format> formats, Limits limits, ToIntFunction<Result> judge) {
    this.intertitre = intertitre;
    this.formats = formats;
    this.limits = limits;
    this.judge = judge;
  }

  /**
   * What became of a line.
   *
   * @param line the line to write
   * @param trouble why there is no article in it
   */
  record Outcome(byte[] line, int code, Optional<Trouble> trouble) {}

  /** Limit of a line in bytes: in JSON one character may take six. */
  int lineLimit() {
    return (int) Math.min(Integer.MAX_VALUE - 8L, limits.characters() * 6L + 10_000);
  }

  /** Rewrites the article of a line. */
  Outcome rewrite(Lines.Line line) {
    String id = "ligne " + line.number();
    try {
      Map<String, String> fields = fields(line);
      id = fields.get("id");
      Article article = article(fields, id);
      Result result = intertitre.rewrite(article);
      byte[] bytes = ResultLine.of(id, intertitre.version(article), result, formats);
      return new Outcome(bytes, judge.applyAsInt(result), Optional.empty());
    } catch (Trouble trouble) {
      return refused(id, trouble);
    } catch (RuntimeException | StackOverflowError e) {
      return refused(id, new Trouble("internal", id, e.toString()));
    }
  }

  /** Whether a line of an earlier run is what the line would give again. */
  boolean matches(Lines.Line line, byte[] earlier) {
    Map<String, String> then = JsonFields.read(earlier).orElse(Map.of());
    String id = "ligne " + line.number();
    try {
      Map<String, String> fields = fields(line);
      id = fields.get("id");
      if (then.containsKey("error")) {
        return id.equals(then.get("id"));
      }
      String version = intertitre.version(article(fields, id));
      return id.equals(then.get("id"))
          && version.equals(then.get("version"))
          && then.keySet().equals(members());
    } catch (Trouble trouble) {
      return then.containsKey("error") && id.equals(then.get("id"));
    }
  }

  private Set<String> members() {
    Set<String> members = new HashSet<>(Set.of("id", "version", "notes"));
    formats.stream().map(Format::label).forEach(members::add);
    return members;
  }

  private Map<String, String> fields(Lines.Line line) {
    if (!line.whole()) {
      throw new Trouble("input.too-large", "ligne " + line.number(), limits.characters() / 1000);
    }
    Map<String, String> fields =
        JsonFields.read(line.bytes())
            .orElseThrow(() -> new Trouble("input.not-json", "ligne " + line.number()));
    if (!fields.containsKey("id")) {
      throw new Trouble("input.no-id", "ligne " + line.number());
    }
    return fields;
  }

  private Article article(Map<String, String> fields, String id) {
    Manuscript manuscript = Manuscript.of(fields);
    if (manuscript.length() > limits.characters()) {
      throw new Trouble("input.too-large", id, limits.characters() / 1000);
    }
    try {
      Article article = manuscript.article(limits);
      if (!article.looksFrench()) {
        Language.checkFrench(article.text(), id);
      }
      return article;
    } catch (UnusableTextException e) {
      throw Trouble.of(e, id);
    }
  }

  private static Outcome refused(String id, Trouble trouble) {
    byte[] bytes = ResultLine.refused(id, trouble, FRENCH);
    return new Outcome(bytes, Shell.UNUSABLE, Optional.of(trouble));
  }
}
