package io.github.intertitre.rules.rewrite;

import static java.util.Map.entry;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Inflector;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions that put a word into a form or a spelling. */
final class Wording {
  static final Map<String, Functions.Function> ALL =
      Map.ofEntries(
          entry("form", (m, c, a) -> beside(m, a.get(1)).flatMap(t -> form(a.get(0), t))),
          entry("put", (m, c, a) -> form(token(m, a.get(0)).lemma(), token(m, a.get(1)))),
          entry("agreed", (m, c, a) -> agreed(a.get(0), m.sentence(), m.span(a.get(1)))),
          entry("indicative", (m, c, a) -> indicative(token(m, a.get(0)))),
          entry("adverb", (m, c, a) -> adverb(token(m, a.get(0)).lemma())),
          entry("hour", (m, c, a) -> Figures.hour(token(m, a.get(0)).text())),
          entry("hours", (m, c, a) -> Optional.of(Figures.hours(m.sentence(), m.span(a.get(0))))),
          entry("rank", (m, c, a) -> Figures.rank(token(m, a.get(0)).text())),
          entry("accented", (m, c, a) -> Capitals.accented(token(m, a.get(0)).text())),
          entry("spell", (m, c, a) -> Optional.of(spell(token(m, a.get(0)).text(), a))));

  private Wording() {}

  private static Token token(Match match, String label) {
    return match.sentence().token(match.span(label).start());
  }

  // The verb, unless its form may be a participle as well and nothing tells which it is: « a tiré
  // et
  // pris la fuite », « ont tous fait le choix ».
  private static Optional<Token> beside(Match match, String label) {
    Token verb = token(match, label);
    return Optional.of(verb).filter(v -> !homograph(v) || told(match.sentence(), v));
  }

  private static boolean homograph(Token verb) {
    return NounTests.participle(verb).findAny().isPresent()
        && Lexicon.french().readings(verb.lower()).stream()
            .map(form -> form.features().mood())
            .anyMatch(mood -> mood == Mood.INDICATIVE);
  }

  // Behind an auxiliary, or behind a subject where no auxiliary stands before.
  private static boolean told(Sentence sentence, Token verb) {
    int at = verb.index();
    if (at == 0) {
      return true;
    }
    Token before = sentence.token(at - 1);
    boolean auxiliary =
        before.is(Tag.AUX)
            || at > 1
                && before.is(Tag.ADV)
                && !before.is("aussi")
                && sentence.token(at - 2).is(Tag.AUX);
    boolean subject =
        (before.is(Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ) || before.is("ne", "n’"))
            && sentence.tokens().subList(0, at).stream().noneMatch(t -> t.lemma().equals("avoir"))
            && !verb.is("pris", "mis");
    return auxiliary || subject;
  }

  private static Inflector inflector() {
    return Lexicon.french().inflector();
  }

  /** {@code verb} (infinitive) in the form of another verb: « procédera » gives « signera ». */
  static Optional<String> form(String verb, Token model) {
    Features features = model.features();
    if (features.category() == Category.ADJECTIVE || features.isPastParticiple()) {
      return inflector().inflect(verb, participle(features.gender(), features.number()));
    }
    return features.category() != Category.VERB || features.mood() == Mood.NONE
        ? Optional.empty()
        : inflector().inflect(verb, features);
  }

  // The dictionary files « procédé », which never agrees, without a gender of its own.
  private static Features participle(Gender gender, Number number) {
    return Features.participle(
        gender == Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE,
        number == Number.PLURAL ? Number.PLURAL : Number.SINGULAR);
  }

  // The participle of a verb that agrees with the noun phrase in which a span ends.
  private static Optional<String> agreed(String verb, Sentence sentence, Span span) {
    return sentence.nounPhrases().stream()
        .filter(n -> n.span().end() == span.end())
        .filter(n -> n.gender() == Gender.MASCULINE || n.gender() == Gender.FEMININE)
        .filter(n -> n.number() == Number.SINGULAR || n.number() == Number.PLURAL)
        .findFirst()
        .flatMap(n -> inflector().inflect(verb, participle(n.gender(), n.number())));
  }

  // « ait » as « a », « soient » as « sont ».
  static Optional<String> indicative(Token verb) {
    Features f = verb.features();
    return f.mood() != Mood.SUBJUNCTIVE
        ? Optional.empty()
        : inflector()
            .inflect(
                verb.lemma(), Features.finite(Mood.INDICATIVE, f.tense(), f.person(), f.number()));
  }

  // « rapide » gives « rapidement », « constant » « constamment », « précis » « précisément »,
  // where the dictionary has it.
  private static Optional<String> adverb(String adjective) {
    String feminine =
        inflector()
            .inflect(adjective, Features.of(Category.ADJECTIVE, Gender.FEMININE, Number.SINGULAR))
            .orElse(adjective);
    String stem = adjective.substring(0, adjective.length() - 2);
    List<String> spellings =
        adjective.endsWith("ant") || adjective.endsWith("ent")
            ? List.of(stem + "mment")
            : List.of(feminine + "ment", feminine.substring(0, feminine.length() - 1) + "ément");
    return spellings.stream().filter(Wording::isAdverb).findFirst();
  }

  private static boolean isAdverb(String form) {
    return Lexicon.french().readings(form).stream()
        .anyMatch(r -> r.features().category() == Category.ADVERB);
  }

  // Letters for letters, in pairs; the last may stand for nothing: « kms » without « s ».
  private static String spell(String text, List<String> arguments) {
    String spelt = text;
    for (int i = 1; i < arguments.size(); i += 2) {
      String by = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      spelt = spelt.replace(arguments.get(i), by);
    }
    return spelt;
  }
}
