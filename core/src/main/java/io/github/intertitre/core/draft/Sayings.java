package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.Rewrite;
import io.github.intertitre.rules.rewrite.Rewriter;
import io.github.intertitre.rules.rewrite.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to say each source sentence, and the most readable of them. */
public final class Sayings {
  private static final int NEAR = 3;

  private final Rewriter rewriter;
  private final int longest;

  /**
   * Says sentences otherwise by a rewriter's rules.
   *
   * @param longest words and marks of a sentence beyond which it stays as it is
   */
  public Sayings(Rewriter rewriter, int longest) {
    this.rewriter = rewriter;
    this.longest = longest;
  }

  /** How many sentences are too long to be said otherwise. */
  public long tooLong(Analysis analysis) {
    return analysis.clean().stream().filter(this::isTooLong).count();
  }

  private boolean isTooLong(Sentence sentence) {
    return sentence.isUnread() || sentence.size() > longest;
  }

  /** For each source sentence, all ways to say it; the first is as it stands. */
  public List<List<Rewrite>> draft(Analysis analysis) {
    Set<Integer> torn = torn(analysis);
    return each(
        analysis,
        (sentence, context) ->
            isTooLong(sentence) || torn.contains(analysis.paragraphs().get(sentence.index()))
                ? List.of(new Rewrite(List.of(), List.of(sentence.text()), 1))
                : rewriter.variants(sentence, context));
  }

  // Paragraphs with a quotation that opens or closes elsewhere: whose words are whose is not sure.
  private static Set<Integer> torn(Analysis analysis) {
    Map<Integer, String> paragraphs = new HashMap<>();
    analysis
        .clean()
        .forEach(
            s -> paragraphs.merge(analysis.paragraphs().get(s.index()), s.text(), String::concat));
    return paragraphs.entrySet().stream()
        .filter(e -> e.getValue().contains("\"") || !Typography.closesQuotations(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** For each source sentence, the rules that were tried on it as it stands. */
  public List<List<Trial>> trials(Analysis analysis) {
    return each(
        analysis,
        (sentence, context) ->
            isTooLong(sentence) ? List.of() : rewriter.trials(sentence, context));
  }

  private static <T> List<T> each(Analysis analysis, BiFunction<Sentence, Context, T> use) {
    Context context = analysis.context();
    List<Sentence> sentences = analysis.clean();
    List<String> texts = sentences.stream().map(Sentence::text).toList();
    List<T> each = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      String next = i + 1 < sentences.size() ? sentences.get(i + 1).text() : "";
      Context around = context.before(next).behind(texts, i);
      each.add(use.apply(sentences.get(i), i == 0 ? around.opening() : around));
    }
    return each;
  }

  /**
   * The ways to say the sentence behind those chosen that put in no « ensuite » or « C’est ce que »
   * that the three before it, as chosen, or the one after it have too.
   */
  public static List<Rewrite> withoutRefrain(List<List<Rewrite>> ways, List<Rewrite> chosen) {
    int at = chosen.size();
    Stream<String> before =
        chosen.subList(Math.max(0, at - NEAR), at).stream()
            .flatMap(way -> way.sentences().stream());
    Stream<String> after =
        ways.subList(at + 1, Math.min(ways.size(), at + 2)).stream().map(Sayings::source);
    String near = Stream.concat(before, after).collect(Collectors.joining(" "));
    String source = source(ways.get(at));
    return ways.get(at).stream().filter(way -> !way.repeats(source, near)).toList();
  }

  // The first way is the sentence as it stands.
  private static String source(List<Rewrite> ways) {
    return ways.get(0).sentences().get(0);
  }

  /** The way that reads best: few long sentences, then few changes. */
  public static Rewrite best(List<Rewrite> ways) {
    return ways.stream().min(Comparator.comparingDouble(Rewrite::burden)).orElseThrow();
  }

  /** The statements of a way to say a source sentence. */
  public static List<Statement> statements(Analysis analysis, int sentence, Rewrite way) {
    List<Statement> statements = new ArrayList<>();
    for (String text : way.sentences()) {
      Provenance provenance =
          way.rules().isEmpty()
              ? Provenance.source(sentence)
              : Provenance.rewritten(List.of(sentence), way.rules().stream().distinct().toList());
      statements.add(new Statement(Typography.french(text), provenance));
    }
    return statements;
  }
}
