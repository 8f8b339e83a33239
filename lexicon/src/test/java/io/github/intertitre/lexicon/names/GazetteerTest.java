package io.github.intertitre.lexicon.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer names = Gazetteer.french();

  @Test
  void aNameIsAsItsFileHasIt() {
    assertThat(names.find("OTAN"))
        .contains(
            new Name(
                "OTAN",
                NameKind.ORGANISATION,
                "international",
                Gender.FEMININE,
                Number.SINGULAR,
                "l’",
                List.of("Organisation du traité de l’Atlantique nord", "Otan"),
                false));
    Name states = names.find("États-Unis").orElseThrow();
    assertThat(states.kind()).isEqualTo(NameKind.PLACE);
    assertThat(states.gender()).isEqualTo(Gender.MASCULINE);
    assertThat(states.number()).isEqualTo(Number.PLURAL);
    assertThat(names.find("Nobel").orElseThrow()).matches(Name::ambiguous);
    assertThat(names.find("Nobel").orElseThrow().kind()).isEqualTo(NameKind.MISC);
    assertThat(names.find("Saint-Étienne").orElseThrow().aliases()).isEmpty();
  }

  @Test
  void aNameIsFoundByItsAliasesToTheLetter() {
    assertThat(names.find("Organisation du traité de l’Atlantique nord"))
        .isEqualTo(names.find("OTAN"));
    assertThat(names.find("otan")).isEmpty();
    assertThat(names.find("saint-etienne")).isEmpty();
  }

  @Test
  void spellingsAreAlikeButForAccentsCapitalsAndHyphens() {
    assertThat(names.like("saint etienne"))
        .extracting(Gazetteer.Spelling::text)
        .contains("Saint-Étienne");
    assertThat(names.like("Saint-Étienne")).isEmpty();
    assertThat(names.starting("saint")).contains("Saint-Étienne", "Saint-Étienne-du-Rouvray");
    assertThat(names.starting("étienne")).isEmpty();
  }

  @Test
  void articlesMayBeLeftOut() {
    assertThat(names.bare("monde")).extracting(Gazetteer.Spelling::text).contains("Le Monde");
    assertThat(names.bareStarting("monde")).contains("Le Monde", "Le Monde diplomatique");
    assertThat(names.bare("otan")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Dominique, EPICENE, true",
    "Florence, FEMININE, true",
    "Dominique-Antoine, MASCULINE, false",
    "Rose-Marie, FEMININE, false"
  })
  void firstNamesHaveAGender(String name, Gender gender, boolean ambiguous) {
    assertThat(names.firstName(name)).contains(gender);
    assertThat(names.ambiguousFirstName(name)).isEqualTo(ambiguous);
  }

  @Test
  void whoIsNotListedIsNotKnown() {
    assertThat(names.firstName("Xyzzy")).isEmpty();
    assertThat(names.ambiguousFirstName("Xyzzy")).isFalse();
    assertThat(names.surname("Xyzzy")).isEmpty();
  }

  @Test
  void personsOfPublicLifeAreKnownBySurnameAndFullName() {
    assertThat(names.surname("Merkel")).contains("Angela Merkel");
    assertThat(names.person("Angela Merkel")).contains(Gender.FEMININE);
    assertThat(names.person("Vladimir Poutine")).contains(Gender.MASCULINE);
    assertThat(names.person("Merkel")).isEmpty();
  }
}
