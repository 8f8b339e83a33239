package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
  private static Optional<Recap> asked(String... headings) {
    return asked(
        "La Bourse recule\n\nLundi soir, les actions du groupe étaient en repli de 7 %.", headings);
  }

  private static Optional<Recap> asked(String text, String[] headings) {
    Reader reader = Reader.french();
    Analysis analysis = new Analyst(reader).analyse(Article.of(text), Options.defaults());
    List<Rewrite> asIs =
        analysis.clean().stream().map(s -> new Rewrite(List.of(), List.of(s.text()), 1)).toList();
    List<Fact> facts = FactReader.read(analysis, asIs, reader);
    return Questions.of(analysis, facts, Set.of(), List.of(headings));
  }

  @Test
  void aFactIsAskedFor() {
    assertThat(asked("La séance de lundi")).isPresent();
  }

  @Test
  void whatAHeadingTellsIsNotAskedFor() {
    assertThat(asked("Les actions du groupe étaient en repli de 7 %")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anne Velbanor a dirigé le musée de Tulle pendant dix ans. | true
          Anne Velbanor et Paul Roy ont dirigé le musée de Tulle pendant dix ans. | false
          Anne Velbanor a laissé un époux, Paul, et deux garçons à Tulle. | false
          """)
  void whoDidItIsAskedOfOneAndNotOfTheDead(String sentence, boolean who) {
    assertThat(
            asked("Une vie à Tulle\n\n" + sentence, new String[0]).stream()
                .flatMap(recap -> recap.items().stream())
                .anyMatch(item -> item.text().startsWith("Qui ")))
        .isEqualTo(who);
  }
}
