package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTest {
  @ParameterizedTest
  @CsvSource({
    "Intérieur Gérald Velba, true",
    "Inserm Pierre Velba, true",
    "Gérald Velba, false",
    "Jean Pierre Velba, false",
    "Anne Roy Velba, false",
  })
  void aNameBeginsWithTheFirstName(String name, boolean misread) {
    Entity entity =
        new Entity(
            name, Mention.Kind.PERSON, List.of(), Optional.empty(), -1, Gender.NONE, List.of(0));
    assertThat(entity.misread()).isEqualTo(misread);
  }
}
