package io.github.intertitre.lexicon.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intertitre.lexicon.Resources;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static final String GOOD =
      """
      id: recession
      names: récession
      kind: concept
      domain: economy
      source: Insee, définitions
      says: On parle de récession lorsque le produit intérieur brut recule pendant deux trimestres.
      says: La récession se lit dans les comptes nationaux, que publie l’Insee chaque trimestre.
      """;

  @Test
  void allThatShipsIsSound() {
    NoteCheck check = new NoteCheck();
    for (String file : Resources.lines(Notes.class, "index.txt")) {
      check.check(file, Resources.text(Notes.class, file));
    }
    assertThat(check.findings()).as(String.join("\n", check.findings())).isEmpty();
    assertThat(Notes.french().all()).hasSizeGreaterThan(1500);
  }

  @Test
  void readsANote() {
    Note note = Notes.read("test.rec", GOOD).get(0);
    assertThat(note.name()).isEqualTo("récession");
    assertThat(note.sentences()).hasSize(2);
    assertThat(note.asOf()).isEmpty();
  }

  @Test
  void entriesAreTheNotesOfTheirFiles() {
    List<Note> read =
        Resources.lines(Notes.class, "index.txt").stream()
            .flatMap(file -> Notes.read(file, Resources.text(Notes.class, file)).stream())
            .toList();
    List<NoteEntry> entries = Notes.french().entries();
    assertThat(entries).extracting(NoteEntry::id).isEqualTo(read.stream().map(Note::id).toList());
    assertThat(entries)
        .extracting(NoteEntry::names)
        .isEqualTo(read.stream().map(Note::names).toList());
    assertThat(Notes.french().all()).isEqualTo(read);
  }

  @Test
  void aLaterNoteWins() {
    Note mine = Notes.read("mine.rec", GOOD.replace("deux trimestres", "six mois")).get(0);
    Notes notes = Notes.of(Notes.read("test.rec", GOOD)).with(List.of(mine));
    assertThat(notes.all()).containsExactly(mine);
  }

  @Test
  void findsWhatIsUnfit() {
    String bad =
        GOOD.replace(
                "On parle de récession lorsque", "Elle mène aujourd’hui à la récession lorsque")
            .replace("La récession se lit", "La récession  se lit");
    assertThat(new NoteCheck().check("test.rec", bad).findings())
        .hasSize(3)
        .anyMatch(f -> f.contains("« aujourd’hui »"))
        .anyMatch(f -> f.contains("leans"))
        .anyMatch(f -> f.contains("typography"));
  }

  @Test
  void findsWhatStandsTwice() {
    NoteCheck check = new NoteCheck().check("a.rec", GOOD).check("b.rec", GOOD);
    assertThat(check.findings()).hasSize(3);
  }

  @Test
  void findsNamesThatCollideUnlessSomethingTellsThemApart() {
    String other =
        """
        id: recession-glaciaire
        names: récession
        kind: phenomenon
        domain: science
        source: Service mondial de surveillance des glaciers
        says: La récession d’un glacier est le recul de son front vers l’amont de la vallée.
        says: Une récession glaciaire laisse des moraines, que les géologues datent par le carbone.
        """;
    assertThat(new NoteCheck().check("a.rec", GOOD).check("b.rec", other).findings())
        .singleElement()
        .asString()
        .contains("« récession » names recession too");
    String near = other.replace("kind: phenomenon", "near: glacier | moraine\nkind: phenomenon");
    assertThat(new NoteCheck().check("a.rec", GOOD).check("b.rec", near).findings())
        .singleElement()
        .asString()
        .endsWith("give near or not to recession");
    String not = GOOD.replace("kind: concept", "not: glacier\nkind: concept");
    assertThat(new NoteCheck().check("a.rec", not).check("b.rec", near).findings()).isEmpty();
  }

  @Test
  void findsSuperlativesThatMayBeOutdone() {
    String port = "Le port de Rotterdam est le plus grand port d’Europe par son trafic.";
    assertThat(with(port)).singleElement().asString().contains("superlative without its year");
    assertThat(with(port.replace("est", "est en 2023"))).isEmpty();
    assertThat(with("La Mostra de Venise est le plus ancien festival du monde.")).isEmpty();
  }

  @Test
  void findsABlankSource() {
    String blank = GOOD.replace("source: Insee, définitions", "source:");
    assertThat(new NoteCheck().check("test.rec", blank).findings())
        .singleElement()
        .asString()
        .endsWith("recession: no source");
  }

  @Test
  void counts() {
    NoteStats stats = new NoteCheck().check("a.rec", GOOD).stats();
    assertThat(stats.domains()).containsExactly(Map.entry("economy", new NoteStats.Count(1, 2)));
    assertThat(stats.table())
        .isEqualTo("file\ta.rec\t1\t2\ndomain\teconomy\t1\t2\nnotes\tall\t1\t2\n");
  }

  @Test
  void drawsTheSameNotesForTheSameSeed() {
    List<Note> notes = Notes.french().all();
    List<Note> drawn = NoteSample.draw(notes, 2, 7);
    assertThat(drawn).isEqualTo(NoteSample.draw(notes, 2, 7)).doesNotHaveDuplicates();
    assertThat(drawn).isNotEqualTo(NoteSample.draw(notes, 2, 8));
    assertThat(drawn).extracting(Note::domain).isSorted().contains("justice", "sport");
    assertThat(NoteSample.draw(notes, 0, 7)).isEmpty();
  }

  @Test
  void notesAreFoundByWhatTheirNamesBeginWith() {
    Note mine =
        Notes.read("mine.rec", GOOD.replace("names: récession", "names: Cour d’ici | Otan")).get(0);
    Notes notes = Notes.french().with(List.of(mine));
    assertThat(notes.opening("cour"))
        .extracting(NoteEntry::id)
        .startsWith("recession")
        .contains("cour-des-comptes")
        .doesNotHaveDuplicates();
    assertThat(Notes.french().opening("cour"))
        .extracting(NoteEntry::id)
        .doesNotContain("recession")
        .isNotEmpty();
    assertThat(notes.opening("otan").get(0).note()).isEqualTo(mine);
    assertThat(notes.opening("récession")).extracting(NoteEntry::id).doesNotContain("recession");
    assertThat(Notes.of(List.of(mine)).opening("cour"))
        .extracting(NoteEntry::id)
        .containsExactly("recession");
  }

  @Test
  void notesAreFoundByTheirIds() {
    Note mine = Notes.read("mine.rec", GOOD.replace("id: recession", "id: otan")).get(0);
    Notes ours = Notes.french();
    List<String> order =
        ours.entries().stream()
            .map(NoteEntry::id)
            .filter(Set.of("otan", "cour-des-comptes")::contains)
            .toList();
    assertThat(ours.identified(Set.of("cour-des-comptes", "otan")))
        .extracting(NoteEntry::id)
        .isEqualTo(order);
    assertThat(ours.identified(Set.of("no-such"))).isEmpty();
    Notes notes = ours.with(List.of(mine));
    assertThat(notes.identified(Set.of("otan", "cour-des-comptes")))
        .extracting(NoteEntry::id)
        .containsExactly("otan", "cour-des-comptes");
    assertThat(notes.identified(Set.of("otan")).get(0).note()).isEqualTo(mine);
    assertThat(notes.identified(Set.of("cour-des-comptes"))).hasSize(1);
    assertThat(notes.entries()).hasSameSizeAs(ours.entries());
    assertThat(ours.with(List.of())).isSameAs(ours);
  }

  @Test
  void aNoteGivesTheTextThatItIsReadFrom() {
    Note note =
        Notes.read(
                "test.rec", GOOD + "asOf: 2024\nlink: https://www.insee.fr/\nnear: Insee | PIB\n")
            .get(0);
    assertThat(Notes.read("again.rec", note.text())).containsExactly(note);
    assertThat(note.with(List.of("Une phrase.")).sentences()).containsExactly("Une phrase.");
  }

  @Test
  void findsWhatABadFileHolds() {
    assertThat(new NoteCheck().check("a.rec", "nonsense").findings())
        .containsExactly("a.rec:1: expected « field: value », was: nonsense");
    assertThat(new NoteCheck().check("a.rec", "id: a\n").findings()).hasSize(1);
    NoteCheck check =
        new NoteCheck()
            .check(
                "a.rec",
                GOOD.replace("id: recession", "id: Récession")
                    .replace("kind: concept", "kind: thing"));
    assertThat(check.findings())
        .hasSize(2)
        .anyMatch(f -> f.contains("kebab-case"))
        .anyMatch(f -> f.contains("no such kind: thing"));
    assertThat(check.notes()).hasSize(1);
  }

  @Test
  void findsSentencesOfAnUnfitLength() {
    assertThat(with("Trop court, cela."))
        .singleElement()
        .asString()
        .contains("words must be in 6..25, was 3");
    assertThat(with("Une récession est " + "très ".repeat(22) + "longue."))
        .singleElement()
        .asString()
        .contains("was 26");
    assertThat(with("Une récession est " + "très ".repeat(21) + "longue.")).isEmpty();
    assertThat(with("Elles se lisent dans les comptes – – – –"))
        .anyMatch(f -> f.contains("no full stop"));
    String few = GOOD.lines().filter(l -> !l.contains("se lit")).collect(Collectors.joining("\n"));
    assertThat(new NoteCheck().check("a.rec", few).findings())
        .singleElement()
        .asString()
        .contains("sentences must be in 2..5, was 1");
  }

  private static List<String> with(String sentence) {
    return new NoteCheck().check("test.rec", GOOD + "says: " + sentence + "\n").findings();
  }

  @Test
  void aMissingFieldIsSaidWithFileAndLine() {
    assertThatThrownBy(
            () ->
                Notes.read(
                    "test.rec", "# head\n\n" + GOOD.replace("source: Insee, définitions\n", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("test.rec:3: no field source");
  }
}
