package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyphrasesTest {
  private static final String BODY =
      "Le conseil municipal a voté lundi la fermeture de la piscine municipale. La piscine"
          + " municipale accueillait chaque année des milliers de nageurs. Les nageurs ont manifesté"
          + " contre la fermeture de la piscine. Le maire, Paul Vernier, défend sa décision. Paul"
          + " Vernier évoque le coût du chauffage.\n";

  private static Analysis analysis(String title) {
    return new Analyst(Reader.french())
        .analyse(Article.of(title + "\n\n" + BODY), Options.defaults());
  }

  private static List<String> phrases(String sentence) {
    Sentence read = Reader.french().sentence(sentence);
    return Phrases.of(read).stream().map(read::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Le conseil ouvre les bureaux de vote., bureaux de vote, true",
    "Le conseil ouvre les bureaux de vote., vote, true",
    "Le conseil ouvre les bureaux de vote., de vote, false",
    "Les Nations unies votent., unies, false",
    "Il arrive le 3 mars 2024., mars, false",
    "Elle préside l’école des arts et techniques du cinéma., techniques du cinéma, false",
    "Les fouilles de Lyon à Marseille., fouilles de Lyon, false",
    "Deux frères en garde à vue., frères en garde, false",
    "Les avalanches survenues dans les Alpes., avalanches survenues, false",
    "Les forces de secours et de sécurité., forces de secours, false",
    "La BCE les paie., BCE les paie, false",
    "La Velba Plus Six arrive., Six, false",
    "La fin de la paie., fin de la paie, true",
    "Un groupe d’opposition iranien., opposition iranien, false",
    "Un groupe d’opposition iranienne., opposition iranienne, true",
  })
  void takesWholePhrasesAndNoHalfNames(String sentence, String phrase, boolean taken) {
    assertThat(phrases(sentence).contains(phrase)).isEqualTo(taken);
  }

  @Test
  void putsWhatTitleAndTextShareFirst() {
    List<String> first =
        analysis("La piscine municipale fermera").keyphrases().stream()
            .limit(6)
            .map(Keyphrase::text)
            .toList();
    assertThat(first).contains("piscine municipale", "Paul Vernier");
  }

  @ParameterizedTest
  @CsvSource({
    "La piscine municipale fermera, piscine municipale",
    "Sport : fermeture de la piscine municipale, piscine municipale",
  })
  void focusIsThePhraseThatTheTitleIsAbout(String title, String focus) {
    assertThat(analysis(title).focus()).isEqualTo(focus);
  }

  @Test
  void focusIsNoPhraseOfHollowWords() {
    assertThat(analysis("Une nouvelle piscine municipale et un nouveau conseil").focus())
        .doesNotContain("nouveau", "nouvelle");
  }

  @Test
  void halfOfANameIsNoKeyphrase() {
    assertThat(analysis("Paul Vernier ferme la piscine").keyphrases())
        .extracting(Keyphrase::text)
        .doesNotContain("Vernier", "Paul");
  }
}
