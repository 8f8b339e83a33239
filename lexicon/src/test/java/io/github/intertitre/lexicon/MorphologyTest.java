package io.github.intertitre.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MorphologyTest {
  private final Morphology morphology = new Morphology();

  @Test
  void readsAFormAsItIsWritten() {
    Form form = morphology.readings("déclarées").get(0);
    assertThat(form.text()).isEqualTo("déclarées");
    assertThat(form.lemma()).isEqualTo("déclaré");
    assertThat(form.features())
        .isEqualTo(Features.of(Category.ADJECTIVE, Gender.FEMININE, Number.PLURAL));
    assertThat(morphology.readings("Déclarées")).isEmpty();
  }

  @Test
  void aFormIsAsCommonAsItsLetterSays() {
    assertThat(morphology.readings("le"))
        .extracting(Form::frequency)
        .allMatch(f -> f >= 18 && f <= 21);
    assertThat(morphology.readings("zythum"))
        .extracting(Form::frequency)
        .allMatch(f -> f >= 0 && f < 5);
  }

  @Test
  void answersStayWhenTheNextIsAsked() {
    List<Form> first = morphology.readings("mis");
    morphology.readings("grandes");
    assertThat(first).isNotEmpty().extracting(Form::lemma).containsOnly("mettre");
  }

  @Test
  void givesTheFormsOfALemma() {
    assertThat(morphology.forms("mettre", "V ppa f s")).containsExactly("mise");
    assertThat(morphology.forms("mettre", "no such tag")).isEmpty();
  }

  @Test
  void anEpiceneMasculineServesForEither() {
    Features wanted = Features.of(Category.NOUN, Gender.EPICENE, Number.PLURAL);
    Inflector inflector = new Inflector(morphology);
    assertThat(inflector.inflect("maire", wanted)).contains("maires");
    assertThat(inflector.inflect("train", wanted)).contains("trains");
    assertThat(inflector.inflect("table", wanted)).isEmpty();
  }

  @Test
  void whatWasLookedUpIsKeptUntilThereIsTooMuch() {
    List<String> looked = new ArrayList<>();
    Kept<String, String> kept =
        new Kept<>(
            2,
            key -> {
              looked.add(key);
              return key + "!";
            });
    assertThat(kept.get("a")).isEqualTo("a!");
    assertThat(kept.get("a")).isEqualTo("a!");
    kept.get("b");
    kept.get("a");
    assertThat(looked).containsExactly("a", "b");
    kept.get("c");
    kept.get("c");
    kept.get("a");
    assertThat(looked).containsExactly("a", "b", "c", "a");
  }

  @Test
  void listsOfWordsHaveNames() {
    assertThat(WordLists.named("number-scales"))
        .contains("mille", "milliards")
        .doesNotContain("cent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordLists.named("no-such"))
        .withMessageContaining("no-such");
  }

  @Test
  void theInventoryCountsTheTablesThatShip() {
    assertThat(Inventory.tables()).hasSize(12).containsKeys("offices.tsv", "surnames.tsv");
    assertThat(Inventory.tables().values()).allMatch(entries -> entries > 50);
  }
}
