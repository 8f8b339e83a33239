package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets stand around the name whose kind is asked for. */
class NameEvidenceTest {
  private static String kind(String marked, boolean titled) {
    int from = Reader.words(marked.substring(0, marked.indexOf('['))).size();
    String name = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    Lexicon lexicon = Lexicon.french();
    NameEvidence evidence =
        new NameEvidence(
            lexicon,
            new NameIndex(lexicon.gazetteer()),
            new Demonyms(lexicon.relations()),
            NameCandidates.words(marked.replaceAll("[\\[\\]]", "")),
            from,
            from + Reader.words(name).size());
    return evidence.kind(titled).name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Before the name.
          Il vit à [Brilon].                           | place
          Il roule vers [Brilon].                      | place
          Il parle de [Brilon].                        | place
          Elle chante avec [Brilon].                   | person
          Il succède à [Brilon].                       | person
          Le gouvernement [Brilon] chute.              | person
          La ville de [Brilon] dort.                   | place
          Le groupe [Brilon] embauche.                 | organisation
          Le groupe américain [Brilon] embauche.       | organisation
          L’écurie suisse [Brilon] gagne.              | organisation
          Le film « [Brilon] » sort.                   | misc
          Le film [Brilon] sort.                       | misc
          Le [Brilon] déborde.                         | place
          Il va au [Brilon].                           | place
          Il vit dans le [Brilon].                     | place
          Un [Brilon] déborde.                         | organisation
          Le bureau (Bureau d’études) de [BRN] ferme.  | organisation
          Le BOP ([Bureau Ovin Perche]) ferme.         | organisation
          # In the name.
          Il aime [Brilon Records].                    | organisation
          Il aime [The Brilons].                       | organisation
          Il aime [Samsung Brilon].                    | organisation
          Il aime [Brilon Park].                       | place
          Il voit [Haute-Brilonie].                    | place
          Hier, [J. Brilon] a signé.                   | person
          Hier, [Karvel Brilon] a signé.               | person
          Il cite [BRNX].                              | organisation
          Il a [BRN4].                                 | misc
          Il a un [DVD].                               | misc
          Il conduit une [Brilon BR] 02.               | misc
          Il conduit la [Brilon] 4.                    | misc
          # Behind the name.
          Ici, [Brilon] déclare forfait.               | person
          Ici, [Brilon], ville de Serbie, dort.        | place
          Ici, [Brilon], une ville de Serbie, dort.    | place
          Ici, [Brilon] (Serbie) dort.                 | place
          Ici, [Brilon], Serbie, dort.                 | place
          Ici, [Brilon], ministre du roi, dort.        | person
          Ici, [Brilon], son ancien ministre, dort.    | person
          Ici, [Brilon], opérateur public, dort.       | organisation
          Ici, [Brilon Rights Watch] (BRW) dort.       | organisation
          """)
  void whatStandsAroundAndInANameTellsItsKind(String marked, String kind) {
    assertThat(kind(marked, false)).isEqualTo(kind);
  }

  @Test
  void aTitleMakesAPerson() {
    assertThat(kind("Il cite le ministre [Brilon].", true)).isEqualTo("person");
    assertThat(kind("Il cite [BRNX].", true)).isEqualTo("person");
  }
}
