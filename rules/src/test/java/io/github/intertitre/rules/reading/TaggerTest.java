package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where dictionary and neighbours correct the model, or choose among readings. */
class TaggerTest {
  private static Token token(String text, String form) {
    return Reader.french().sentence(text).tokens().stream()
        .filter(token -> token.text().equals(form))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ferme est grande.            | ferme    | NOUN  | ferme
          Il ne ferme pas la porte.       | ferme    | VERB  | fermer
          La partie est finie.            | partie   | NOUN  | partie
          Elle est morte hier.            | morte    | VERB  | mourir
          La morte est là.                | morte    | NOUN  | mort
          Il n’orange rien.               | orange   | VERB  | oranger
          Je suis le maire.               | suis     | AUX   | être
          Vient-elle demain ?             | Vient    | VERB  | venir
          Il aime Porte et Marche.        | Porte    | PROPN | porte
          La loi ne dure pas.             | dure    | VERB  | durer
          La loi n’avance pas.            | avance  | VERB  | avancer
          Explique-t-elle la loi ?        | Explique | VERB | expliquer
          New York a été touchée.         | a       | AUX   | avoir
          Elle est partie hier.           | partie  | VERB  | partir
          Elles sont arrivées hier.       | arrivées | VERB | arriver
          Elle est déjà venue hier.       | venue   | VERB  | venir
          Ils étaient battus.             | étaient | AUX   | être
          Il y a 12 élus.                 | 12      | NUM   | 12
          Il vote, puis part.             | ,       | PUNCT | ,
          Le maire vote.                  | maire   | NOUN  | maire
          Le maire vote.                  | vote    | VERB  | voter
          Il vit à Quévrac.               | Quévrac | PROPN | quévrac
          Il a vu la mer.                 | vu      | VERB  | voir
          Il aime la mer.                 | la      | DET   | le
          """)
  void aWordIsReadAsItsNeighboursAllow(String text, String form, Tag tag, String lemma) {
    Token token = token(text, form);
    assertThat(token.tag()).isEqualTo(tag);
    assertThat(token.lemma()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il vote la loi.          | vote   | INDICATIVE  | 3
          Les élus votent la loi.  | votent | INDICATIVE  | 3
          Il a fini la loi.        | fini   | PARTICIPLE  | 0
          Il finit la loi.         | finit  | INDICATIVE  | 3
          Il veut voter la loi.    | voter  | INFINITIVE  | 0
          Il voterait la loi.      | voterait | CONDITIONAL | 3
          """)
  void amongReadingsTheUsualOneCounts(String text, String form, String mood, int person) {
    Token token = token(text, form);
    assertThat(token.features().mood()).hasToString(mood);
    assertThat(token.features().person()).isEqualTo(person);
  }
}
