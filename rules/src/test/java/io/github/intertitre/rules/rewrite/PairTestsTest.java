package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairTestsTest {
  private static Pair pair(String before, String after) {
    Reader reader = Reader.french();
    return new Pair(
        reader.sentence(before), reader.sentence(after), Pair.Between.SOURCE, Context.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # When.
          later           | true  | Le club naît en 1921.          | Il gagne en 1934.
          later           | true  | Le club naît en mai 1921.      | Il gagne en juin 1921.
          later           | false | Le club naît en 1934.          | Il gagne en 1921.
          later           | false | Le club naît en 1921.          | Il gagne en 1921.
          later           | false | Le club naît en 1921.          | Il gagne en mai 1921.
          later           | false | Le club naît en ville.         | Il gagne en 1921.
          later           | false | Le club naît en 1921.          | Il gagne.
          later           | false | Le club joue depuis 1921.      | Il gagne en 1934.
          later           | false | Le club naît avant 1921.       | Il gagne en 1934.
          later           | false | Le club naît en 1921.          | Il gagne depuis 1934.
          later           | false | Le club naît en 1921.          | Il joue depuis le début, en 1934.
          later           | false | Le club naît en 1921.          | Il gagne en 1934 et en 1936.
          later           | false | Le club, né en 1921, vit.      | Il gagne en 1934.
          counted         | true  | Le club naît.                  | Il accueille 300 joueurs.
          counted         | false | Le club naît.                  | Il accueille des joueurs.
          year-after      | true  | Le club naît en 1921.          | Il gagne en 1922.
          year-after      | false | Le club naît en 1921.          | Il gagne en 1934.
          same-verb       | true  | Le club gagne.                 | La ville gagne.
          same-verb       | false | Le club gagne.                 | La ville perd.
          same-tense      | true  | Le club gagne.                 | La ville perd.
          same-tense      | false | Le club gagnait.               | La ville perd.
          later           | false | Le club naît en 1921.          | Des élus installés à Tulle en 1934 gagnent.
          later           | false | Le club naît en 1921.          | Il gagne quand Tulle tombe en 1934.
          soon-after      | true  | Le club naît en 1921.          | Il gagne en 1961.
          soon-after      | false | Le club naît en 1921.          | Il gagne en 1962.
          not-long-after  | true  | Le club naît en 1821.          | Il gagne en 1921.
          not-long-after  | false | Le club naît en 1821.          | Il gagne en 1922.
          opens-date      | true  | Le club naît.                  | En 1934, il gagne.
          opens-date      | true  | Le club naît.                  | De 1979 à 1981, il gagne.
          opens-date      | false | Le club naît.                  | Il gagne en 1934.
          opens-date      | false | Le club naît.                  | Fondé en 1934, il gagne.
          opens-date      | false | Le club naît.                  | Hier soir il gagne.
          timeless        | true  | Le club joue à Tulle.          | Il gagne.
          timeless        | false | Le club joue à Tulle.          | Il gagne en 1934.
          timeless        | false | Le club joue au siècle dernier. | Il gagne.
          timeless        | false | L’exposition de 1934 plaît.    | Il gagne.
          # Of what.
          shares          | true  | L’agence paie la taxe.         | L’agence reçoit un prêt.
          shares          | false | L’agence paie la taxe.         | Le maire reçoit un prêt.
          shares          | false | Une partie vote lundi.         | Une partie rit lundi.
          same-object     | true  | Le maire note les dépenses.    | L’agence paie les dépenses.
          same-object     | false | Le maire note les dépenses.    | L’agence paie la taxe.
          same-object     | false | Le maire note les dépenses.    | Les dépenses montent.
          new-person      | true  | Le maire vote.                 | Anne Roy rit.
          new-person      | false | Anne Roy vote.                 | Anne Roy rit.
          new-person      | false | Le maire vote.                 | La taxe monte.
          one-story       | true  | Le maire vote.                 | Le maire rit.
          one-story       | true  | Le maire cite Anne Roy.        | La foule aime Anne Roy.
          one-story       | false | Le maire vit à Tulle.          | Elle aime Tulle.
          one-story       | false | Le maire vit à Tulle.          | Elle aime Lyon.
          opens-place     | true  | Le maire vote.                 | En Italie, le gouvernement tombe.
          opens-place     | false | Le maire vote.                 | Le gouvernement tombe en Italie.
          opens-place     | false | Le maire vote.                 | En Italie, il tombe.
          opens-place     | false | Le maire vote.                 | En colère, le gouvernement tombe.
          subject-first   | true  | Le maire vote.                 | La taxe monte.
          subject-first   | false | Le maire vote.                 | Hier, la taxe a monté.
          plain-subject   | true  | Le maire vote.                 | La taxe monte.
          plain-subject   | true  | Le maire vote.                 | La taxe, une horreur, monte.
          plain-subject   | false | Le maire vote.                 | Une taxe monte.
          plain-subject   | false | Le maire vote.                 | La taxe et le prix montent.
          plain-subject   | false | Le maire vote.                 | Le très long et très lourd budget de la ville monte.
          plain-subject   | false | Le maire vote.                 | Hier, la taxe a monté.
          same-subject    | true  | Le maire vote.                 | Le maire rit.
          same-subject    | false | Le maire vote.                 | La maire rit.
          same-subject    | false | Hier, le maire a voté.         | Le maire rit.
          # What happens.
          narrates        | true  | Le maire vote.                 | Il gagna la coupe.
          narrates        | true  | Le maire vote.                 | Il gagne la coupe.
          narrates        | false | Le maire vote.                 | Il gagnait la coupe.
          narrates        | false | Le maire vote.                 | Il ne gagna pas la coupe.
          narrates        | false | Le maire vote.                 | Il est maire.
          born-or-dead    | true  | Le maire vote.                 | Il meurt à Tulle.
          born-or-dead    | false | Le maire vote.                 | Il vit à Tulle.
          acts            | true  | Le maire vote.                 | Il a fondé un club.
          acts            | false | Le maire vote.                 | Il n’a pas fondé un club.
          acts            | false | Le maire vote.                 | Le club a été fondé.
          acts            | false | Le maire vote.                 | Il est maire.
          acts            | false | Le maire vote.                 | Il fonderait un club.
          no-definition   | true  | Le maire vote.                 | La taxe monte.
          no-definition   | false | La taxe est un impôt.          | La taxe monte.
          no-definition   | false | Le maire vote.                 | Une taxe monte.
          positive-before | true  | Le maire vote.                 | La taxe monte.
          positive-before | false | Le maire ne vote pas.          | La taxe monte.
          opposed         | true  | Le maire soutient la taxe.         | Le préfet ne soutient pas la taxe.
          opposed         | false | Le maire soutient la taxe.         | Le préfet soutient la taxe.
          opposed         | false | Le maire soutient la taxe.         | Le préfet ne vote pas la taxe.
          opposed         | false | Le maire soutient la taxe.         | Le maire ne soutient pas la taxe.
          opposed         | false | Le maire soutient la taxe.         | Le préfet ne soutient pas la loi.
          opposed         | false | Le maire soutient la taxe.         | Le préfet ne soutenait pas la taxe.
          contrary        | true  | Le maire accepte la taxe.      | Le préfet refuse la taxe.
          contrary        | true  | Le maire refuse la taxe.       | Le préfet accepte la taxe.
          contrary        | false | Le maire accepte la taxe.      | Le préfet accepte la taxe.
          contrary        | false | Le maire accepte la taxe.      | Le maire refuse la taxe.
          contrary        | false | Le maire accepte la taxe.      | Le préfet refuse la loi.
          contrary        | false | Le maire accepte la taxe.      | Le préfet a refusé la taxe.
          contrary        | false | Le maire accepte la taxe.      | Hier, le préfet refuse la taxe.
          # What is said.
          both-say        | true  | Le maire a déclaré qu’il part. | Il a précisé que la ville attend.
          both-say        | false | Le maire a voté la loi.        | Il a expliqué que la ville attend.
          both-say        | false | Le maire a déclaré qu’il part. | Il a voté la loi.
          both-say        | true  | Le maire a mis en garde la ville. | Il a précisé que la ville attend.
          same-speaker    | true  | Le maire a déclaré qu’il part. | Il a ajouté un mot.
          same-speaker    | false | Le maire a déclaré qu’il part. | Elle a ajouté un mot.
          same-speaker    | false | Le maire a déclaré qu’il part. | La ville a ajouté un mot.
          same-speaker    | false | Le maire a déclaré qu’il part. | Tulle a ajouté un mot.
          same-speaker    | true  | « La loi passe », a déclaré le maire. | Il a ajouté un mot.
          same-speaker    | false | « La loi passe », a déclaré la préfète. | Il a ajouté un mot.
          same-speaker    | true  | « La loi passe », a-t-elle déclaré. | Elle a ajouté un mot.
          same-speaker    | false | Le maire a dit au préfet qu’il part. | Il a ajouté un mot.
          denial-before   | true  | Le maire conteste ce chiffre.  | Il assure que la taxe baisse.
          denial-before   | false | Le maire annonce ce chiffre.   | Il assure que la taxe baisse.
          bears-on        | true  | Une vidéo montre l’attaque.    | L’authenticité de la vidéo n’a pas été confirmée.
          bears-on        | true  | Le maire vote.                 | Aucun accord n’a été conclu.
          bears-on        | false | Le trafic rapportait.          | Le chef n’a pas été retrouvé.
          denied          | true  | Le maire vote.                 | L’authenticité n’a pas été confirmée.
          denied          | false | Le maire vote.                 | L’authenticité a été confirmée.
          denied          | false | Le maire vote.                 | Le maire ne la confirme pas.
          unquoted        | true  | Le maire vote.                 | La taxe monte.
          unquoted        | false | Le maire vote.                 | La taxe « monte ».
          !unquoted       | true  | Le maire vote.                 | La taxe « monte ».
          """)
  void aTestHoldsOfTwoSentencesOrNot(String test, boolean holds, String before, String after) {
    assertThat(PairTests.named(test).holds(pair(before, after))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          également    | Il a précisé un point.         | Il a également précisé un point.
          également    | Il vote la loi.                | Il vote également la loi.
          également    | Il a souvent précisé un point. | ~~
          également    | La fin du mois.                | ~~
          """)
  void aLinkHasItsPlace(String link, String sentence, String linked) {
    Pair pair = pair("Le maire vote.", sentence);
    assertThat(LinkPlaces.verb(pair, link).orElse("")).isEqualTo(linked);
  }

  @Test
  void aLinkWithACapitalOpensTheSentence() {
    assertThat(LinkPlaces.front(pair("Il vote.", "En 1808, la loi passe."), "Plus tard"))
        .contains("Plus tard, en 1808, la loi passe.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le club naît en 1921.              | 1921
          Le club naît le 3 mai 1921.        | 1921-05-03
          De 1979 à 1981, il gagne.          | 1979
          Le club joue depuis 1921.          | ''
          Le club naît lundi.                | ''
          Le club naît en 1921 ou en 1919.   | 1919
          """)
  void aSentenceTellsWhenItBegan(String sentence, String begin) {
    assertThat(DateOrder.begin(Reader.french().sentence(sentence)).orElse("")).isEqualTo(begin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le maire vote toutefois la loi.   | true
          Selon lui, la loi passe.          | true
          Il rit alors que la loi passe.    | true
          Il rit alors qu'elle passe.       | true
          Le maire et le préfet votent.     | false
          Le maire vote la loi.             | false
          """)
  void aSentenceMayHoldALink(String sentence, boolean linked) {
    assertThat(Connected.isIn(sentence)).isEqualTo(linked);
  }
}
