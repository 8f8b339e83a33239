package io.github.intertitre.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordsTest {
  @Test
  void aRecordGivesTheTextThatItIsReadFrom() {
    String text = "id: a\nsays: one\n+ two\nsays: three\n";
    Records.Entry entry = Records.read("x.rec", text).get(0);
    assertThat(entry.fields())
        .containsExactly(
            Map.entry("id", List.of("a")), Map.entry("says", List.of("one\ntwo", "three")));
    assertThat(entry.text()).isEqualTo(text);
    assertThat(Records.read("x.rec", entry.text()).get(0).fields()).isEqualTo(entry.fields());
  }

  @Test
  void partsStandBetweenBars() {
    Records.Entry entry = Records.read("x.rec", "names: a | b |\nnames: | c\n").get(0);
    assertThat(entry.split("names")).containsExactly("a", "b", "c");
    assertThat(entry.split("near")).isEmpty();
  }

  @Test
  void aRecordKnowsItsLine() {
    String text = "# head\n\n\nid: a\n\n# between\nid: b\nsays: c\n";
    assertThat(Records.read("x.rec", text)).extracting(Records.Entry::line).containsExactly(4, 7);
  }

  @Test
  void fieldsStandOnceWhereOneIsAskedFor() {
    Records.Entry entry = Records.read("x.rec", "\nid: a\nid: b\n").get(0);
    assertThatThrownBy(() -> entry.one("id")).hasMessage("x.rec:2: id stands 2 times");
    assertThatThrownBy(() -> entry.need("says")).hasMessage("x.rec:2: no field says");
    assertThat(entry.one("says")).isEmpty();
  }

  @Test
  void aNameIsOneWordBeforeAColon() {
    assertThat(Records.read("x.rec", "a:b:c\n").get(0).need("a")).isEqualTo("b:c");
    for (String line : List.of(": a", "two words: a", "+ goes on", "none")) {
      assertThatThrownBy(() -> Records.read("x.rec", line))
          .hasMessage("x.rec:1: expected « field: value », was: " + line);
    }
  }

  @Test
  void resourcesAreLinesAndCells() {
    assertThat(Resources.cells("a\t-\t\t--\t-b")).containsExactly("a", "", "", "--", "-b");
    assertThat(Resources.cells("")).containsExactly("");
    assertThat(Resources.lines(Tables.class, "words.rec")).noneMatch(l -> l.startsWith("#"));
    assertThatThrownBy(() -> Resources.text(Tables.class, "none.txt"))
        .hasMessageStartingWith("no resource none.txt beside ");
    assertThatThrownBy(() -> Resources.elsewhere(Tables.class, "none/none.txt"))
        .hasMessageStartingWith("no resource none/none.txt");
  }
}
