package com.example.newsroom;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.render.Renderer;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.rewrite.RuleSet;

/** What a newsroom's own tool does with the library: rules, notes and a format of its own. */
public final class Newsroom {
  private static final String NOTE =
      """
      id: piscine-de-tulle
      names: piscine municipale
      kind: concept
      domain: regions
      source: Ville de Tulle
      says: La piscine municipale est un équipement de la commune.
      says: La piscine municipale dépend du service des sports de la ville.
      """;
  private static final String RULE =
      """
      id: house-afin-de
      family: lightening
      does: « afin de » becomes « pour ».
      pattern: A:* "afin" "de" B:+
      rewrite: {A} pour {B}.
      sure: 0.95
      example: Il est venu afin de voir la mer. => Il est venu pour voir la mer.
      example: Elle court afin de gagner. => Elle court pour gagner.
      counter: Il est venu pour voir la mer.
      """;
  private static final Renderer TEASER =
      page -> page.metadata().title() + "\n" + page.metadata().metaDescription() + "\n";

  private final Intertitre intertitre =
      Intertitre.with(
          Options.builder()
              .lexicon(Notes.read("house.rec", NOTE))
              .rules(RuleSet.read("house.rec", RULE))
              .build());

  /** The article, ready to publish. */
  public Result publish(String text) {
    return intertitre.rewrite(Article.of(text));
  }

  /** Title and description alone. */
  public String teaser(String text) {
    return publish(text).render(TEASER);
  }
}
