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
    assertThat(contexts("ministre-interieur", news + office)).isEmpty();
    assertThat(contexts("ministre-interieur", news + office + again)).isNotEmpty();
  }

  @Test
  void aWordOfOtherSensesNeedsAWordOfTheNoteBeside() {
    String news = "Un local ouvre\n\nL’association ouvre %s à Tulle. Des familles y viennent.";
    String own =
        """
        id: antenne
        names: antenne
        near: diffusion | chaîne
        kind: concept
        domain: society
        source: Essai
        says: Une antenne de diffusion porte les émissions d’une chaîne jusqu’aux foyers.
        says: Le temps d’antenne se compte en secondes à la radio comme à la télévision.
        """;
    Notes notes = Notes.of(Notes.read("own.rec", own));
    assertThat(sentences(notes, news.formatted("une antenne"))).isEmpty();
    assertThat(sentences(notes, news.formatted("une antenne de diffusion"))).isNotEmpty();
    assertThat(
            sentences(
                notes, news.formatted("une antenne") + " Le maire est venu. Une chaîne l’a filmé."))
        .as("too far off")
        .isEmpty();
  }

  @Test
  void aNameDoesNotConfirmItself() {
    String own =
        """
        id: gendarme
        names: gendarme
        near: gendarme | gendarmes | patrouille
        kind: office
        domain: justice
        source: Essai
        says: Un gendarme porte l’uniforme et veille à la paix des campagnes.
        says: Le mot gendarme vient des gens d’armes qui servaient à cheval.
        """;
    Notes notes = Notes.of(Notes.read("own.rec", own));
    String news = "Une fête\n\nUne fête a lieu. Le maire, ancien gendarme, y vient%s.";
    assertThat(sentences(notes, news.formatted(""))).isEmpty();
    assertThat(sentences(notes, news.formatted(" avec une patrouille"))).isNotEmpty();
  }

  @Test
  void aNameBesideIsNoneWithoutItsCapital() {
    String own =
        """
        id: ville-hote
        names: pays hôte
        near: Mondial
        kind: event
        domain: sport
        source: Essai
        says: Un pays hôte accueille les équipes et les spectateurs d’une compétition.
        says: Le pays hôte construit souvent de nouveaux stades avant les premiers matchs.
        """;
    Notes notes = Notes.of(Notes.read("own.rec", own));
    String news = "Le cacao\n\nLe pays hôte du forum domine le %s de cacao.";
    assertThat(sentences(notes, news.formatted("marché mondial"))).isEmpty();
    assertThat(sentences(notes, news.formatted("Mondial"))).isNotEmpty();
  }

  @Test
  void anAdjectiveAVerbOrATitleNamesNothing() {
    String own =
        """
        id: essai
        names: conservateur | vélo | terre
        kind: concept
        domain: society
        source: Essai
        says: Ce qui est essayé ici ne dit rien de plus que le nom de la chose.
        says: La seconde phrase de la note ne dit pas davantage que la première.
        """;
    Notes notes = Notes.of(Notes.read("own.rec", own));
    String news = "Un jour à Tulle\n\nLe maire l’a dit lundi. %s";
    assertThat(sentences(notes, news.formatted("Un gouvernement conservateur se forme.")))
        .isEmpty();
    assertThat(sentences(notes, news.formatted("Un conservateur dirige le lieu."))).isNotEmpty();
    assertThat(
            sentences(
                notes, news.formatted("Son dernier rôle fut dans « Le Vélo », film de 1999.")))
        .isEmpty();
    assertThat(sentences(notes, news.formatted("Le film s’appelle Le vélo de ma tante.")))
        .isEmpty();
    assertThat(sentences(notes, news.formatted("Il est venu sur un vélo rouge."))).isNotEmpty();
    assertThat(sentences(notes, news.formatted("Le lièvre se terre dans son gîte."))).isEmpty();
  }

  @Test
  void aTownIsToldOfAnAttackOnlyWhereTheNewsSpeaksOfOne() {
    String news = "Nice rouvre ses salles\n\nÀ Nice, %s. La mairie de Nice invite les habitants.";
    assertThat(sentences(news.formatted("le cinéma se joue au balcon")))
        .anyMatch(sentence -> sentence.contains("Nice"))
        .noneMatch(sentence -> sentence.contains("attentat"));
    assertThat(sentences(news.formatted("un attentat est jugé lundi")))
        .anyMatch(sentence -> sentence.contains("attentat"));
  }

  @Test
  void whatAThingIsLikenedToIsNotMeant() {
    String news = "La haine\n\nLa haine se répand %s, a dit la maire. Les élus en ont parlé.";
    assertThat(sentences(news.formatted("comme un poison dans l’organisme")))
        .noneMatch(sentence -> sentence.contains("poison"));
    assertThat(sentences(news.formatted("par un poison mortel à toute dose dans l’organisme")))
        .anyMatch(sentence -> sentence.contains("poison"));
  }

  @Test
  void whatQualifiesAThingIsNotItself() {
    String news = "Un procès\n\nL’homme avait caché %s chez lui. Il s’est rendu au permis de tuer.";
    assertThat(sentences(news.formatted("un fusil de chasse")))
        .noneMatch(sentence -> sentence.contains("gibier"));
  }

  @Test
  void aTownOrCountryInsideALongerNameIsNotMeant() {
    String news = "Un vol dérouté\n\nUn vol Air Algérie a atterri. Le vol Air Algérie repart%s.";
    assertThat(sentences(news.formatted(" lundi")))
        .noneMatch(sentence -> sentence.startsWith("L’Algérie"));
    assertThat(sentences(news.formatted(" d’Algérie, dit-on en Algérie. L’Algérie attend")))
        .anyMatch(sentence -> sentence.startsWith("L’Algérie"));
  }

  @Test
  void whoBearsTheSameNameIsAnother() {
    String news = "Une visite\n\nUne visite a lieu à Tulle. %s Obama y a parlé lundi.";
    assertThat(sentences(news.formatted("Michelle")))
        .noneMatch(sentence -> sentence.startsWith("Barack Obama"));
    assertThat(sentences(news.formatted("Barack")))
        .anyMatch(sentence -> sentence.startsWith("Barack Obama"));
    assertThat(sentences(news.formatted("M.")))
        .anyMatch(sentence -> sentence.startsWith("Barack Obama"));
  }

  @Test
  void aSigleOfOtherThingsNeedsAWordOfTheNote() {
    String news = "L’inflation ralentit\n\nL’indice %s des prix a ralenti en mai. Il monte peu.";
    assertThat(sentences(news.formatted("CPI")))
        .noneMatch(sentence -> sentence.contains("Cour pénale"));
    assertThat(sentences("Un procès\n\nLa CPI juge un chef de guerre. La CPI siège à La Haye."))
        .anyMatch(sentence -> sentence.contains("Cour pénale"));
  }

  @Test
  void anOfficeOfAnotherCountryIsNoneOfFrance() {
    String news = "Une visite en France\n\nLe président de la République %s est en France lundi.";
    for (String other : List.of("polonais", "du Portugal", "d’Autriche", "de la Finlande")) {
      assertThat(sentences(news.formatted(other)))
          .as(other)
          .noneMatch(sentence -> sentence.contains("République française"));
    }
    assertThat(sentences(news.formatted("en personne")))
        .anyMatch(sentence -> sentence.contains("République française"));
  }

  @Test
  void whatRestsOnFrenchLawAloneIsNotToldAbroad() {
    String news =
        "Une enquête à %s\n\nLe parquet de %s a saisi un juge d’instruction. Le juge d’instruction"
            + " entendra les témoins au tribunal de %s.";
    assertThat(sentences(news.replace("%s", "Charleroi")))
        .noneMatch(sentence -> sentence.contains("juge d’instruction"));
    assertThat(sentences(news.replace("%s", "Limoges")))
        .anyMatch(sentence -> sentence.contains("juge d’instruction"));
  }

  @Test
  void whatOnlySaysWhoSomebodyIsIsNamedInPassing() {
    String news =
        "Une loi divise\n\nUne loi du gouvernement divise la France. Des élus la combattent. %s";
    String role = "Paul Velba, président du groupe à l’Assemblée nationale, part.";
    assertThat(contexts("assemblee-nationale", news.formatted(role)))
        .singleElement()
        .returns(true, Context::passing);
    assertThat(contexts("assemblee-nationale", news.formatted("L’Assemblée nationale en débat.")))
        .singleElement()
        .returns(false, Context::passing);
  }

  @Test
  void aThingNamedOnceAmongOthersIsNamedInPassing() {
    String news = "Un vol à Tulle\n\nUn homme a volé des bijoux. Il vivait là. Il est parti.";
    String found = news + " On a trouvé un téléphone portable.";
    assertThat(contexts("telephone-mobile", found)).isEmpty();
    assertThat(contexts("telephone-mobile", found + " Le téléphone portable sonnait."))
        .singleElement()
        .returns(false, Context::passing);
  }

  private static List<Context> contexts(String id, String text) {
    Reader reader = Reader.french();
    NoteFinder finder = new NoteFinder(Lexicon.french().notes(), reader);
    return finder.find(new Analyst(reader).analyse(Article.of(text), Options.defaults())).stream()
        .filter(context -> context.note().id().equals(id))
        .toList();
  }
}
