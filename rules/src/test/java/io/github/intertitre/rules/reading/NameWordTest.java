package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameWordTest {
  private static String those(String text, Predicate<NameWord> test) {
    return Arrays.stream(NameCandidates.words(text))
        .filter(test)
        .map(NameWord::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aCapitalBeginsAName() {
    String text = "Hier, al-Kerdi et el-Banna ont vu Tulle au XXe siècle, puis Odran au XIXème";
    assertThat(those(text, NameWord::capital)).isEqualTo("Hier al-Kerdi el-Banna Tulle Odran");
    assertThat(those("le pont-Neuf et le vice-Amiral", NameWord::capital)).isEmpty();
  }

  @Test
  void aCapitalTellsNothingWhereASentenceOrQuotationOpens() {
    assertThat(those("Tulle dit : Oui, « Non » et Tulle.", NameWord::opens))
        .isEqualTo("Tulle Oui Non");
    assertThat(those("« Tulle dort »", NameWord::opens)).isEqualTo("« Tulle");
    assertThat(those("( Tulle dort", NameWord::opens)).isEqualTo("( Tulle");
    assertThat(those("Ah Tulle dort", NameWord::opens)).isEqualTo("Ah");
  }

  @Test
  void theDictionaryKnowsCommonWords() {
    assertThat(
            those(
                "Il voit la Mer et Quévrac, l’Etat et l’Eglise, mais non Edgar",
                w -> w.capital() && w.common()))
        .isEqualTo("Il Mer Etat Eglise");
    assertThat(those("Il voit Le Mans Dans Paris", w -> w.capital() && w.bound()))
        .isEqualTo("Il Le Dans");
  }

  @Test
  void firstNamesMayBeOtherWords() {
    assertThat(those("Il voit Jeanne, Paul et Quévrac", NameWord::first)).isEqualTo("Jeanne Paul");
    assertThat(those("Il voit Jeanne et Pierre", NameWord::first)).isEqualTo("Jeanne Pierre");
    assertThat(those("Il voit Jeanne et Pierre", NameWord::sureFirst)).startsWith("Jeanne");
  }

  @Test
  void initialsAreShort() {
    assertThat(those("Ici J. Roy, J.-P. Roy, et X Roy, non M. Roy ni MM. Roy", NameWord::initial))
        .isEqualTo("J. J.-P. X");
  }

  @Test
  void siglesAreAllCapitals() {
    assertThat(those("Ici OTAN, TF1, Otan, X et 4", NameWord::sigle)).isEqualTo("OTAN TF1");
    assertThat(those("Ici OTAN, Tulle, 4 et tulle", NameWord::named)).isEqualTo("Ici OTAN Tulle");
  }
}
