package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({
    "un, 1",
    "seize, 16",
    "Vingt-cinq, 25",
    "vingt et un, 21",
    "soixante-dix-sept, 77",
    "quatre-vingts, 80",
    "quatre-vingt-dix, 90",
    "quatre-vingt-dix-neuf, 99",
    "nonante, 90",
    "cent, 100",
    "cent vingt, 120",
    "cent quatre-vingts, 180",
    "deux cents, 200",
    "deux cent quatre, 204",
    "mille, 1000",
    "mille neuf cent quatorze, 1914",
    "deux mille vingt-quatre, 2024",
    "trois cent mille, 300000",
    "12, 12",
    "123456789, 123456789"
  })
  void aNumberInWordsHasItsValue(String text, long value) {
    assertThat(NumberWords.value(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "et", "maire", "deux maires", "1234567890", "12,5"})
  void anythingElseHasNone(String text) {
    assertThat(NumberWords.value(text)).isEmpty();
  }

  @Test
  void theLongestWordComesFirst() {
    assertThat(NumberWords.words())
        .startsWith("cinquante")
        .endsWith("un")
        .contains("vingts", "cents", "mille")
        .isSortedAccordingTo((one, two) -> two.length() - one.length());
  }
}
