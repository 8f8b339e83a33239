package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that ask for a form, a lemma, a spelling, two words, or nothing. */
class RuleIndexTest {
  private static final List<String> PATTERNS =
      List.of(
          "A:* \"afin\" B:*",
          "A:* <manger> B:*",
          "A:* /chev.*/ B:*",
          "A:* \"afin\" B:* <manger> C:*",
          "A:+",
          "A:* \"afin|pour\" B:*",
          "A:* \"afin\"? B:*");

  private final RuleIndex index =
      new RuleIndex(
          RuleSet.read(
              "test.rec",
              IntStream.range(0, PATTERNS.size())
                  .mapToObj(
                      i ->
                          "id: r%d\nfamily: lightening\ndoes: Nothing.\npattern: %s\nrewrite: {A}.\n"
                              .formatted(i, PATTERNS.get(i)))
                  .collect(Collectors.joining("\n"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il part demain.                        | r4 r6
          Il part afin de voir.                  | r0 r4 r5 r6
          Il part pour voir.                     | r4 r5 r6
          Ils mangeront demain.                  | r1 r4 r6
          Les chevaux partent.                   | r2 r4 r6
          Il part afin que ses chiens mangent.   | r0 r1 r3 r4 r5 r6
          Afin de voir, il part.                 | r0 r4 r5 r6
          Ils mangent le cheval afin de vivre.   | r0 r1 r2 r3 r4 r5 r6
          """)
  void aRuleMeetsWhatHoldsItsWords(String text, String rules) {
    assertThat(index.fitting(Reader.french().sentence(text)))
        .extracting(Rule::id)
        .containsExactly(rules.split(" "));
  }
}
