package io.github.intertitre.core.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.notes.Note;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final Metadata META =
      new Metadata("Titre", "Titre", "", "titre", "budget communal", List.of());

  private static Statement said(String text) {
    return new Statement(text, Provenance.source(0));
  }

  private static Document document(Block... blocks) {
    return new Document(META, List.of(blocks));
  }

  private static Block paragraph(String... sentences) {
    return new Block.Paragraph(
        Role.SECTION, Arrays.stream(sentences).map(LinkerTest::said).toList());
  }

  private static List<String> links(Document document) {
    return document
        .statements()
        .flatMap(
            s ->
                s.links().stream()
                    .map(l -> s.text().substring(l.start(), l.end()) + " > " + l.address()))
        .toList();
  }

  private static List<String> linked(Document document, String list) {
    return links(
        Linker.internal(LinkTerm.read("liens.txt", list))
            .link(document, Optional.of("https://exemple.fr/ici")));
  }

  @Test
  void theFirstGoodMentionIsLinkedOnce() {
    Document document =
        document(
            new Block.Heading(Role.SECTION, 2, said("La piscine municipale")),
            paragraph("« La piscine municipale attendra », dit-elle.", "Une piscine, non."),
            paragraph("La Piscine municipale attend.", "La piscine municipale dort."));
    assertThat(linked(document, "piscine municipale = /piscine"))
        .containsExactly("Piscine municipale > /piscine");
  }

  @Test
  void neverTwoToOneAddressNorTwoInOneSentence() {
    Document document = document(paragraph("Le stade et la piscine.", "Le stade, le bassin."));
    assertThat(linked(document, "piscine\t/sport\nstade\t/stade\nbassin\t/sport"))
        .containsExactly("piscine > /sport", "stade > /stade");
  }

  @Test
  void theLongerTermWinsAndWordsAreWhole() {
    Document document =
        document(paragraph("Le conseil municipal siège.", "Les conseillers aussi."));
    assertThat(linked(document, "conseil = /c\nconseil municipal = /cm"))
        .containsExactly("conseil municipal > /cm");
  }

  @Test
  void neitherTheKeyphraseNorThePageItselfIsLinked() {
    Document document = document(paragraph("Le budget communal est voté.", "Ici même."));
    assertThat(linked(document, "budget communal = /b\nici = https://exemple.fr/ici")).isEmpty();
  }

  @Test
  void recapsStayBare() {
    Document document = document(new Block.Bullets(Role.KEY_POINTS, List.of(said("La piscine."))));
    assertThat(linked(document, "piscine = /p")).isEmpty();
  }

  @Test
  void aNoteLeadsToThePageOfItsSubject() {
    Note note =
        new Note(
            "otan",
            List.of("OTAN"),
            List.of(),
            List.of(),
            "institution",
            "defence",
            List.of("L’OTAN est une alliance."),
            "traité de Washington",
            Optional.empty(),
            Optional.of("https://www.nato.int/"));
    Document document =
        document(
            paragraph("L’OTAN siège à Bruxelles."),
            new Block.Paragraph(
                Role.CONTEXT,
                List.of(new Statement("L’OTAN est une alliance.", Provenance.note("otan")))));
    Document linked = OutboundLinks.link(document, List.of(note), Optional.empty());
    assertThat(links(linked)).containsExactly("OTAN > https://www.nato.int/");
    assertThat(linked.blocks().get(1).statements().get(0).links()).hasSize(1);
  }

  @Test
  void aWrongLineIsNamed() {
    assertThatThrownBy(() -> LinkTerm.read("liens.txt", "# liens\nstade /stade"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("liens.txt:2");
  }
}
