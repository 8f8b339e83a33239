package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.lexicon.surface.WordCount;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Rules, in the order in which they are tried. */
public final class RuleSet {
  private static final class Holder {
    static final RuleSet FRENCH =
        new RuleSet(
            Resources.lines(RuleSet.class, "index.txt").stream()
                .flatMap(file -> plainly(file, Resources.text(RuleSet.class, file)).stream())
                .toList());
  }

  private static final String TRIED = "Le maire a dit oui.";

  private final List<Rule> rules;
  private final RuleIndex index;

  private RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.index = new RuleIndex(this.rules);
  }

  /** The rules that ship with the library. */
  public static RuleSet french() {
    return Holder.FRENCH;
  }

  /** A set of one's own. */
  public static RuleSet of(List<Rule> rules) {
    return new RuleSet(rules);
  }

  /**
   * Reads the rules of a file's text.
   *
   * @throws IllegalArgumentException naming file and line, where a rule is not understood
   */
  public static List<Rule> read(String file, String text) {
    List<Rule> rules = plainly(file, text);
    Sentence sentence = Reader.french().sentence(TRIED);
    rules.forEach(rule -> rule.tryOut(sentence));
    return rules;
  }

  // Those that ship are tried by their examples, when the library is built.
  private static List<Rule> plainly(String file, String text) {
    return Records.read(file, text).stream().map(Rule::of).toList();
  }

  /** These and {@code more}, which are tried first. */
  public RuleSet with(List<Rule> more) {
    List<Rule> both = new ArrayList<>(more);
    both.addAll(rules);
    return of(both);
  }

  /** All rules. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * All that the rules make of a sentence, each by one rule; none parts what is short for its
   * sureness, turns to another subject where the sentence that follows points back by « il » or «
   * cela », or holds back the news that opens an article.
   */
  public List<Rewrite> rewrites(Sentence sentence, Context context) {
    List<Rewrite> rewrites = new ArrayList<>();
    int words = WordCount.of(sentence.text());
    boolean pointed = context.pointsBack();
    boolean attributed = context.attributed();
    for (Rule rule : index.fitting(sentence)) {
      if (!Rewrite.worth(rule, words)
          || pointed && rule.turns(context)
          || rule.halves() && attributed
          || rule.delays() && context.opens()) {
        continue;
      }
      rule.apply(sentence, context)
          .ifPresent(
              texts ->
                  rewrites.add(new Rewrite(List.of(rule.id()), texts, rule.sure(), rule.gain())));
    }
    return rewrites;
  }

  /** How far each rule gets with a sentence whose words fit its pattern, in the rules' order. */
  public List<Trial> trials(Sentence sentence, Context context) {
    int words = WordCount.of(sentence.text());
    return index.fitting(sentence).stream()
        .flatMap(
            rule ->
                rule
                    .trial(sentence, context)
                    .map(t -> t.fits() && !Rewrite.worth(rule, words) ? t.onShort() : t)
                    .stream())
        .toList();
  }
}
