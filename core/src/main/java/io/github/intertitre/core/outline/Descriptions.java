package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The description that search engines show, 121 to 156 characters with the keyphrase, from the
 * opening of the article: one sentence or two, what a sentence says before a comma, or a beginning
 * that is marked as cut.
 *
 * <pre>{@code
 * "Le ministre russe a mis en garde mercredi son homologue contre le déploiement de troupes…"
 * }</pre>
 */
public final class Descriptions {
  private static final int LEAST = 121;
  private static final int MOST = 156;
  private static final int OPENING = 3;
  private static final int FARTHEST = 12;

  private static final Pattern STOPPED = Pattern.compile("[.!?…][\\s»”\"]*$");

  private final Reader reader;

  /** Descriptions made with a reader. */
  public Descriptions(Reader reader) {
    this.reader = reader;
  }

  /** The description of an article whose statements are these, in order. */
  public String make(List<String> statements, String keyphrase) {
    List<Opening> opening = openings(statements, 0, OPENING);
    String label = keyphrase.isEmpty() ? "" : Typography.capitalised(keyphrase) + "\u00A0: ";
    return first(opening, "", keyphrase)
        .or(() -> first(opening, label, keyphrase))
        .or(() -> first(openings(statements, OPENING, FARTHEST), "", keyphrase))
        .orElseGet(() -> begun(String.join(" ", statements)));
  }

  /** A sentence with which a description can begin, and the one behind the very first. */
  private record Opening(String sentence, Optional<String> next) {}

  private List<Opening> openings(List<String> statements, int start, int end) {
    return IntStream.range(start, Math.min(end, statements.size()))
        .filter(i -> opens(statements.get(i)))
        .mapToObj(
            i ->
                new Opening(
                    statements.get(i),
                    statements.stream().skip(1).filter(next -> i == 0).findFirst()))
        .toList();
  }

  // No line without its stop, as an old subheading, nor one that leans on what precedes.
  private boolean opens(String statement) {
    return STOPPED.matcher(statement).find()
        && !Outliner.leansOnWhatPrecedes(reader.sentence(statement));
  }

  // With the keyphrase, before which « Compost : » may stand.
  private Optional<String> first(List<Opening> openings, String label, String keyphrase) {
    return openings.stream()
        .flatMap(opening -> ways(opening, label))
        .filter(text -> text.length() >= LEAST && text.length() <= MOST && holds(text, keyphrase))
        .findFirst();
  }

  private Stream<String> ways(Opening opening, String label) {
    Sentence sentence = reader.sentence(opening.sentence());
    String text = label.isEmpty() ? opening.sentence() : label + lower(sentence);
    String longer = opening.next().map(next -> text + " " + next).orElse(text);
    return Stream.of(
            Stream.of(text, longer),
            shorter(sentence).map(end -> text.substring(0, text.length() - end) + "."),
            Stream.of(begun(text), begun(longer)))
        .flatMap(ways -> ways);
  }

  // Without a relative, a contrast or an event that a comma sets off at its end: how many
  // characters go, from the fewest.
  private static Stream<Integer> shorter(Sentence sentence) {
    int verb =
        MainClause.of(sentence).map(main -> main.verb().span().end()).orElse(sentence.size());
    List<Integer> ends = new ArrayList<>();
    for (int at = sentence.size() - 2; at > verb + 1; at--) {
      if (endsAt(sentence, verb, at)) {
        ends.add(sentence.text().length() - sentence.text(0, at).strip().length());
      }
    }
    return ends.stream();
  }

  // What stands before is whole: no bracket or quotation is open, no list is under way, and
  // whoever says it is not cut off.
  private static boolean endsAt(Sentence sentence, int verb, int at) {
    Token next = sentence.token(at + 1);
    boolean apart =
        sentence.token(at).is(",")
            && (next.is("qui", "dont", "où", "mais", "lors", "alors", "tandis", "après", "avant")
                || next.is(Tag.VERB) && next.features().mood() == Mood.PARTICIPLE);
    return (apart || sentence.token(at).is(";"))
        && !sentence.quoted(at)
        && sentence.tokens().subList(verb, at).stream().noneMatch(t -> t.is(",", "(", ":", "l’un"))
        && Clauses.cutIsSafe(sentence, at);
  }

  private static boolean holds(String text, String keyphrase) {
    return FrenchStems.of(text).containsAll(FrenchStems.of(keyphrase));
  }

  private static String lower(Sentence sentence) {
    boolean name =
        sentence.token(0).is(Tag.PROPN)
            || sentence.mention(0).filter(m -> m.kind().isName()).isPresent();
    String text = sentence.text();
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  // As many whole words as fit, marked as cut.
  private static String begun(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST - 2);
    int whole = MOST - (Character.isLowSurrogate(text.charAt(MOST - 1)) ? 2 : 1);
    return text.substring(0, space > 0 ? space : whole).replaceAll("[,;:\\s\\u00A0\\u202F«(]+$", "")
        + "…";
  }
}
