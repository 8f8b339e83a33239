package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One way to say a sentence otherwise, with its proof.
 *
 * <p>As a record: {@code id}, {@code family}, {@code does}, {@code pattern}, {@code where} (as
 * often as needed), {@code unless} (patterns that bar it), {@code rewrite} (one a sentence), {@code
 * sure} (0 to 1), {@code example} (before => after) and {@code counter} (what must stay).
 */
public final class Rule {
  private final String id;
  private final String family;
  private final String does;
  private final double sure;
  private final double gain;
  private final boolean turns;
  private final boolean inOrder;
  private final boolean delays;
  private final boolean halves;
  private final Pattern pattern;
  private final List<Test> tests;
  private final List<Output> outputs;
  private final List<Pattern> antipatterns;
  private final List<Example> examples;
  private final List<String> counters;
  private final String text;

  /** What a rule makes of a sentence of its file. */
  public record Example(String before, String after) {}

  private record Test(
      String text, Conditions.Condition condition, boolean negated, List<String> labels) {
    boolean holds(Match match) {
      try {
        return condition.holds(match, labels) != negated;
      } catch (IndexOutOfBoundsException e) {
        // Asked for a word that its label has not.
        return false;
      }
    }
  }

  private Rule(Records.Entry entry) {
    id = entry.need("id");
    family = entry.need("family");
    does = entry.need("does");
    sure = Double.parseDouble(entry.one("sure").orElse("1"));
    gain = entry.one("gain").map(Double::parseDouble).orElseGet(() -> Families.gain(family));
    inOrder = entry.one("turns").filter("in-order"::equals).isPresent();
    turns = inOrder || entry.one("turns").filter("yes"::equals).isPresent();
    delays = entry.one("delays").filter("yes"::equals).isPresent();
    pattern = PatternParser.parse(entry.need("pattern"));
    tests = entry.all("where").stream().map(Rule::test).toList();
    antipatterns = entry.all("unless").stream().map(PatternParser::parse).toList();
    outputs = entry.all("rewrite").stream().map(Output::new).toList();
    halves = outputs.size() > 1 && tests.stream().anyMatch(t -> t.text().startsWith("apart("));
    examples = entry.all("example").stream().map(Rule::example).toList();
    counters = List.copyOf(entry.all("counter"));
    text = entry.text();
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("no rewrite");
    }
    if (!(sure >= 0 && sure <= 1) || !Double.isFinite(gain)) {
      throw new IllegalArgumentException("sure must be in 0..1, was " + sure + ", gain " + gain);
    }
  }

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException naming file, line and what was not understood
   */
  public static Rule of(Records.Entry entry) {
    try {
      return new Rule(entry);
    } catch (IllegalArgumentException e) {
      throw entry.error(entry.one("id").orElse("?") + ": " + e.getMessage());
    }
  }

  /**
   * Puts its tests and texts to a sentence, each label on the first word, whatever they answer.
   *
   * @throws IllegalArgumentException where one names a label or list that there is not
   */
  void tryOut(Sentence sentence) {
    Match match = pattern.match(sentence, new Span(0, 1));
    try {
      tests.forEach(test -> test.holds(match));
      outputs.forEach(output -> output.fill(match, Context.NONE));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
    }
  }

  private static Test test(String text) {
    Call call = Call.parse(text);
    boolean negated = call.name().startsWith("!");
    String name = negated ? call.name().substring(1) : call.name();
    return new Test(text, Conditions.named(name), negated, call.labels());
  }

  private static Example example(String text) {
    int arrow = text.indexOf(" => ");
    if (arrow < 0) {
      throw new IllegalArgumentException("expected « before => after », was: " + text);
    }
    return new Example(text.substring(0, arrow).strip(), text.substring(arrow + 4).strip());
  }

  /** Words that a sentence must have for the rule to fire. */
  List<Need> needs() {
    return pattern.needs();
  }

  /** What the rule makes of a sentence: one text or several; empty where it does not fire. */
  public Optional<List<String>> apply(Sentence sentence, Context context) {
    return pattern
        .first(sentence, match -> holds(match) ? fill(match, context) : Optional.empty())
        .filter(made -> !barred(sentence));
  }

  private boolean barred(Sentence sentence) {
    return antipatterns.stream().anyMatch(p -> p.first(sentence, Optional::of).isPresent());
  }

  /** How far the rule gets with a sentence; empty where its pattern does not fit. */
  Optional<Trial> trial(Sentence sentence, Context context) {
    boolean barred = barred(sentence);
    List<Trial> trials = new ArrayList<>();
    pattern.first(
        sentence,
        match -> {
          Trial trial = barred ? trial(Trial.Outcome.BARRED, "") : attempt(match, context);
          trials.add(trial);
          return Optional.of(trial).filter(t -> barred || t.fits());
        });
    return trials.stream().max(Comparator.comparing(Trial::outcome));
  }

  private Trial attempt(Match match, Context context) {
    Optional<Test> failed = tests.stream().filter(test -> !test.holds(match)).findFirst();
    if (failed.isPresent()) {
      return trial(Trial.Outcome.TEST, failed.get().text());
    }
    List<String> sentences = new ArrayList<>();
    for (Output output : outputs) {
      Optional<String> text = output.fill(match, context);
      if (text.isEmpty()) {
        return trial(Trial.Outcome.WORDS, output.template());
      }
      sentences.add(text.get());
    }
    if (context.pointsBack() && turns(context) || halves && context.attributed()) {
      return trial(Trial.Outcome.TURNS, "");
    }
    if (delays && context.opens()) {
      return trial(Trial.Outcome.DELAYS, "");
    }
    return Guards.refusal(match.sentence(), sentences)
        .map(guard -> trial(Trial.Outcome.GUARD, guard))
        .orElseGet(() -> trial(Trial.Outcome.FITS, ""));
  }

  private Trial trial(Trial.Outcome outcome, String reason) {
    return new Trial(id, sure, outcome, reason);
  }

  private boolean holds(Match match) {
    return tests.stream().allMatch(test -> test.holds(match));
  }

  private Optional<List<String>> fill(Match match, Context context) {
    List<String> sentences = new ArrayList<>();
    for (Output output : outputs) {
      Optional<String> text = output.fill(match, context);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      sentences.add(text.get());
    }
    return Optional.of(sentences).filter(all -> Guards.allow(match.sentence(), all));
  }

  /** Its name, kebab-case. */
  public String id() {
    return id;
  }

  /** Splitting, attribution, voice, lightening, linking, repair. */
  public String family() {
    return family;
  }

  /** What it does, in a sentence. */
  public String does() {
    return does;
  }

  /** The share of its rewritings that were found right. */
  public double sure() {
    return sure;
  }

  /** What it is worth to a reader beyond shorter sentences: its own, else that of its family. */
  public double gain() {
    return gain;
  }

  /**
   * Whether its last sentence speaks of something else than the first, so that no « il » may
   * follow; « il s’agit » may, where the order of what is told stays.
   */
  boolean turns(Context context) {
    return turns && !(inOrder && context.goesOnImpersonally());
  }

  /** Whether it parts two statements that one claim may hold together. */
  boolean halves() {
    return halves;
  }

  /**
   * Whether it tells first what a person is, and then what happened, so that no article may open
   * so.
   */
  boolean delays() {
    return delays;
  }

  /** What it makes of given sentences. */
  public List<Example> examples() {
    return examples;
  }

  /** Sentences that it must leave as they are. */
  public List<String> counters() {
    return counters;
  }

  /** The rule as a file has it: what {@link RuleSet#read} reads again. */
  public String text() {
    return text;
  }
}
