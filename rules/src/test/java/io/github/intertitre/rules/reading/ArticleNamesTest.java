package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class ArticleNamesTest {
  @Test
  void aSurnameIsAPersonWhereverTheFullNameIs() {
    List<Sentence> read =
        Reader.french()
            .read("Les élus de Brélant protestent. Karim Brélant s’en félicite. Brélant partira.");
    assertThat(names(read))
        .containsExactly("PERSON Brélant", "PERSON Karim Brélant", "PERSON Brélant");
  }

  @Test
  void aPlaceThatCanBeNothingElseStaysOne() {
    List<Sentence> read =
        Reader.french().read("Il vit à Bruxelles. Karim Bruxelles s’en félicite à Bruxelles.");
    assertThat(names(read)).contains("PLACE Bruxelles").doesNotContain("PERSON Bruxelles");
  }

  @Test
  void theMostMentionsDecide() {
    List<Sentence> read =
        Reader.french()
            .read("Il vit à Velkrone. Elle va à Velkrone. L’armée a bombardé hier Velkrone.");
    assertThat(names(read)).containsOnly("PLACE Velkrone");
  }

  @Test
  void theFinderRemembersUntilItsDataAreCleared() {
    NameFinder finder = NameFinder.french();
    String[] later = {"Il", "cite", "Velkron"};
    String before = type(finder, later);
    finder.clearAdaptiveData();
    finder.find(new String[] {"Karim", "Velkron", "part"});
    assertThat(type(finder, later)).isEqualTo("person");
    finder.clearAdaptiveData();
    assertThat(type(finder, later)).isEqualTo(before).isNotEqualTo("person");
  }

  private static String type(NameFinder finder, String[] tokens) {
    return Stream.of(finder.find(tokens)).map(Span::getType).findFirst().orElse("");
  }

  private static List<String> names(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.mentions().stream())
        .filter(m -> m.kind().isName())
        .map(m -> m.kind() + " " + m.text())
        .toList();
  }
}
