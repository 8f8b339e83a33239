package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.surface.Folding;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses a rewriting that could say more, less or other than its source. */
final class Guards {
  private static final Pattern NEGATION =
      Pattern.compile("(?<![\\p{L}])(?:ne |n’|n'|aucun|jamais|sans )", Pattern.CASE_INSENSITIVE);
  private static final Pattern PREDICATED =
      Pattern.compile(
          "^(?:Il|Elle|Ils|Elles) (?:est|était|sont|étaient|sera|seront|fut|furent|serait)"
              + "(?: \\p{L}+ment| donc| aussi| également| toutefois| alors| ensuite)* (?:un|une|des) ");
  private static final Pattern TRAILING = Pattern.compile("(?:\\.\\.\\.|…)\\s*$");
  // « Il a espéré »: a state of mind has no such past.
  private static final Pattern FELT =
      Pattern.compile(
          "^(?:Il|Elle|Ils|Elles) (?:a|ont) (?:également |aussi )?"
              + "(?:espéré|craint|redouté|cru|souhaité|pensé|voulu|su) ");
  private static final Pattern JOINT = Pattern.compile("[\\s\\u00A0\\u202F]*[,;:.»”)–—]");
  private static final int LONG = 40;
  // Words that each of three sentences has at least, taken together.
  private static final int FLOWING = 12;
  // What a rule adds of its own comes to no more, and nothing is said three times.
  private static final int ADDED = 500;

  private Guards() {}

  private interface Guard {
    boolean allows(Sentence source, List<String> sentences, String joined);
  }

  private record Named(String name, Guard guard) {}

  // The last read the sentences again, which takes time.
  private static final List<Named> ALL =
      List.of(
          new Named("length", (source, sentences, joined) -> keepsLength(source.text(), joined)),
          new Named("end", (source, sentences, joined) -> keepsEnd(source, joined)),
          new Named("names", (source, sentences, joined) -> keepsMentions(source, joined)),
          new Named("capitals", (source, sentences, joined) -> keepsCapitals(source, joined)),
          new Named("quotations", (source, sentences, joined) -> keepsQuotations(source, joined)),
          new Named(
              "negation",
              (source, sentences, joined) ->
                  count(NEGATION, source.text()) == count(NEGATION, joined)),
          new Named("torn", (source, sentences, joined) -> !torn(sentences)),
          new Named("form", (source, sentences, joined) -> WellFormed.all(sentences)),
          new Named("rhythm", (source, sentences, joined) -> flows(source, sentences)),
          new Named("joint", (source, sentences, joined) -> jointed(source, sentences)),
          new Named("links", (source, sentences, joined) -> linksOnce(source, joined)),
          new Named(
              "echo", (source, sentences, joined) -> !Echoes.echoes(source.text(), sentences)),
          new Named("owner", (source, sentences, joined) -> Meant.oneOwner(sentences)),
          new Named(
              "latter",
              (source, sentences, joined) -> !Meant.latter(sentences) && Meant.one(sentences)),
          new Named("concession", (source, sentences, joined) -> concedesOnce(source, joined)),
          new Named("predicate", (source, sentences, joined) -> predicated(sentences)),
          new Named("verb", (source, sentences, joined) -> complete(sentences)),
          new Named(
              "agreement",
              (source, sentences, joined) ->
                  read(sentences.stream().skip(1))
                      .allMatch(s -> Agreements.pronoun(s) && Agreements.demonstrative(s))),
          new Named(
              "whole",
              (source, sentences, joined) ->
                  sentences.size() == 1
                      || source.quoted(0)
                      || read(sentences.stream()).allMatch(Wholes::whole)),
          new Named("doubt", (source, sentences, joined) -> doubts(source, sentences)));

  /** The names of all of them. */
  static List<String> names() {
    return ALL.stream().map(Named::name).toList();
  }

  static boolean allow(Sentence source, List<String> sentences) {
    return refusal(source, sentences).isEmpty();
  }

  /** The first guard that refuses a rewriting, by name; empty where all let it pass. */
  static Optional<String> refusal(Sentence source, List<String> sentences) {
    String joined = String.join(" ", sentences);
    return ALL.stream()
        .filter(named -> !named.guard().allows(source, sentences, joined))
        .map(Named::name)
        .findFirst();
  }

  /** Whether a text is no longer than one that says the same may be. */
  static boolean keepsLength(String source, String joined) {
    return joined.length() <= 3 * source.length() + ADDED;
  }

  // Three short sentences for one sound chopped.
  private static boolean flows(Sentence source, List<String> sentences) {
    return sentences.size() < 3 || source.words() >= FLOWING * sentences.size();
  }

  // In a sentence of many words what goes with what is sure only where a mark stands.
  private static boolean jointed(Sentence source, List<String> sentences) {
    if (sentences.size() == 1 || source.words() < LONG) {
      return true;
    }
    String before = Spelling.of(source.text());
    String first = Spelling.of(sentences.get(0).substring(0, sentences.get(0).length() - 1));
    return !before.startsWith(first)
        || JOINT.matcher(before.substring(first.length())).lookingAt()
        || saysMore(source, sentences.get(0));
  }

  // « a mis en garde son homologue | et a noté que… »: the second verb of saying has one subject.
  private static boolean saysMore(Sentence source, String first) {
    int end = source.start() + first.length();
    return source.tokens().stream()
        .filter(t -> t.start() == end && t.is("et") && t.index() + 1 < source.size())
        .flatMap(t -> source.verb(t.index() + 1).stream())
        .anyMatch(
            verb ->
                Lexicon.french().relations().reporting(verb.lemma()).isPresent()
                    && verb.span().end() < source.size()
                    && source.token(verb.span().end()).is("que", "qu’"));
  }

  // A link that the source has is not said twice: « En effet, … En effet, ».
  private static boolean linksOnce(Sentence source, String joined) {
    String before = Spelling.of(source.text()).toLowerCase(Locale.ROOT);
    String after = Spelling.of(joined).toLowerCase(Locale.ROOT);
    return Lists.named("made-links").stream()
        .map(link -> link.replace('_', ' '))
        .allMatch(link -> occurrences(link, after) <= Math.max(1, occurrences(link, before)));
  }

  // « mais présente tout de même »: « toutefois » would say it twice.
  private static boolean concedesOnce(Sentence source, String joined) {
    String before = Spelling.of(source.text()).toLowerCase(Locale.ROOT);
    String after = Spelling.of(joined).toLowerCase(Locale.ROOT);
    boolean conceded =
        Lists.named("concessives").stream()
            .anyMatch(link -> before.contains(link.replace('_', ' ')));
    return !conceded
        || occurrences("toutefois", after) <= occurrences("toutefois", before)
            && occurrences("cependant", after) <= occurrences("cependant", before);
  }

  private static int occurrences(String word, String text) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }

  // « Il est une structure »: French says « C’est une structure ».
  private static boolean predicated(List<String> sentences) {
    return sentences.stream()
        .skip(1)
        .noneMatch(s -> PREDICATED.matcher(s).find() || FELT.matcher(s).find());
  }

  // Each of several sentences has a verb of its own.
  private static boolean complete(List<String> sentences) {
    return sentences.size() == 1
        || read(sentences.stream()).allMatch(s -> s.quoted(0) || !s.verbs().isEmpty());
  }

  // « …, et son élève, qui était indemne. »: what is cut off was told of somebody named at the end.
  private static boolean torn(List<String> sentences) {
    return read(sentences.stream().limit(sentences.size() - 1L))
        .anyMatch(sentence -> Edges.dangles(sentence) || Edges.wants(sentence));
  }

  // Together they doubt as much as the source does.
  private static boolean doubts(Sentence source, List<String> sentences) {
    return carriesDoubt(source, sentences)
        && read(sentences.stream()).mapToLong(Guards::conditionals).sum() == conditionals(source);
  }

  // « seraient en pourparlers en vue de »: no « L’objectif est » beside what is not sure.
  private static boolean carriesDoubt(Sentence source, List<String> sentences) {
    String before = Spelling.of(source.text()).toLowerCase(Locale.ROOT);
    return sentences.size() == 1
        || Frames.of(source).main().filter(f -> f.verb().mood() == Mood.CONDITIONAL).isEmpty()
        || read(sentences.stream())
            .flatMap(s -> Frames.of(s).main().map(f -> f.verb().span()).map(s::text).stream())
            .allMatch(verb -> before.contains(Spelling.of(verb).toLowerCase(Locale.ROOT)));
  }

  private static Stream<Sentence> read(Stream<String> sentences) {
    return sentences.map(Reader.french()::sentence);
  }

  private static long conditionals(Sentence sentence) {
    return sentence.verbs().stream().filter(v -> v.mood() == Mood.CONDITIONAL).count();
  }

  // A question or a cry stays one.
  private static boolean keepsEnd(Sentence source, String joined) {
    if (source.token(source.size() - 1).is(":")) {
      return joined.endsWith(":");
    }
    if (TRAILING.matcher(source.text()).find() && !TRAILING.matcher(joined).find()) {
      return false;
    }
    String end = Functions.end(source);
    return end.isEmpty() || end.equals(".") || joined.endsWith(end);
  }

  private static boolean keepsMentions(Sentence source, String joined) {
    String same = Spelling.of(joined);
    String lower = same.toLowerCase(Locale.ROOT);
    // « Hier » may move into the sentence; a name keeps its capital.
    return source.mentions().stream()
        .allMatch(
            m ->
                m.kind() == Mention.Kind.DATE
                    ? lower.contains(Spelling.of(m.text()).toLowerCase(Locale.ROOT))
                    : same.contains(Spelling.of(m.text())));
  }

  // « le collectif Prendre part à la ville »: a capital inside a sentence is of a name or a title.
  private static boolean keepsCapitals(Sentence source, String joined) {
    String same = Folding.fold(Spelling.of(joined));
    return source.tokens().stream()
        .filter(t -> t.index() > 0 && t.capitalised() && t.text().length() > 2)
        .filter(t -> source.token(t.index() - 1).is(Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.ADJ))
        .allMatch(t -> same.contains(Folding.fold(Spelling.of(t.text()))));
  }

  private static boolean keepsQuotations(Sentence source, String joined) {
    return source.quotations().stream().map((Span q) -> source.text(q)).allMatch(joined::contains);
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
