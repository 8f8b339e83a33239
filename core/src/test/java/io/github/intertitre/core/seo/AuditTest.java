package io.github.intertitre.core.seo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
  private static Statement said(String text) {
    return new Statement(text, Provenance.source(0));
  }

  private static Document document(
      String metaTitle, String description, String slug, String keyphrase, List<String> sentences) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(Role.TITLE, 1, said(metaTitle)));
    blocks.add(new Block.Paragraph(Role.LEDE, sentences.stream().map(AuditTest::said).toList()));
    return new Document(
        new Metadata(metaTitle, metaTitle, description, slug, keyphrase, List.of()), blocks);
  }

  private static Severity severity(Document document, String code) {
    Audit audit = Audit.of(document);
    return java.util.stream.Stream.concat(
            audit.seoChecks().stream(), audit.readabilityChecks().stream())
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  @ParameterizedTest
  @CsvSource({
    "Troupes en Ukraine : l’avertissement, GOOD",
    "Les troupes en Ukraine inquiètent, GOOD",
    "Avertissement sur les troupes en Ukraine, HINT",
    "Un avertissement, FAULT",
  })
  void theTitleOpensWithTheKeyphrase(String title, Severity expected) {
    Document document = document(title, "", "", "troupes en Ukraine", List.of("Un mot."));
    assertThat(severity(document, "KEYPHRASE_IN_TITLE")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Des troupes iront sur le sol de l’Ukraine., GOOD",
    "La troupe ira en Ukraine., FAULT",
  })
  void theBeginningNamesTheSubject(String sentence, Severity expected) {
    Document document = document("Titre", "", "", "troupes en Ukraine", List.of(sentence));
    assertThat(severity(document, "KEYPHRASE_IN_BEGINNING")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"120, HINT", "121, GOOD", "156, GOOD", "157, HINT"})
  void theDescriptionHasItsLength(int length, Severity expected) {
    Document document = document("Titre", "é".repeat(length), "", "eau", List.of("Un mot."));
    assertThat(severity(document, "DESCRIPTION_LENGTH")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "budget-communal-2026, GOOD",
    "le-budget, HINT",
    "budgets-communaux, HINT",
  })
  void theSlugHoldsTheKeyphrase(String slug, Severity expected) {
    Document document = document("Titre", "", slug, "budget communal", List.of("Un mot."));
    assertThat(severity(document, "KEYPHRASE_IN_SLUG")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, HINT", "3, GOOD", "15, GOOD", "16, FAULT"})
  void theKeyphraseIsNeitherRareNorStuffed(int uses, Severity expected) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      String head = i < uses ? "Le budget communal est là" : "Il pleut ce matin encore";
      sentences.add(head + " et nous en parlons tous.");
    }
    Document document = document("Titre", "", "", "budget communal", sentences);
    assertThat(severity(document, "KEYPHRASE_DENSITY")).isEqualTo(expected);
  }

  @Test
  void threeLikeOpeningsAreSeen() {
    List<String> alike = List.of("Il vote.", "Il sort.", "Il rit.");
    assertThat(severity(document("T", "", "", "eau", alike), "OPENINGS")).isEqualTo(Severity.HINT);
    List<String> varied = List.of("Le maire vote.", "Le préfet sort.", "Le juge rit.");
    assertThat(severity(document("T", "", "", "eau", varied), "OPENINGS")).isEqualTo(Severity.GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "Il pleut. Toutefois les élus votent., GOOD",
    "Il pleut parce qu’il fait froid., GOOD",
    "Il pleut. Les élus votent., HINT",
    "La carte est belle., HINT",
  })
  void connectorsAreWholeWords(String text, Severity expected) {
    // A short text needs none.
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sentences.addAll(List.of(text.split("(?<=\\.) ")));
    }
    assertThat(severity(document("T", "", "", "eau", sentences), "CONNECTORS")).isEqualTo(expected);
    assertThat(severity(document("T", "", "", "eau", sentences.subList(0, 1)), "CONNECTORS"))
        .isEqualTo(Severity.GOOD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Oui. Nous viendrons\u202F! », dit M. Roy à J.-P. Lac. | « Oui. / Nous viendrons\u202F! », dit M. Roy à J.-P. Lac.",
        "Il part… « Non\u202F! » Elle reste. | Il part… / « Non\u202F! » / Elle reste.",
        "Le prix est de 3.5 euros, cf. Annexe. | Le prix est de 3.5 euros, cf. Annexe.",
        "Qui vient\u202F? personne ne sait. | Qui vient\u202F? personne ne sait.",
      })
  void aQuotationOfSeveralSentencesIsAsManyToRead(String text, String cut) {
    assertThat(String.join(" / ", Cut.sentences(text))).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({
    "eau, 1",
    "commune, 2",
    "école, 2",
    "aujourd’hui, 3",
    "quatre, 1",
    "nation, 2",
    "information, 4",
    "Lisibilité, 5",
    "ils parlent, 2",
    "guerre, 1",
    "lieu, 1",
    "milieu, 2",
    "mieux, 1",
    "yeux, 1",
    "oui, 1",
    "client, 2",
    "ouvrier, 3",
    "premier, 2",
    "moment, 2",
    "gouvernement, 4",
    "président, 3",
    "ils étaient, 3",
    "soient, 1",
    "vie, 1",
    "années, 2",
    "pays, 2",
    "payer, 2",
    "maïs, 2",
    "théâtre, 2",
    "coopération, 5",
    "fauteuil, 2",
    "accueil, 2",
    "œil, 1",
    "août, 1",
    "mangea, 2",
    "question, 2",
    "le, 1",
  })
  void syllablesAreCountedAsTheyAreSaid(String text, int expected) {
    assertThat(Syllables.count(text)).isEqualTo(expected);
  }

  @Test
  void aMissingKeyphraseIsOneFault() {
    Audit audit = Audit.of(document("Titre", "", "", "", List.of("Un mot.")));
    assertThat(audit.findings()).extracting(Finding::code).contains("KEYPHRASE_MISSING");
    assertThat(audit.seo()).isBetween(0, 60);
  }

  @ParameterizedTest
  @CsvSource({
    "Le budget a été voté par le conseil., HINT",
    "Le budget peut être voté., HINT",
    "Le texte doit avoir été adopté., HINT",
    "La mairie est située place Monet., GOOD",
    "Cet auteur est connu de tous., GOOD",
    "Le train est arrivé à Tulle., GOOD",
    "Il peut être heureux., GOOD",
  })
  void aStateIsNoPassive(String sentence, Severity expected) {
    assertThat(severity(document("T", "", "", "eau", List.of(sentence)), "PASSIVES"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Le « budget » : oui, HINT",
    "Le « budget » : oui, GOOD",
    "Il est 10:30 à Tulle., GOOD",
    "Un mot !, HINT",
    "Un mot !, GOOD",
    "L'eau., HINT",
    "Un \"mot\"., HINT",
    "Et alors..., HINT",
  })
  void marksAreThoseOfFrench(String sentence, Severity expected) {
    assertThat(severity(document("T", "", "", "eau", List.of(sentence)), "TYPOGRAPHY"))
        .isEqualTo(expected);
  }

  @Test
  void pressingTheKeyphraseIsAFinding() {
    List<String> calm = List.of("L’eau monte.", "Il pleut.", "L’eau baisse.");
    assertThat(severity(document("L’eau", "", "", "eau", calm), "OVER_OPTIMISATION"))
        .isEqualTo(Severity.GOOD);
    List<String> twice = List.of("L’eau de l’eau monte.");
    assertThat(severity(document("L’eau", "", "", "eau", twice), "OVER_OPTIMISATION"))
        .isEqualTo(Severity.HINT);
    List<String> run = List.of("L’eau va.", "L’eau vient.", "L’eau dort.", "L’eau rit.");
    assertThat(severity(document("L’eau", "", "", "eau", run), "OVER_OPTIMISATION"))
        .isEqualTo(Severity.HINT);
    assertThat(severity(document("Eau, mon eau", "", "", "eau", run), "OVER_OPTIMISATION"))
        .isEqualTo(Severity.FAULT);
  }

  @Test
  void aSubjectThatIsDroppedIsSeen() {
    List<String> sentences = new ArrayList<>(List.of("L’eau monte."));
    for (int i = 0; i < 60; i++) {
      sentences.add("Il pleut ce matin encore sur la ville.");
    }
    assertThat(severity(document("L’eau", "", "", "eau", sentences), "KEYPHRASE_SPREAD"))
        .isEqualTo(Severity.HINT);
    sentences.add(31, "L’eau baisse.");
    assertThat(severity(document("L’eau", "", "", "eau", sentences), "KEYPHRASE_SPREAD"))
        .isEqualTo(Severity.GOOD);
  }

  @Test
  void everyFindingSaysWhatWhyAndHowToMendInBothLanguages() {
    assertThat(Sentences.in(Locale.FRENCH).keys())
        .containsExactlyInAnyOrderElementsOf(
            Sentences.in(Locale.ENGLISH).keys().stream()
                .filter(key -> !key.endsWith(".basis"))
                .toList());
    Audit audit = Audit.of(document("", "", "", "", List.of("Un \"mot\".")));
    Audit keyed = Audit.of(document("Titre", "x", "", "eau", List.of("Un \"mot\".")));
    for (Audit one : List.of(audit, keyed)) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        for (Finding finding : one.findings()) {
          assertThat(finding.message(locale)).isNotBlank().doesNotContain("{");
          assertThat(finding.why(locale)).isNotBlank().doesNotContain("{");
          assertThat(finding.howToMend(locale)).isNotBlank().doesNotContain("{");
        }
      }
    }
  }

  @Test
  void googlesAdviceIsCitedWhereAFindingRestsOnIt() {
    Audit audit = Audit.of(document("Titre", "x", "", "eau", List.of("Un mot.")));
    assertThat(audit.findings())
        .filteredOn(finding -> finding.code().equals("DESCRIPTION_LENGTH"))
        .singleElement()
        .satisfies(
            f -> assertThat(f.basis().orElse("")).startsWith("https://developers.google.com/"));
  }
}
