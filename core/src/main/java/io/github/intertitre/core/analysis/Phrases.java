package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stretches of a sentence that could be a keyphrase: noun, noun and adjective, noun with its
 * complement, name. « l’ouverture des bureaux de vote » holds « ouverture », « bureaux de vote », «
 * ouverture des bureaux de vote » and more.
 */
final class Phrases {
  private static final int MOST_WORDS = 4;
  private static final String[] LINKS = {
    "de", "d’", "du", "des", "en", "à", "la", "l’", "le", "les"
  };

  private Phrases() {}

  static List<Span> of(Sentence sentence) {
    List<Span> phrases = new ArrayList<>();
    for (int start = 0; start < sentence.size(); start++) {
      if (!opens(sentence, start)) {
        continue;
      }
      int last = Math.min(sentence.size(), start + 2 * MOST_WORDS);
      for (int end = start + 1; end <= last && fits(sentence.token(end - 1)); end++) {
        if (isPhrase(sentence, start, end)) {
          phrases.add(new Span(start, end));
        }
      }
    }
    return phrases;
  }

  /** How many content words a phrase holds. */
  static int contentWords(Sentence sentence, Span phrase) {
    return (int)
        sentence.tokens().subList(phrase.start(), phrase.end()).stream()
            .filter(Phrases::content)
            .count();
  }

  /** Whether a phrase is a name, all of it. */
  static boolean isName(Sentence sentence, Span phrase) {
    return sentence
        .mention(phrase.start())
        .filter(m -> m.kind().isName() && m.span().equals(phrase))
        .isPresent();
  }

  /** Whether a name stands in a phrase. */
  static boolean holdsName(Sentence sentence, Span phrase) {
    return mentions(sentence, phrase).anyMatch(m -> m.kind().isName() && phrase.contains(m.span()));
  }

  /** Whether no noun or adjective before or after belongs to the phrase too. */
  static boolean isWhole(Sentence sentence, Span phrase) {
    boolean before =
        phrase.start() > 0 && sentence.token(phrase.start() - 1).is(Tag.NOUN, Tag.PROPN, Tag.ADJ);
    boolean after =
        phrase.end() < sentence.size()
            && sentence.token(phrase.end()).is(Tag.NOUN, Tag.PROPN, Tag.ADJ);
    return !before && !after;
  }

  /**
   * Whether neither a complement follows nor a number goes before: « ans », « traque du boson ».
   */
  static boolean isComplete(Sentence sentence, Span phrase) {
    boolean more =
        phrase.end() < sentence.size() && sentence.token(phrase.end()).is("de", "d’", "du", "des");
    boolean adjective =
        phrase.end() < sentence.size()
            && sentence.token(phrase.end()).is(Tag.NOUN, Tag.PROPN, Tag.ADJ);
    boolean inside =
        phrase.start() > 0 && sentence.token(phrase.start() - 1).is(Tag.NUM, Tag.NOUN, Tag.PROPN);
    return !more
        && !adjective
        && !inside
        && !endsName(sentence, phrase)
        && !insideCompound(sentence, phrase);
  }

  // « (Académie des) arts et | techniques du cinéma »
  private static boolean joinedBefore(Sentence sentence, int start, int end) {
    return end - start > 1
        && start > 1
        && sentence.token(start).is(Tag.NOUN)
        && sentence.token(start - 1).is("et", "ou")
        && sentence.token(start - 2).is(Tag.NOUN)
        && sentence.mention(start).isEmpty();
  }

  // « fouilles de Nevers | à Tulle »: from the one to the other.
  private static boolean ranges(Sentence sentence, int start, int end) {
    return end - start > 2
        && end + 1 < sentence.size()
        && sentence.token(end).is("à", "au", "aux")
        && sentence.token(end - 2).is("de", "d’")
        && place(sentence, end - 1)
        && place(sentence, end + 1);
  }

  private static boolean place(Sentence sentence, int at) {
    return sentence.mention(at).filter(m -> m.kind() == Mention.Kind.PLACE).isPresent();
  }

  // « frères en garde | à vue », « machine | à laver »
  private static boolean compound(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && sentence.token(end).is("à")
        && (sentence.token(end + 1).is(Tag.NOUN) && sentence.mention(end + 1).isEmpty()
            || sentence.token(end + 1).features().mood() == Mood.INFINITIVE);
  }

  // « avalanches survenues | dans les Alpes »: what happened to them, and no kind of them.
  private static boolean told(Sentence sentence, int end) {
    return end < sentence.size()
        && sentence.token(end).is(Tag.ADP, Tag.ADP_DET)
        && !sentence.token(end).is("de", "d’", "du", "des")
        && sentence.token(end - 1).is(Tag.ADJ)
        && Lexicon.french().readings(sentence.token(end - 1).lower()).stream()
            .anyMatch(form -> form.features().isPastParticiple());
  }

  // « forces de secours | et de sécurité »: half of what it is.
  private static boolean shared(Sentence sentence, Span phrase) {
    return phrase.end() + 1 < sentence.size()
        && sentence.token(phrase.end()).is("et", "ou")
        && sentence.token(phrase.end() + 1).is("de", "d’", "du", "des")
        && sentence.tokens().subList(phrase.start(), phrase.end()).stream()
            .anyMatch(t -> t.is("de", "d’", "du", "des"));
  }

  // « (hôtel de) ville de Nevers », « (double) meurtre »
  private static boolean insideCompound(Sentence sentence, Span phrase) {
    return phrase.start() > 0
        && sentence.token(phrase.start() - 1).is("double", "triple", "quadruple");
  }

  // « beaux-arts de Montréal » of « Musée des beaux-arts de Montréal », « postier » of « suicide de
  // postier ».
  private static boolean endsName(Sentence sentence, Span phrase) {
    if (phrase.start() < 2 || isName(sentence, phrase)) {
      return false;
    }
    if (sentence.token(phrase.start()).capitalised() && !holdsName(sentence, phrase)) {
      return true;
    }
    Token link = sentence.token(phrase.start() - 1);
    boolean capital =
        phrase.start() > 2
            && sentence.token(phrase.start() - 2).capitalised()
            && !Phrases.isName(sentence, new Span(phrase.start() - 2, phrase.start() - 1));
    return link.is("de", "d’") || link.is("du", "des") && capital;
  }

  static boolean content(Token token) {
    return token.is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.X)
        && token.isWord()
        && token.text().length() > 1
        && !token.features().isPastParticiple();
  }

  private static boolean opens(Sentence sentence, int start) {
    return content(sentence.token(start))
        && sentence.mention(start).filter(m -> !m.kind().isName()).isEmpty();
  }

  private static boolean fits(Token token) {
    return content(token) || token.is(LINKS);
  }

  private static boolean isPhrase(Sentence sentence, int start, int end) {
    return content(sentence.token(end - 1))
        && !numeral(sentence, start, end)
        && IntStream.range(start, end).noneMatch(at -> Locutions.holds(sentence, at))
        && !called(sentence, start, end)
        && !Locutions.idiom(sentence.text(start, end))
        && !shared(sentence, new Span(start, end))
        && !joinedBefore(sentence, start, end)
        && !compound(sentence, end)
        && !ranges(sentence, start, end)
        && !told(sentence, end)
        && !givenAway(sentence, start, end)
        && (!sentence.token(start).is(Tag.ADJ) || adjectiveOpens(sentence, start, end))
        && joined(sentence, start, end)
        && agrees(sentence, start, end)
        && !articled(sentence, start, end)
        && !cutsName(sentence, start, end);
  }

  // « nouveau gouvernement », but not « musulmans d’Égypte » out of « Frères musulmans d’Égypte ».
  private static boolean adjectiveOpens(Sentence sentence, int start, int end) {
    boolean follows = start > 0 && sentence.token(start - 1).is(Tag.NOUN, Tag.ADJ, Tag.PROPN);
    return end - start > 1 && !follows && sentence.token(start + 1).is(Tag.NOUN);
  }

  // « le Britannique | Anne Roy »: what somebody is beside the name.
  private static boolean called(Sentence sentence, int start, int end) {
    boolean named =
        start + 1 < end
            && sentence
                .mention(start + 1)
                .filter(m -> m.kind().isName() && m.span().start() == start + 1)
                .isPresent();
    return named
        && !isName(sentence, new Span(start, end))
        && Lexicon.french().relations().demonymic(sentence.token(start).lower());
  }

  // « cède (de nouvelles activités) à Belval », « percute (une voiture) à Tulle »: the last goes
  // with the verb.
  private static boolean givenAway(Sentence sentence, int start, int end) {
    if (sentence.tokens().subList(start, end).stream().noneMatch(t -> t.is("à"))) {
      return false;
    }
    int before = start - 1;
    while (before >= 0
        && (sentence.token(before).is(Tag.DET, Tag.ADJ, Tag.NUM)
            || sentence.token(before).is("de", "d’", "l’"))) {
      before--;
    }
    return before >= 0 && before < start - 1 && sentence.verb(before).isPresent();
  }

  // « la Velba Plus | Six »
  private static boolean numeral(Sentence sentence, int start, int end) {
    return end == start + 1
        && sentence
            .token(start)
            .is("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
  }

  // « la BCE | les paie »: an article or pronoun without « de » or « à » before it joins nothing.
  private static boolean articled(Sentence sentence, int start, int end) {
    return IntStream.range(start + 1, end)
        .filter(at -> sentence.token(at).is("le", "la", "l’", "les"))
        .filter(at -> !isName(sentence, new Span(start, end)))
        .anyMatch(at -> !sentence.token(at - 1).is("de", "à"));
  }

  // « (groupe d’)opposition | iranien »: the adjective goes with another noun.
  private static boolean agrees(Sentence sentence, int start, int end) {
    return IntStream.range(start + 1, end)
        .filter(at -> sentence.token(at).is(Tag.ADJ) && sentence.token(at - 1).is(Tag.NOUN))
        .allMatch(at -> agree(sentence.token(at - 1), sentence.token(at)));
  }

  private static boolean agree(Token noun, Token adjective) {
    List<Form> nouns = readings(noun, Category.NOUN);
    List<Form> adjectives = readings(adjective, Category.ADJECTIVE);
    return nouns.isEmpty()
        || adjectives.isEmpty()
        || nouns.stream()
            .map(Form::features)
            .anyMatch(n -> adjectives.stream().anyMatch(a -> n.agrees(a.features())));
  }

  private static List<Form> readings(Token token, Category category) {
    return Lexicon.french().readings(token.lower()).stream()
        .filter(form -> form.features().category() == category)
        .toList();
  }

  private static boolean joined(Sentence sentence, int start, int end) {
    int words = 0;
    boolean noun = false;
    for (Token token : sentence.tokens().subList(start, end)) {
      words += content(token) ? 1 : 0;
      noun |= content(token) && token.is(Tag.NOUN, Tag.PROPN, Tag.X);
    }
    return noun && words <= MOST_WORDS;
  }

  private static boolean cutsName(Sentence sentence, int start, int end) {
    Span phrase = new Span(start, end);
    return mentions(sentence, phrase)
        .anyMatch(
            m -> m.kind() == Mention.Kind.DATE || m.kind().isName() && !phrase.contains(m.span()));
  }

  private static Stream<Mention> mentions(Sentence sentence, Span phrase) {
    return IntStream.range(phrase.start(), phrase.end())
        .mapToObj(sentence::mention)
        .flatMap(Optional::stream);
  }
}
