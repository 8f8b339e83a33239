package com.example.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Result;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.rewrite.RuleSet;
import org.junit.jupiter.api.Test;

class NewsroomTest {
  private static final String TEXT =
      """
      La piscine de Tulle ferme

      Le conseil municipal de Tulle a voté jeudi un crédit afin de réparer la piscine municipale.
      Le chantier durera six mois. La maire, Anne Roy, a présenté le calendrier aux habitants.
      """;

  @Test
  void publishes() {
    Result result = new Newsroom().publish(TEXT);
    assertTrue(result.markdown().startsWith("---\ntitle: "), result.markdown());
    assertTrue(result.html().startsWith("<!DOCTYPE html>"));
    assertTrue(result.json().contains("\"schema\": \"intertitre/1\""));
  }

  @Test
  void usesItsOwnRulesNotesAndFormats() {
    String json = new Newsroom().publish(TEXT).json();
    assertTrue(json.contains("house-afin-de"), json);
    assertTrue(json.contains("piscine-de-tulle"), json);
    assertTrue(new Newsroom().teaser(TEXT).startsWith("La piscine de Tulle ferme\n"));
  }

  @Test
  void theModulesAreNamedAsPromised() {
    assertEquals("com.example.newsroom", Newsroom.class.getModule().getName());
    assertEquals("io.github.intertitre.core", Intertitre.class.getModule().getName());
    assertEquals("io.github.intertitre.rules", RuleSet.class.getModule().getName());
    assertEquals("io.github.intertitre.lexicon", Lexicon.class.getModule().getName());
  }
}
