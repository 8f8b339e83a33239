package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteFinderTest {
  private static List<String> sentences(String text) {
    return sentences(Lexicon.french().notes(), text);
  }

  private static List<String> sentences(Notes notes, String text) {
    Reader reader = Reader.french();
    NoteFinder finder = new NoteFinder(notes, reader);
    return finder.find(new Analyst(reader).analyse(Article.of(text), Options.defaults())).stream()
        .flatMap(context -> context.note().sentences().stream())
        .toList();
  }

  @Test
  void frenchLawIsNotToldOfAnotherCountry() {
    assertThat(
            sentences(
                "Un fabricant coréen condamné\n\nLe fabricant coréen verse des dommages et intérêts."
                    + " Un jury californien a rendu son verdict."))
        .noneMatch(sentence -> sentence.contains("Code civil"))
        .noneMatch(sentence -> sentence.contains("cour d’assises"));
  }

  @Test
  void frenchLawIsToldAtHome() {
    assertThat(
            sentences(
                "Un fabricant condamné\n\nLe fabricant verse des dommages et intérêts à ses clients."))
        .anyMatch(sentence -> sentence.contains("Code civil"));
  }

  @Test
  void anEventIsToldByOneNoteOnly() {
    assertThat(
            sentences(
                "La mort de Yasser Arafat\n\nYasser Arafat dirigeait l’Autorité palestinienne."
                    + " L’Autorité palestinienne ouvre une enquête sur la mort de Yasser Arafat."))
        .filteredOn(sentence -> sentence.contains("janvier 1996"))
        .hasSize(1);
  }

  @Test
  void onesOwnNoteWinsOverOursOfTheSameName() {
    String own =
        """
        id: piscine-de-tulle
        names: piscine municipale
        kind: concept
        domain: society
        source: Ville de Tulle
        says: La piscine municipale dépend du service des sports de la ville.
        """;
    Notes notes = Lexicon.french().notes().with(Notes.read("own.rec", own));
    assertThat(sentences(notes, "Tulle\n\nLa piscine municipale ferme pour travaux."))
        .contains("La piscine municipale dépend du service des sports de la ville.");
  }

  @Test
  void commonWordsOfANameMayBeCapitalised() {
    assertThat(sentences("Oslo\n\nLe Prix Nobel de la Paix sera remis vendredi."))
        .anyMatch(sentence -> sentence.contains("prix Nobel de la paix"));
  }

  @Test
  void republicansOfAmericaAreNoneOfFrance() {
    assertThat(
            sentences(
                "Élection\n\nLe républicain devance le démocrate en Floride, État américain."))
        .anyMatch(sentence -> sentence.contains("Parti républicain"));
    assertThat(sentences("Élection\n\nLe républicain de l’UMP devance le socialiste en Corrèze."))
        .noneMatch(sentence -> sentence.contains("Parti républicain"));
  }

  @Test
  void anotherCountryIsKnownWithoutItsAccentAndByItsStates() {
    assertThat(
            sentences(
                "Le vote aux Etats-Unis\n\nLa campagne électorale s’achève en Floride."
                    + " La campagne électorale aura été longue."))
        .noneMatch(sentence -> sentence.contains("en France"));
  }

  @Test
  void anotherCountryIsKnownByItsOfficesAndTowns() {
    String text = "Un appel\n\nLe %s de %s a fait appel du jugement. Le tribunal le dira à %s.";
    assertThat(sentences(text.formatted("procureur du Roi", "Charleroi", "Charleroi")))
        .isNotEmpty()
        .noneMatch(sentence -> sentence.contains("en France"));
    assertThat(sentences(text.formatted("procureur", "Limoges", "Limoges")))
        .anyMatch(sentence -> sentence.contains("en France"));
  }

  @Test
  void whoIsNamedAfterFranceMakesNoNewsFrench() {
    String text =
        "Le vote\n\nLa campagne électorale s’achève au Congo."
            + " L’opposition congolaise l’a dit à %s.";
    assertThat(sentences(text.formatted("Radio France Internationale")))
        .noneMatch(sentence -> sentence.contains("en France"));
    assertThat(sentences(text.formatted("la France")))
        .anyMatch(sentence -> sentence.contains("en France"));
  }

  @Test
  void wordsThatFollowOneAnotherTellSensesApart() {
    String rest = " a frappé la plage. Les rafales de vent ont soufflé toute la nuit.";
    assertThat(sentences("La plage touchée\n\nUne tempête" + rest))
        .anyMatch(sentence -> sentence.contains("Lothar"));
    assertThat(sentences("La plage touchée\n\nUne tempête de sable" + rest))
        .noneMatch(sentence -> sentence.contains("Lothar"));
  }

  @Test
  void whatHoldsElsewhereIsToldOnlyWhereThatCountryIsSpokenOf() {
    String text = "Un procès %s\n\nLe procureur a requis trois ans de prison au procès, à %s.";
    assertThat(sentences(text.formatted("à Limoges", "Limoges")))
        .anyMatch(sentence -> sentence.contains("procureur"))
        .noneMatch(sentence -> sentence.startsWith("En Italie"));
    assertThat(sentences(text.formatted("en Italie", "Rome")))
        .anyMatch(sentence -> sentence.startsWith("En Italie"));
  }

  @Test
  void aMinistryInParisIsNoTown() {
    String there = "Un obus à Homs\n\nUn obus tue un reporter, dit une source au %s à Paris.";
    assertThat(sentences(there.formatted("ministère de la Défense")))
        .noneMatch(sentence -> sentence.contains("vingt arrondissements"));
    assertThat(sentences(there.formatted("marché aux fleurs")))
        .anyMatch(sentence -> sentence.contains("vingt arrondissements"));
  }

  @Test
  void whoTellsTheNewsIsNotItsSubject() {
    String news = "Un pont ferme\n\nUn pont ferme à Tulle. La mairie le dit à l’AFP.";
    assertThat(sentences(news)).noneMatch(sentence -> sentence.contains("AFP"));
    assertThat(sentences(news + " L’AFP change de siège."))
        .anyMatch(sentence -> sentence.contains("AFP"));
  }

  @Test
  void whoHoldsAnOfficeMaySpeakOfSomethingElse() {
    String news = "Un pont ferme\n\nUn pont ferme en France. Des usagers le regrettent.";
    String office = " Le ministre de l’Intérieur viendra.";
    String again = " Des élus le demandent au ministre de l’Intérieur.";
    assertThat(weight("ministre-interieur", news + office))
        .isLessThan(weight("ministre-interieur", news + office + again) / 2);
  }

  private static double weight(String id, String text) {
    Reader reader = Reader.french();
    NoteFinder finder = new NoteFinder(Lexicon.french().notes(), reader);
    return finder.find(new Analyst(reader).analyse(Article.of(text), Options.defaults())).stream()
        .filter(context -> context.note().id().equals(id))
        .mapToDouble(Context::weight)
        .findFirst()
        .orElseThrow();
  }
}
