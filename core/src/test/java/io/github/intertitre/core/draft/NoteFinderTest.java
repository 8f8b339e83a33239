package io.github.intertitre.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteFinderTest {
  private static List<String> sentences(String text) {
    Reader reader = Reader.french();
    NoteFinder finder = new NoteFinder(Lexicon.french().notes(), reader);
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
  void anotherCountryIsKnownWithoutItsAccentAndByItsStates() {
    assertThat(
            sentences(
                "Le vote aux Etats-Unis\n\nLa campagne électorale s’achève en Floride."
                    + " La campagne électorale aura été longue."))
        .noneMatch(sentence -> sentence.contains("en France"));
  }

  @Test
  void wordsThatFollowOneAnotherTellSensesApart() {
    String rest = " a frappé la plage. Les rafales de vent ont soufflé toute la nuit.";
    assertThat(sentences("La plage touchée\n\nUne tempête" + rest))
        .anyMatch(sentence -> sentence.contains("Lothar"));
    assertThat(sentences("La plage touchée\n\nUne tempête de sable" + rest))
        .noneMatch(sentence -> sentence.contains("Lothar"));
  }
}
