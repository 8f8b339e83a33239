package io.github.intertitre.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamingTest {
  @Test
  void aSectionNamesAPersonInFullOnce() {
    assertThat(inFull("Quévert a répondu aux élus.", "Le préfet a félicité Quévert."))
        .containsExactly("Anne Quévert a répondu aux élus.", "Le préfet a félicité Quévert.");
  }

  @Test
  void elisionFollowsTheName() {
    assertThat(inFull("La ville parle de Quévert."))
        .containsExactly("La ville parle d’Anne Quévert.");
  }

  @Test
  void whatIsNoBareSurnameStays() {
    List<String> texts =
        List.of(
            "Mme Quévert a répondu.",
            "La loi Quévert est votée.",
            "Les Quévert sont partis.",
            "« Quévert a menti », dit-il.",
            "Paul Quévert a répondu.");
    for (String text : texts) {
      assertThat(inFull(text)).containsExactly(text);
    }
  }

  @Test
  void aNameThatTwoShareStays() {
    List<Block> blocks = section("Quévert a répondu.");
    List<Entity> two = List.of(person("Anne Quévert"), person("Paul Quévert"));
    assertThat(Naming.inFull(blocks, two, Reader.french())).isEqualTo(blocks);
  }

  @Test
  void whatOnlyOpensASentenceIsNoFirstName() {
    List<Block> blocks = section("Cinq Français ont joué à Amatrice.");
    List<Entity> misread = List.of(person("Premier Français"), person("A Amatrice"));
    assertThat(Naming.inFull(blocks, misread, Reader.french())).isEqualTo(blocks);
    List<Block> firm = section("Valdor réduit son emprise.");
    assertThat(Naming.inFull(firm, List.of(person("FO Valdor")), Reader.french())).isEqualTo(firm);
  }

  @Test
  void namesInARowAreOfOneForm() {
    List<Block> blocks = section("Quévert mène, puis Malvard revient, avant le jeu décisif.");
    List<Entity> two = List.of(person("Anne Quévert"), person("Paul Malvard"));
    assertThat(Naming.inFull(blocks, two, Reader.french())).isEqualTo(blocks);
    List<Block> again = section("Quévert mène, puis Quévert faiblit.");
    assertThat(Naming.inFull(again, two, Reader.french())).isEqualTo(again);
  }

  @Test
  void aNameThatAHouseBearsTooStays() {
    String house = "La fromagerie familiale Quévert embauche.";
    assertThat(inFull(house, "Quévert exporte un tiers de ses fromages."))
        .containsExactly(house, "Quévert exporte un tiers de ses fromages.");
    String deputy = "La députée socialiste Quévert vote la loi.";
    assertThat(inFull("Quévert parle.", deputy)).containsExactly("Anne Quévert parle.", deputy);
  }

  @Test
  void aRepeatedSubjectIsTakenUpByAPronoun() {
    assertThat(
            again(
                "La Birmanie devient indépendante en 1948.",
                "La Birmanie adhère à une association en 1997."))
        .containsExactly(
            "La Birmanie devient indépendante en 1948.", "Elle adhère à une association en 1997.");
  }

  @Test
  void aSubjectStaysWhereThePronounCouldMeanAnother() {
    List<String> texts =
        List.of("Le préfet a rencontré le maire.", "Le préfet a annoncé des travaux.");
    assertThat(again(texts.toArray(String[]::new))).isEqualTo(texts);
  }

  private static List<String> inFull(String... texts) {
    return texts(Naming.inFull(section(texts), List.of(person("Anne Quévert")), Reader.french()));
  }

  private static List<String> again(String... texts) {
    return texts(Naming.again(section(texts), Reader.french(), Context.NONE));
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.get(1).statements().stream().map(Statement::text).toList();
  }

  private static List<Block> section(String... texts) {
    List<Statement> statements = new ArrayList<>();
    for (String text : texts) {
      statements.add(new Statement(text, Provenance.source(statements.size())));
    }
    Statement heading = new Statement("La mairie", Provenance.template("heading", List.of(0)));
    return List.of(
        new Block.Heading(Role.SECTION, 2, heading), new Block.Paragraph(Role.SECTION, statements));
  }

  private static Entity person(String name) {
    return new Entity(
        name,
        Mention.Kind.PERSON,
        List.of(name.substring(name.indexOf(' ') + 1)),
        Optional.empty(),
        -1,
        Gender.FEMININE,
        List.of(0));
  }
}
