package io.github.intertitre.benchmarks.sections;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.rules.reading.Reader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentersTest {
  private static final List<String> HARBOUR = List.of("port", "quai", "bateau", "pêche", "marée");
  private static final List<String> SCHOOL = List.of("école", "classe", "élève", "cahier", "prof");

  // Thirty sentences of each theme, of eight words drawn in turn from five.
  private static List<List<String>> stems() {
    List<List<String>> stems = new ArrayList<>();
    for (List<String> theme : List.of(HARBOUR, SCHOOL)) {
      for (int i = 0; i < 30; i++) {
        int first = i;
        stems.add(IntStream.range(0, 8).mapToObj(k -> theme.get((first + k * k) % 5)).toList());
      }
    }
    return stems;
  }

  @Test
  void c99FindsWhereOneThemeFollowsAnother() {
    assertThat(Choi.cuts(stems()).stream()).contains(30);
  }

  @Test
  void textTilingFindsTheParagraphWhereOneThemeFollowsAnother() {
    List<Integer> paragraphs = IntStream.range(0, 60).mapToObj(i -> i / 5).toList();
    assertThat(TextTiling.cuts(stems(), paragraphs).stream()).contains(30);
  }

  @Test
  void aPostIsReadWithoutItsSubheadings() {
    String text =
        """
        # La vie du port

        Le port rouvre lundi. Les pêcheurs attendent la marée.

        ## Le marché

        Le marché a lieu sur le quai.

        ### Les prix

        Les prix ont baissé.

        ## L’école L’école du port accueille vingt élèves, et trois maîtres y font la classe pendant toute l’année.
        """;
    Post post = Post.of(text, new Analyst(Reader.french()));
    BitSet cuts = new BitSet();
    cuts.set(2);
    cuts.set(4);
    assertThat(post.cuts()).isEqualTo(cuts);
    assertThat(post.analysis().clean())
        .extracting(s -> s.text())
        .containsExactly(
            "Le port rouvre lundi.",
            "Les pêcheurs attendent la marée.",
            "Le marché a lieu sur le quai.",
            "Les prix ont baissé.",
            "L’école du port accueille vingt élèves, et trois maîtres y font la classe pendant toute l’année.");
  }
}
