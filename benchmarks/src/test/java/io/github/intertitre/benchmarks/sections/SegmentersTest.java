package io.github.intertitre.benchmarks.sections;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.rules.reading.Reader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentersTest {
  private static final List<String> HARBOUR = List.of("port", "quai", "bateau", "pêche", "marée");
  private static final List<String> SCHOOL = List.of("école", "classe", "élève", "cahier", "prof");

  // Sentences of eight words drawn in turn from the five of a theme.
  private static List<List<String>> stems(List<String> theme, int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> IntStream.range(0, 8).mapToObj(k -> theme.get((i + k * k) % 5)).toList())
        .toList();
  }

  private static List<List<String>> harbourThenSchool() {
    List<List<String>> stems = new ArrayList<>(stems(HARBOUR, 20));
    stems.addAll(stems(SCHOOL, 40));
    return stems;
  }

  private static List<Integer> paragraphsOfFive(int sentences) {
    return IntStream.range(0, sentences).mapToObj(i -> i / 5).toList();
  }

  // The paper smooths the growth before it looks where it ends: of one jump 8/15 remain, and 4/19
  // are taken for the next cut, so that it cuts once more than there are themes.
  @Test
  void c99CutsWhereOneThemeFollowsAnotherAndOnceMore() {
    assertThat(Choi.cuts(harbourThenSchool()).stream()).hasSize(2).contains(20);
    assertThat(Choi.cuts(harbourThenSchool(), 1).stream()).containsExactly(20);
  }

  @Test
  void c99CutsAsOftenAsItIsTold() {
    List<List<String>> stems = harbourThenSchool();
    stems.addAll(stems(HARBOUR, 30));
    assertThat(Choi.cuts(stems, 2).stream()).containsExactly(20, 60);
  }

  @Test
  void textTilingCutsFirstAtTheParagraphWhereOneThemeFollowsAnother() {
    assertThat(TextTiling.cuts(harbourThenSchool(), paragraphsOfFive(60), 1).stream())
        .containsExactly(20);
  }

  // Blocks of 200 words see a change that is less than 200 words away, and no further.
  @Test
  void textTilingCutsNowhereThatItsBlocksSeeOneThemeAlone() {
    BitSet cuts = TextTiling.cuts(plain(30, 40), paragraphsOfFive(70));
    assertThat(cuts.get(30)).isTrue();
    assertThat(cuts.stream()).allMatch(cut -> cut >= 15 && cut <= 45);
  }

  // Twenty words a sentence, the same in all sentences of a theme.
  private static List<List<String>> plain(int harbour, int school) {
    List<List<String>> words = new ArrayList<>();
    for (int i = 0; i < harbour + school; i++) {
      List<String> theme = i < harbour ? HARBOUR : SCHOOL;
      words.add(IntStream.range(0, 20).mapToObj(k -> theme.get(k % 5)).toList());
    }
    return words;
  }

  // Ten words a sentence, of which one is a stem: by stems alone there would be one gap, at 20.
  @Test
  void textTilingCountsStoppedWordsForTheLengthOfAStretch() {
    List<List<String>> words = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<String> sentence = new ArrayList<>(Collections.nCopies(10, ""));
      sentence.set(4, i < 12 ? "port" : "école");
      words.add(sentence);
    }
    List<Integer> paragraphs = IntStream.range(0, 40).boxed().toList();
    assertThat(TextTiling.cuts(words, paragraphs, 1).stream()).containsExactly(12);
  }

  @Test
  void aStoppedWordKeepsItsPlace() {
    List<String> words = Post.words("« les négociations de paix »");
    assertThat(words).hasSize(4);
    assertThat(words.get(0)).isEmpty();
    assertThat(words.get(2)).isEmpty();
    assertThat(words.get(1)).isEqualTo(FrenchStems.key("négociation"));
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
