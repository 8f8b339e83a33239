package io.github.intertitre.lexicon.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Every sentence of every note that ships, before the grammar of LanguageTool. Takes a minute of
 * processor time, so that it runs under the profile {@code proofread} only.
 *
 * <p>{@code languagetool-off.txt} names the rules that the house style goes against, {@code
 * languagetool-accepted.txt} the places where a rule errs, as « rule, tab, what it marks ».
 * Spelling is left to {@link WordsTest}.
 */
@DisabledIfSystemProperty(
    named = "user.language",
    matches = "tr",
    disabledReason = "once is enough")
class LanguageToolTest {
  private final Set<String> accepted = read("languagetool-accepted.txt");

  @Test
  void grammarIsClean() {
    JLanguageTool tool = tool();
    List<String> found = sentences().flatMap(sentence -> grammar(tool, sentence)).toList();
    assertThat(found).as(String.join("\n", found)).isEmpty();
  }

  private static JLanguageTool tool() {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("fr"));
    tool.disableRules(List.copyOf(read("languagetool-off.txt")));
    tool.getAllActiveRules().stream()
        .filter(Rule::isDictionaryBasedSpellingRule)
        .forEach(rule -> tool.disableRule(rule.getId()));
    return tool;
  }

  private Stream<String> grammar(JLanguageTool tool, String sentence) {
    try {
      return tool.check(sentence).stream()
          .map(match -> place(match, sentence))
          .filter(place -> !accepted.contains(place))
          .map(place -> place + "\t" + sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(RuleMatch match, String sentence) {
    return match.getRule().getId()
        + "\t"
        + sentence.substring(match.getFromPos(), match.getToPos()).strip();
  }

  private static Stream<String> sentences() {
    return Notes.french().all().stream().flatMap(note -> note.sentences().stream());
  }

  private static Set<String> read(String file) {
    return new HashSet<>(Resources.lines(LanguageToolTest.class, file));
  }
}
