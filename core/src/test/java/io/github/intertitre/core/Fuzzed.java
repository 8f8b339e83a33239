package io.github.intertitre.core;

import io.github.intertitre.core.draft.Template;
import io.github.intertitre.core.links.LinkTerm;
import io.github.intertitre.lexicon.notes.NoteCheck;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.Rewriter;
import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What takes any bytes, and throws only where there is something to mend. */
final class Fuzzed {
  private static final Intertitre ENGINE =
      Intertitre.with(Options.builder().words(Options.FEWEST_WORDS).build());
  private static final List<Sentence> SENTENCES =
      Reader.french()
          .read(
              "Le maire de Tulle, qui a dit « oui » en 2024, pourrait voir Paul Durand et partir."
                  + " Oui."
                  + " Il a annoncé mardi un budget de 12 millions d’euros afin de rénover l’école.");

  private Fuzzed() {}

  /** An article ends in a result that keeps the laws, or in a refusal. */
  static void article(byte[] bytes) {
    String text = text(bytes);
    try {
      Article article =
          switch (bytes.length % 3) {
            case 0 -> Article.of(text);
            case 1 -> Article.markdown(text);
            default -> Article.html(text);
          };
      Laws.hold(article, ENGINE.rewrite(article));
    } catch (UnusableTextException refused) {
      // Said why.
    }
  }

  /** A file of rules is refused, or read to rules that end on any sentence. */
  static void rules(byte[] bytes) {
    List<Rule> rules;
    try {
      rules = RuleSet.read("mine.rec", text(bytes));
    } catch (IllegalArgumentException refused) {
      return;
    }
    Rewriter rewriter = new Rewriter(Reader.french(), RuleSet.of(rules));
    for (Sentence sentence : SENTENCES) {
      rewriter.variants(sentence, Context.NONE);
      rewriter.trials(sentence, Context.NONE);
    }
  }

  /** A file of notes, templates or links is refused or read, and the check of notes ends. */
  static void lexicon(byte[] bytes) {
    String text = text(bytes);
    new NoteCheck().check("mine.rec", text);
    try {
      switch (bytes.length % 3) {
        case 0 -> Notes.of(Notes.read("mine.rec", text)).opening("tulle");
        case 1 -> Template.read("mine.rec", text);
        default -> LinkTerm.read("mine.txt", text);
      }
    } catch (IllegalArgumentException refused) {
      // Said where.
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
