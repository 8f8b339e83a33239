package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Make this article seo compatible,Let there be subheadings for the article, be in french, create at least 700 words | 700",
        "Rends cet article compatible SEO avec des intertitres, en français, au moins 800 mots | 800",
        "Peux-tu réécrire ce texte pour le référencement, 1 200 mots minimum ? | 1200",
        "Please rewrite this text for SEO with at least 1,500 words | 1500",
        "Optimisez cet article pour le SEO (1.000 mots) | 1000",
        "Rédige un article SEO avec des sous-titres |",
        "REWRITE THIS ARTICLE WITH SUBHEADINGS AND 900 WORDS | 900",
      })
  void wordsAreRead(String line, Integer words) {
    Instruction instruction = Instruction.read(line).orElseThrow();
    assertThat(instruction.options().words()).isEqualTo(Optional.ofNullable(words));
    assertThat(instruction.options().subheadings()).isTrue();
    assertThat(instruction.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre russe de la Défense a mis en garde mercredi son homologue français.",
        "Un article de 700 mots suffit-il pour être lu ?",
        "Réussir son compost en six étapes, même dans un petit jardin",
        "Google rend public un article sur les moteurs à hydrogène",
        "La mairie rend un texte sur l’eau"
      })
  void textIsNoInstruction(String line) {
    assertThat(Instruction.read(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Make this article SEO friendly in english | english",
        "Rends cet article SEO avec des images | images",
        "Rewrite this text for SEO, 50 words | 50 words",
        "Rewrite this text for SEO, 90000 words | 90000 words",
        "Optimise ce texte SEO avec des liens internes, 700 mots | liens",
      })
  void whatIsAskedInVainIsSaid(String line, String asked) {
    Instruction instruction = Instruction.read(line).orElseThrow();
    assertThat(instruction.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.code()).isEqualTo("INSTRUCTION_NOT_HONOURED");
              assertThat(note.message()).contains("« " + asked + " »");
            });
  }

  @Test
  void headingsCanBeDeclined() {
    Instruction instruction =
        Instruction.read("Rends cet article SEO sans intertitres, 700 mots").orElseThrow();
    assertThat(instruction.options().subheadings()).isFalse();
  }

  @Test
  void theKeyphraseIsTakenWhereQuoted() {
    Instruction instruction =
        Instruction.read("Rends cet article SEO, mot-clé : « budget communal », 700 mots")
            .orElseThrow();
    assertThat(instruction.options().keyphrase()).contains("budget communal");
  }

  @Test
  void theAskerWinsOverTheInstruction() {
    Article article =
        Article.of("Make this article SEO, 900 words\n\nLe conseil a voté le budget jeudi.");
    assertThat(article.options(Options.defaults()).target()).isEqualTo(900);
    assertThat(article.options(Options.builder().words(300).build()).target()).isEqualTo(300);
    assertThat(article.parts()).hasSize(1);
    assertThat(article.text(article.parts().get(0))).startsWith("Le conseil");
  }
}
