package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Mention.Kind;
import org.junit.jupiter.api.Test;

class NameMemoryTest {
  private final NameMemory memory = new NameMemory(Lexicon.french().gazetteer());

  @Test
  void keepsSurnamesOfPersons() {
    memory.learn("Karim Velba", Kind.PERSON);
    memory.learn("Karim van Orvel", Kind.PERSON);
    assertThat(memory.surnamed("Velba")).isTrue();
    assertThat(memory.surnamed("Orvel")).isTrue();
    assertThat(memory.surnamed("van Orvel")).isTrue();
    assertThat(memory.surnamed("Karim")).isFalse();
    assertThat(memory.settled("Velba", Kind.PLACE)).isEqualTo(Kind.PERSON);
  }

  @Test
  void keepsNoneOfOthers() {
    memory.learn("Mont Velba", Kind.PLACE);
    memory.learn("Orvel", Kind.PERSON);
    memory.learn("Karim II", Kind.PERSON);
    memory.learn("Karim Ly", Kind.PERSON);
    memory.learn("Karim Paul", Kind.PERSON);
    memory.learn("Karim Oxa", Kind.PERSON);
    assertThat(memory.surnamed("Velba")).isFalse();
    assertThat(memory.surnamed("Orvel")).isFalse();
    assertThat(memory.surnamed("II")).isFalse();
    assertThat(memory.surnamed("Ly")).isFalse();
    assertThat(memory.surnamed("Paul")).isFalse();
    assertThat(memory.surnamed("Oxa")).isTrue();
  }

  @Test
  void theMostMentionsDecide() {
    memory.learn("Velba", Kind.PLACE);
    assertThat(memory.settled("Velba", Kind.ORGANISATION)).isEqualTo(Kind.PLACE);
    memory.learn("Velba", Kind.ORGANISATION);
    assertThat(memory.settled("Velba", Kind.ORGANISATION)).isEqualTo(Kind.ORGANISATION);
    assertThat(memory.settled("Velba", Kind.PLACE)).isEqualTo(Kind.PLACE);
    memory.learn("Velba", Kind.PLACE);
    assertThat(memory.settled("Velba", Kind.ORGANISATION)).isEqualTo(Kind.PLACE);
  }

  @Test
  void whatTellsNothingGivesWay() {
    memory.learn("Velba", Kind.MISC);
    assertThat(memory.settled("Velba", Kind.MISC)).isEqualTo(Kind.MISC);
    memory.learn("Velba", Kind.MISC);
    memory.learn("Velba", Kind.PLACE);
    assertThat(memory.settled("Velba", Kind.MISC)).isEqualTo(Kind.PLACE);
    assertThat(memory.settled("Orvel", Kind.PLACE)).isEqualTo(Kind.PLACE);
  }

  @Test
  void aNameThatCanBeNothingElseKeepsItsKind() {
    memory.learn("Karim Bruxelles", Kind.PERSON);
    memory.learn("Bruxelles", Kind.MISC);
    assertThat(memory.settled("Bruxelles", Kind.PLACE)).isEqualTo(Kind.PLACE);
  }
}
