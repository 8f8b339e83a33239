package io.github.intertitre.rules.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What stands in a sentence, each kind found when it is first asked for: nobody asks for the names
 * of most sentences that rules try.
 */
final class Parts {
  private static final Map<String, String> CLOSING = Map.of("«", "»", "“", "”", "\"", "\"");

  private final List<Token> tokens;
  private final Supplier<Covering<Mention>> mentions;
  private final Supplier<Covering<Span>> quotations;
  private final Supplier<Covering<VerbGroup>> verbs;
  private final Supplier<Covering<NounPhrase>> nounPhrases;

  private Parts(
      List<Token> tokens,
      Supplier<List<Mention>> mentions,
      Supplier<Covering<Span>> quotations,
      Supplier<Covering<VerbGroup>> verbs) {
    this.tokens = tokens;
    this.mentions = covering(mentions, Mention::span);
    this.quotations = quotations;
    this.verbs = verbs;
    nounPhrases =
        covering(() -> NounPhrases.of(tokens, this.mentions.get().all()), NounPhrase::span);
  }

  /** Parts of tokens, names among them found by {@code mentions}. */
  static Parts of(List<Token> tokens, Function<List<Token>, List<Mention>> mentions) {
    return new Parts(
        tokens,
        () -> mentions.apply(tokens),
        new Once<>(() -> new Covering<>(tokens.size(), quotations(tokens), span -> span)),
        new Once<>(() -> new Covering<>(tokens.size(), VerbGroups.of(tokens), VerbGroup::span)));
  }

  /** The same with other mentions. */
  Parts naming(List<Mention> others) {
    return new Parts(tokens, () -> others, quotations, verbs);
  }

  private <T> Supplier<Covering<T>> covering(Supplier<List<T>> things, Function<T, Span> span) {
    return new Once<>(() -> new Covering<>(tokens.size(), things.get(), span));
  }

  Covering<Mention> mentions() {
    return mentions.get();
  }

  Covering<Span> quotations() {
    return quotations.get();
  }

  Covering<VerbGroup> verbs() {
    return verbs.get();
  }

  Covering<NounPhrase> nounPhrases() {
    return nounPhrases.get();
  }

  // The outermost quotations; one that nothing closes runs to the end of the sentence.
  private static List<Span> quotations(List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    Deque<String> closings = new ArrayDeque<>();
    int open = -1;
    for (Token token : tokens) {
      String closing = CLOSING.get(token.text());
      if (!closings.isEmpty() && closings.contains(token.text())) {
        while (!closings.pop().equals(token.text())) {
          // A mark inside that was never closed.
        }
        if (closings.isEmpty()) {
          spans.add(new Span(open, token.index() + 1));
        }
      } else if (closing != null) {
        open = closings.isEmpty() ? token.index() : open;
        closings.push(closing);
      }
    }
    if (!closings.isEmpty()) {
      spans.add(new Span(open, tokens.size()));
    }
    return spans;
  }
}
