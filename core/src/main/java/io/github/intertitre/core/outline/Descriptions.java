package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final int OPENING_WORDS = 4;
  private static final int OPENING = 3;
  private static final int FARTHEST = 12;

  private static final Set<String> POINTING = WordLists.named("pointing-back");
  private static final Pattern STOPPED = Pattern.compile("[.!?…][\\s»”\"]*$");

  private final Reader reader;

  /** Descriptions made with a reader. */
  public Descriptions(Reader reader) {
    this.reader = reader;
  }

  /** A sentence with which a description can begin, its place in the source, and the next. */
  private record Opening(String sentence, int source, Optional<String> next) {}

  /** The description of an article that is going to be worded so. */
  public String make(Analysis analysis, List<Rewrite> chosen) {
    List<Opening> all = new ArrayList<>();
    for (int source = 0; source < chosen.size(); source++) {
      for (String sentence : chosen.get(source).sentences()) {
        all.add(new Opening(Typography.french(sentence), source, Optional.empty()));
      }
    }
    List<Opening> openings = openings(all);
    String keyphrase = analysis.focus();
    return first(openings.stream().limit(OPENING), "", keyphrase)
        .or(() -> labelled(analysis, openings))
        .or(() -> first(openings.stream().skip(OPENING), "", keyphrase))
        .orElseGet(
            () -> begun(all.stream().map(Opening::sentence).collect(Collectors.joining(" "))));
  }

  // The very first may go on with the next.
  private List<Opening> openings(List<Opening> all) {
    List<Opening> openings = new ArrayList<>();
    Optional<String> next = all.stream().skip(1).map(Opening::sentence).findFirst();
    for (int i = 0; i < Math.min(FARTHEST, all.size()); i++) {
      Opening one = all.get(i);
      if (opens(one.sentence())) {
        openings.add(i == 0 ? new Opening(one.sentence(), one.source(), next) : one);
      }
    }
    return openings;
  }

  // « Compost : les épluchures… », where the sentence is about it.
  private Optional<String> labelled(Analysis analysis, List<Opening> openings) {
    if (analysis.label().isEmpty()) {
      return Optional.empty();
    }
    Joins joins = new Joins(analysis);
    return first(
        openings.stream()
            .limit(OPENING)
            .filter(opening -> opening.source() == 0 || joins.hold(opening.source()))
            .filter(opening -> led(reader.sentence(opening.sentence()))),
        Typography.capitalised(analysis.label()) + "\u00A0: ",
        analysis.label());
  }

  // Not « Anne Roy : « Nous partons » », nor « Anne Roy : resté vacant deux ans, le poste… », nor
  // « Anne Roy : dans son livre, Paul Velba… ».
  private static boolean led(Sentence sentence) {
    Token first = sentence.token(0);
    boolean owned =
        sentence.tokens().subList(0, Math.min(OPENING_WORDS, sentence.size())).stream()
            .anyMatch(t -> t.is("son", "sa", "ses", "leur", "leurs"));
    return !sentence.quoted(0)
        && !owned
        && !first.is("«", "“", "\"")
        && !first.features().isPastParticiple()
        && !first.is(Tag.ADJ);
  }

  private Optional<String> first(Stream<Opening> openings, String label, String keyphrase) {
    return openings
        .flatMap(opening -> ways(opening, label))
        .filter(text -> text.length() >= LEAST && text.length() <= MOST && holds(text, keyphrase))
        .findFirst();
  }

  // No line without its stop, as an old subheading, nor one that leans on what precedes.
  private boolean opens(String statement) {
    Sentence sentence = reader.sentence(statement);
    return STOPPED.matcher(statement).find()
        && !Outliner.leansOnWhatPrecedes(sentence)
        && !pointsBack(sentence);
  }

  // « Cinq sont situés à Tulle », « Derrière lui, la foule crie », « Une telle mesure… ».
  private static boolean pointsBack(Sentence sentence) {
    int verb = MainClause.of(sentence).map(main -> main.verb().span().start()).orElse(0);
    boolean pointing =
        sentence.tokens().subList(0, verb).stream().anyMatch(t -> POINTING.contains(t.lower()));
    boolean counted =
        sentence.size() > 1
            && sentence.token(0).is(Tag.NUM)
            && sentence.token(1).is(Tag.VERB, Tag.AUX);
    return pointing || counted;
  }

  private Stream<String> ways(Opening opening, String label) {
    Sentence sentence = reader.sentence(opening.sentence());
    String text = label.isEmpty() ? opening.sentence() : label + lower(sentence);
    String longer = opening.next().map(next -> text + " " + next).orElse(text);
    return Stream.of(
            Stream.of(text, longer),
            shorter(sentence).map(end -> text.substring(0, text.length() - end) + "."),
            Stream.of(text, longer).map(this::begun))
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
            || Titles.ADDRESSED.matcher(sentence.text()).lookingAt()
            || sentence.mention(0).filter(m -> m.kind().isName()).isPresent();
    String text = sentence.text();
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  // As many whole groups of words as fit, or words, marked as cut.
  private String begun(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST - 4);
    int whole = MOST - (Character.isLowSurrogate(text.charAt(MOST - 1)) ? 2 : 1);
    int end = groups(reader.sentence(text)).orElse(space > 0 ? space : whole);
    String cut = text.substring(0, end).replaceAll("[,;:\\s\\u00A0\\u202F«(]+$", "");
    boolean quotes = cut.lastIndexOf('«') > cut.lastIndexOf('»');
    return cut + (quotes && cut.length() + 3 <= MOST ? "…\u00A0»" : "…");
  }

  // Behind the last whole group of words: « a annoncé la fermeture | de l’usine ».
  private static OptionalInt groups(Sentence sentence) {
    for (int i = sentence.size() - 1; i > 1; i--) {
      Token next = sentence.token(i);
      Token last = sentence.token(i - 1);
      boolean opens = next.is(Tag.ADP, Tag.ADP_DET, Tag.SCONJ, Tag.CCONJ) || next.is(",", "qui");
      int at = last.end() - sentence.start();
      if (opens && last.is(Tag.NOUN, Tag.PROPN, Tag.ADJ) && at < MOST && at > LEAST) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
