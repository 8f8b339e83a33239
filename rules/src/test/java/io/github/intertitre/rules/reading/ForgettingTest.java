package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForgettingTest {
  @Test
  void aSentenceIsReadAgain() {
    String text = "Le maire de Tulle a oublié.";
    Sentence once = Reader.french().sentence(text);
    assertThat(Reader.french().sentence(text)).isSameAs(once);
    String before = System.getProperty("forgetting", "false");
    try {
      System.setProperty("forgetting", "true");
      new Forgetting().testPlanExecutionStarted(null);
    } finally {
      System.setProperty("forgetting", before);
    }
    assertThat(Reader.french().sentence(text)).isNotSameAs(once);
    assertThat(Reader.french().sentence(text).tokens()).isEqualTo(once.tokens());
  }
}
