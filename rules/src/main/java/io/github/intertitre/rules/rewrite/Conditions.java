package io.github.intertitre.rules.rewrite;

import static java.util.Map.entry;

import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.List;
import java.util.Map;

/** The named tests that a rule can ask for: {@code where: parallel(V, A, W)}. */
final class Conditions {
  /** Whether a match satisfies a test on some labels. */
  interface Condition {
    boolean holds(Match match, List<String> labels);
  }

  private interface One {
    boolean holds(Sentence sentence, Span span);
  }

  private interface Two {
    boolean holds(Sentence sentence, Span first, Span second);
  }

  private interface Three {
    boolean holds(Sentence sentence, Span first, Span second, Span third);
  }

  // « les deux suspects hier » reads well, « un film sur la construction en janvier » does not.
  private static final int LIGHT = 4;

  private static final Map<String, Condition> ALL =
      Map.ofEntries(
          one("clause", ClauseTests::clause),
          one("opens-clause", ClauseTests::opensClause),
          one("opens-loosely", ClauseTests::opensLoosely),
          one("plain", ClauseTests::plain),
          one("plain-opening", Edges::plainOpening),
          one("unreported", Scopes::unreported),
          one("shifted", Scopes::shifted),
          two("dated", NounTests::dated),
          one("reported", Scopes::reported),
          one("trailing-claim", Scopes::trailingClaim),
          one("past", ClauseTests::past),
          one("breaks", Edges::breaks),
          two("at-main-level", ClauseTests::atMainLevel),
          two("apart", Scopes::apart),
          one("source", NounTests::source),
          one("human", NounTests::human),
          one("reports", (s, span) -> Functions.reports(s.token(span.end() - 1).lemma())),
          one("unquoted", (s, span) -> span.length() == 0 || !s.quoted(span.start())),
          one("unbound", Scopes::unbound),
          two("same-time", ClauseTests::sameTime),
          one(
              "no-main",
              (s, span) -> ClauseTests.frames(s, span).stream().noneMatch(f -> f.free())),
          one("place-end", NounTests::placeEnd),
          one("name-end", NounTests::nameEnd),
          one("human-end", NounTests::humanEnd),
          one("bears-name", NounTests::bearsName),
          one("last-free", Edges::lastFree),
          one("sole-statement", Edges::soleStatement),
          one("relative-free", Edges::relativeFree),
          one("relative-closed", Edges::relativeClosed),
          one("one-subject", Edges::oneSubject),
          one("one-statement", Edges::oneStatement),
          one("no-incise", (s, span) -> !Frames.of(s, span).incised()),
          one("closed", (s, span) -> Frames.of(s, span).closed()),
          one("ends-apart", Joints::endsApart),
          one("takes-up", Joints::takesUp),
          one("ends-in-quality", Joints::endsInQuality),
          one("ends-in-list", Joints::endsInList),
          one("glued", Joints::glued),
          one("ends-verb", Joints::endsVerb),
          one("measured-by", Joints::measuredBy),
          one("ends-epithet", Joints::endsEpithet),
          one("tail", Edges::tail),
          one("undangled", Edges::undangled),
          one("subject-head", Edges::subjectHead),
          two("fits-verb", Edges::fitsVerb),
          two("spoken-behind", Edges::spokenBehind),
          one("aside", Edges::aside),
          one("surname", Edges::surname),
          one("ends-aside", Scenes::endsAside),
          one("of-somebody", Owners::ofSomebody),
          two("sets-scene", Scenes::setsScene),
          two("quoted-he", Shared::quotedHe),
          two("speakers-noun", Shared::speakersNoun),
          three("one-patient", Owners::onePatient),
          one("conditional", Shared::conditional),
          one("closes-apart", Shared::closesApart),
          two("one-object", Shared::oneObject),
          one("occasion", Shared::occasion),
          two("rivals", Shared::rivals),
          two("one-occasion", Shared::oneOccasion),
          three("subjects-own", Shared::subjectsOwn),
          one("opens-verb", Edges::opensVerb),
          three("charge", Shared::charge),
          one("joint-subject", Shared::jointSubject),
          one("apposition", Edges::apposition),
          two("owned", Owners::owned),
          one("bare-agent", Owners::bareAgent),
          two("speakers-own", Owners::speakersOwn),
          one("people-free", Owners::peopleFree),
          two("sole-of-kind", Owners::soleOfKind),
          one("human-main", Owners::humanMain),
          one("singular-end", Owners::singularEnd),
          entry(
              "holds-word",
              (m, a) -> NounTests.holdsWord(m.sentence(), m.span(a.get(0)), a.get(1))),
          one(
              "may-be-participle",
              (s, span) -> NounTests.participle(s.token(span.start())).findAny().isPresent()),
          two("participle-of", NounTests::participleOf),
          one(
              "adverbs",
              (s, span) ->
                  s.tokens().subList(span.start(), span.end()).stream()
                      .allMatch(t -> t.is(Tag.ADV))),
          one("participle-free", ClauseTests::participleFree),
          two("opens-clause-with", ClauseTests::opensClauseWith),
          one("present-main", ClauseTests::presentMain),
          one("imperfect-main", ClauseTests::imperfectMain),
          one("series", ClauseTests::series),
          one("has-verb", (s, span) -> !ClauseTests.frames(s, span).isEmpty()),
          one("office", NounTests::office),
          one("plain-list", NounTests::plainList),
          one("single", ClauseTests::single),
          one("verb-free", (s, span) -> ClauseTests.frames(s, span).isEmpty()),
          one("ends-clause", Edges::endsClause),
          one("ends-list", Edges::endsList),
          one("agent", NounTests::agent),
          one("capital-title", NounTests::capitalTitle),
          one("unjoined", NounTests::unjoined),
          one("doer", NounTests::doer),
          one("noun-subject", NounTests::nounSubject),
          one("common-noun", NounTests::commonNoun),
          one("no-list", NounTests::noList),
          entry(
              "bare-list",
              (m, a) ->
                  NounTests.bareList(m.sentence(), m.span(a.get(0)), Integer.parseInt(a.get(1)))),
          one(
              "positive",
              (s, span) -> ClauseTests.frames(s, span).stream().noneMatch(f -> f.verb().negated())),
          one("saying-free", ClauseTests::sayingFree),
          one("participle-end", Leanings::participleEnd),
          two("clear", Leanings::clear),
          one("framed", Leanings::framed),
          one("scoped", Circumstances::scoped),
          one("bare-opening", Circumstances::bare),
          one("joins-participle", Joints::joinsParticiple),
          one("announced", Leanings::announced),
          one("old", Leanings::old),
          one("timeless", NounTests::timeless),
          one("infinitive-free", ClauseTests::infinitiveFree),
          one("unclaimed", Scopes::unclaimed),
          one("quote-free", (s, span) -> s.quotations().stream().noneMatch(span::overlaps)),
          one(
              "voices",
              (s, span) ->
                  Verbs.at(s, span)
                      .filter(
                          v ->
                              Functions.reports(v.lemma())
                                  || Lists.named("voicings").contains(v.lemma()))
                      .isPresent()),
          entry("points", (m, a) -> Leanings.points(m.sentence(), m.span(a.get(0)), a.get(1))),
          entry("closing", (m, a) -> NounTests.closing(m.sentence(), m.span(a.get(0)), a.get(1))),
          entry("in", (m, a) -> NounTests.in(m.sentence(), m.span(a.get(0)), a.get(1))),
          entry("at-most", (m, a) -> m.span(a.get(0)).length() <= Integer.parseInt(a.get(1))),
          entry("at-least", (m, a) -> m.span(a.get(0)).length() >= Integer.parseInt(a.get(1))),
          three("parallel", ClauseTests::parallel),
          entry(
              "light",
              (m, a) -> m.span(a.get(1)).length() == 0 || m.span(a.get(0)).length() <= LIGHT),
          entry("commas", (m, a) -> commas(m.sentence()) <= Integer.parseInt(a.get(0))));

  private Conditions() {}

  // Outside quotations: each more is a place where what is cut off could go on.
  private static long commas(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.is(",") && !sentence.quoted(t.index())).count();
  }

  private static Map.Entry<String, Condition> one(String name, One test) {
    return entry(name, (m, a) -> test.holds(m.sentence(), m.span(a.get(0))));
  }

  private static Map.Entry<String, Condition> two(String name, Two test) {
    return entry(name, (m, a) -> test.holds(m.sentence(), m.span(a.get(0)), m.span(a.get(1))));
  }

  private static Map.Entry<String, Condition> three(String name, Three test) {
    return entry(
        name,
        (m, a) -> test.holds(m.sentence(), m.span(a.get(0)), m.span(a.get(1)), m.span(a.get(2))));
  }

  static Condition named(String name) {
    Condition condition =
        ALL.getOrDefault(name, WordTests.ALL.getOrDefault(name, PhraseTests.ALL.get(name)));
    if (condition == null) {
      throw new IllegalArgumentException(
          "no condition "
              + name
              + "; there are "
              + new java.util.TreeSet<>(ALL.keySet())
              + new java.util.TreeSet<>(WordTests.ALL.keySet())
              + new java.util.TreeSet<>(PhraseTests.ALL.keySet()));
    }
    return condition;
  }
}
