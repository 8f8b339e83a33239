package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Provenance.Kind;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.render.Format;
import io.github.intertitre.rules.reading.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The laws of the text, so far as a program can judge them on any text. */
final class Laws {
  private static final Pattern FIGURE = Pattern.compile("[0-9]+");
  private static final Pattern SCRIPT =
      Pattern.compile("<script(?! type=\"application/ld\\+json\">)");

  private Laws() {}

  /** Fails where a result breaks one. */
  static void hold(Article article, Result result) {
    List<Statement> statements = result.document().statements().toList();
    Set<Integer> carried =
        statements.stream()
            .map(Statement::provenance)
            .filter(Laws::isOfTheSource)
            .flatMap(provenance -> provenance.sentences().stream())
            .collect(Collectors.toSet());
    assertThat(carried).containsAll(result.sentences().stream().map(Sentence::index).toList());
    for (Statement statement : statements) {
      isComplete(statement.provenance());
      if (isOfTheSource(statement.provenance())) {
        assertThat(figures(statement.text())).isSubsetOf(figures(article, result, statement));
      }
    }
    for (Format format : Format.values()) {
      assertThat(result.render(format)).isNotBlank();
    }
    for (Format format : List.of(Format.HTML, Format.HTML_FRAGMENT, Format.WORDPRESS)) {
      assertThat(SCRIPT.matcher(result.render(format)).find()).as("a script in HTML").isFalse();
    }
  }

  private static boolean isOfTheSource(Provenance provenance) {
    return provenance.kind() == Kind.SOURCE || provenance.kind() == Kind.REWRITTEN;
  }

  // No figure comes in that the source sentences do not have.
  private static Set<String> figures(Article article, Result result, Statement statement) {
    Set<String> figures = new HashSet<>();
    for (int index : statement.provenance().sentences()) {
      Sentence sentence = result.sentences().get(index);
      // « Grenoble, le 5 mars 2026 – » stands before the first.
      int start = index == 0 ? 0 : sentence.start();
      figures.addAll(figures(article.text().substring(start, sentence.end())));
    }
    return figures;
  }

  private static Set<String> figures(String text) {
    return FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static void isComplete(Provenance provenance) {
    switch (provenance.kind()) {
      case SOURCE -> assertThat(provenance.sentences()).isNotEmpty();
      case REWRITTEN -> {
        assertThat(provenance.sentences()).isNotEmpty();
        assertThat(provenance.rules()).isNotEmpty();
      }
      case TEMPLATE -> assertThat(provenance.template()).isPresent();
      case NOTE -> assertThat(provenance.notes()).isNotEmpty();
    }
  }
}
