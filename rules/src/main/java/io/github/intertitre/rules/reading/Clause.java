package io.github.intertitre.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of a sentence that one finite verb governs: « Le maire a dit | que le pont fermerait |
 * lorsque l’eau monterait ». Clauses follow each other; one inside another ends the first.
 *
 * @param kind how it stands in the sentence
 * @param span its tokens, the mark behind it left out
 * @param verb its verb
 */
public record Clause(Kind kind, Span span, VerbGroup verb) {
  private static final Set<String> LINKS = Set.of("et", "ou", "mais", "car", "or", "donc", "ni");
  private static final Set<String> BEFORE_QUE =
      Set.of(
          "parce", "alors", "tandis", "pour", "avant", "après", "dès", "bien", "afin", "sans",
          "pendant");

  /** How a clause stands in its sentence. */
  public enum Kind {
    /** What the sentence says first: « Le maire a dit ». */
    MAIN,
    /** Another that depends on none: « et le pont ferme ». */
    COORDINATE,
    /** « qui mène à Tulle ». */
    RELATIVE,
    /** « que le pont fermerait ». */
    COMPLETIVE,
    /** « lorsque l’eau monterait », « parce qu’il pleut ». */
    CIRCUMSTANCE,
    /** Between quotation marks. */
    QUOTED,
    /** What tells who speaks: « , a dit le maire ». */
    INCISE
  }

  /** The clauses of a sentence, in order. */
  public static List<Clause> of(Sentence sentence) {
    List<VerbGroup> verbs = sentence.verbs();
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    for (VerbGroup verb : verbs) {
      starts.add(
          starts.isEmpty() && !quoted(sentence, verb)
              ? first(sentence, verb)
              : start(sentence, verb, from));
      from = verb.span().end();
    }
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < verbs.size(); i++) {
      int end = i + 1 < verbs.size() ? starts.get(i + 1) : sentence.size();
      Span span = trimmed(sentence, starts.get(i), end, verbs.get(i).span().end());
      clauses.add(
          new Clause(kind(sentence, verbs.get(i), starts.get(i), clauses), span, verbs.get(i)));
    }
    return clauses;
  }

  private static int first(Sentence sentence, VerbGroup verb) {
    return MainClause.subordinate(sentence, 0, verb.span().start()) ? start(sentence, verb, 0) : 0;
  }

  // Behind the last break before the verb: a subordinator, a link with a subject, a mark.
  private static int start(Sentence sentence, VerbGroup verb, int from) {
    for (int i = verb.span().start() - 1; i >= from; i--) {
      Token token = sentence.token(i);
      if (MainClause.isSubordinator(token)) {
        boolean headed = i > from && BEFORE_QUE.contains(sentence.token(i - 1).lower());
        boolean governed = i > from && sentence.token(i - 1).is(Tag.ADP) && !token.is("que", "qu’");
        return headed && token.is("que", "qu’") || governed ? i - 1 : i;
      }
    }
    // A subject that stands before another clause is parted from its verb.
    int start =
        MainClause.subject(sentence, verb)
            .map(Span::start)
            .filter(subject -> subject >= from)
            .orElse(verb.span().start());
    // « repeint le pont et le préfet dégage »: what follows the verb before is its object.
    for (int i = verb.span().start() - 1; start == from && from > 0 && i > from; i--) {
      if (LINKS.contains(sentence.token(i).lower())) {
        return i;
      }
    }
    boolean linked = start > from && LINKS.contains(sentence.token(start - 1).lower());
    return linked ? start - 1 : start;
  }

  private static Kind kind(Sentence sentence, VerbGroup verb, int start, List<Clause> before) {
    Token opening = sentence.token(start);
    boolean relative =
        Relative.of(sentence).stream().anyMatch(r -> r.verb().filter(verb::equals).isPresent());
    if (relative) {
      return Kind.RELATIVE;
    }
    if (quoted(sentence, verb)) {
      return Kind.QUOTED;
    }
    if (opening.is("que", "qu’")) {
      return Kind.COMPLETIVE;
    }
    if (MainClause.subordinate(sentence, start, verb.span().start())) {
      return Kind.CIRCUMSTANCE;
    }
    boolean told = before.stream().anyMatch(c -> c.kind() == Kind.QUOTED);
    boolean free = MainClause.subject(sentence, verb).isEmpty();
    if (free && told && before.stream().noneMatch(c -> c.kind() == Kind.INCISE)) {
      return Kind.INCISE;
    }
    Optional<MainClause> main = MainClause.of(sentence);
    boolean mains = before.stream().anyMatch(c -> c.kind() == Kind.MAIN);
    return mains && main.filter(m -> m.verb().equals(verb)).isEmpty() ? Kind.COORDINATE : Kind.MAIN;
  }

  private static boolean quoted(Sentence sentence, VerbGroup verb) {
    return sentence.quoted(verb.finite());
  }

  private static Span trimmed(Sentence sentence, int from, int to, int least) {
    int end = to;
    while (end > least && !sentence.token(end - 1).isWord()) {
      end--;
    }
    return new Span(from, Math.max(end, least));
  }
}
