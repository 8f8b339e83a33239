package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.notes.NoteEntry;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.lexicon.surface.Folding;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds the names of notes in sentences, inflected where they are no proper names. */
final class NoteNames {
  private static final Set<String> TITLES = WordLists.named("person-titles");

  private static final Set<String> MEASURES = WordLists.named("measure-units");
  private static final Set<String> OPENING_MARKS = Set.of("«", "“", "\"");
  private static final Set<String> BEFORE_A_VERB = WordLists.named("words-before-a-verb");

  private final Notes notes;
  private final Kept<String, Map<String, List<Named>>> byOpening = new Kept<>(this::opening);
  private final Kept<String, List<Named>> byFirst = new Kept<>(this::beginning);

  NoteNames(Notes notes) {
    this.notes = notes;
  }

  /** A name of a note, word by word. */
  record Named(NoteEntry entry, String name, List<String> words, boolean proper) {
    Note note() {
      return entry.note();
    }

    /** Whether it is one word of the language, which may have other senses: « antenne ». */
    boolean common() {
      return !proper && words.size() == 1;
    }
  }

  // By their first word.
  private Map<String, List<Named>> opening(String opening) {
    Map<String, List<Named>> opened = new HashMap<>();
    for (NoteEntry entry : notes.opening(opening)) {
      for (String name : entry.names()) {
        if (Folding.opening(name).equals(opening)) {
          boolean proper = !name.equals(name.toLowerCase(Locale.ROOT));
          List<String> words = words(name);
          opened
              .computeIfAbsent(key(words.get(0)), first -> new ArrayList<>())
              .add(new Named(entry, name, words, proper));
        }
      }
    }
    return opened;
  }

  // Most names are plain words, which need no tokenizer; there are thousands of them.
  private static List<String> words(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetter(name.charAt(i)) && name.charAt(i) != ' ') {
        return Reader.words(name);
      }
    }
    return List.of(name.split(" "));
  }

  /**
   * The longest name that begins at a token and whose note fits: « ouragan » where that on «
   * ouragan Sandy » has nothing to say yet.
   */
  Optional<Named> at(Sentence sentence, int at, BiPredicate<Named, Integer> fits) {
    Token token = sentence.token(at);
    Named longest = longest(byFirst.get(token.lower()), sentence, at, fits, null);
    return Optional.ofNullable(
        token.lemma().equals(token.lower())
            ? longest
            : longest(byFirst.get(key(token.lemma())), sentence, at, fits, longest));
  }

  // One of these if it is longer than the one that was found before.
  private static Named longest(
      List<Named> names,
      Sentence sentence,
      int at,
      BiPredicate<Named, Integer> fits,
      Named before) {
    Named longest = before;
    for (Named named : names) {
      if ((longest == null || named.words().size() > longest.words().size())
          && matches(sentence, at, named)
          && (!named.note().kind().equals("person") || person(sentence, at))
          && (!named.note().kind().equals("place") || place(sentence, at))
          && fits.test(named, at)) {
        longest = named;
      }
    }
    return longest;
  }

  /**
   * Whether the word only says of what kind another thing is: « un fusil de chasse » is no word on
   * hunting, « vingt kilos de cocaïne » is one on cocaine.
   */
  static boolean qualifies(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).is("de", "d’")
        && sentence.token(at - 2).is(Tag.NOUN)
        && !MEASURES.contains(sentence.token(at - 2).lemma());
  }

  private List<Named> beginning(String word) {
    return byOpening.get(Folding.opening(word)).getOrDefault(word, List.of());
  }

  // « le ferry Napoléon Bonaparte », « la rue Victor Hugo » are no persons; « l’empereur… » is.
  // « Michelle Obama » is another one.
  private static boolean person(Sentence sentence, int at) {
    if (at == 0) {
      return true;
    }
    Token before = sentence.token(at - 1);
    boolean named = before.is(Tag.PROPN, Tag.X) && before.capitalised();
    if (!named && !before.is(Tag.NOUN)) {
      return true;
    }
    return TITLES.contains(before.lower())
        || Lexicon.french().relations().office(before.lower()).isPresent();
  }

  // « Air Algérie » is no country, nor « le Grand Paris » a town.
  private static boolean place(Sentence sentence, int at) {
    return at < 2
        || !sentence.token(at - 1).capitalised()
        || !sentence.token(at - 1).is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.X);
  }

  private static boolean matches(Sentence sentence, int at, Named named) {
    if (at + named.words().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < named.words().size(); i++) {
      Token token = sentence.token(at + i);
      String word = named.words().get(i);
      boolean exact =
          token.lower().equals(word)
              || token.text().replace('\'', '’').equals(word)
              || i > 0 && same(token, word);
      boolean inflected =
          !named.proper() && (token.lemma().equalsIgnoreCase(word) || contracted(token, word));
      if (!exact && !inflected && !(named.proper() && i > 0 && contracted(token, word))) {
        return false;
      }
    }
    Token first = sentence.token(at);
    boolean noun = named.words().size() > 1 || first.is(Tag.NOUN, Tag.PROPN, Tag.X);
    return noun
        && !(named.common() && isOtherwiseUsed(sentence, at))
        && !partOfLongerName(sentence, at, named.words().size());
  }

  // « gouvernement conservateur », « ils s’alimentent », « dans “Le Vélo” », « Le racisme expliqué
  // à
  // ma fille » name no thing of that name.
  private static boolean isOtherwiseUsed(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    Token before = sentence.token(at - 1);
    return before.is(Tag.NOUN)
        || BEFORE_A_VERB.contains(before.lower())
        || at > 1
            && before.capitalised()
            && !OPENING_MARKS.contains(sentence.token(at - 2).text())
            && (before.is(Tag.DET) || sentence.token(at).capitalised())
        || sentence.token(at).capitalised()
            && inside(sentence, at)
            && (sentence.quoted(at) || !before.is(Tag.DET, Tag.ADP_DET));
  }

  // Behind a word, so that a capital is none of the sentence’s own: not after « : » or a quotation
  // mark, nor where all words have one.
  private static boolean inside(Sentence sentence, int at) {
    return at > 0 && sentence.token(at - 1).isWord();
  }

  // « Seconde Guerre Mondiale »: capitals inside a name vary.
  private static boolean same(Token token, String word) {
    return token.text().replace('\'', '’').equalsIgnoreCase(word);
  }

  private static boolean contracted(Token token, String word) {
    return token.is(Tag.ADP_DET)
        && (word.equals("de") || word.equals("à") || word.equals(token.lower()));
  }

  // « Paris » in « Paris Saint-Germain » is no city, nor « Nice » in « Nice-Matin ».
  private static boolean partOfLongerName(Sentence sentence, int at, int words) {
    return sentence.mentions().stream()
        .filter(m -> m.kind().isName() && m.kind() != Mention.Kind.MISC)
        .anyMatch(
            m ->
                m.span().start() <= at
                    && m.span().end() >= at + words
                    && m.span().length() > words);
  }

  /** A word as names are compared by. */
  static String key(String word) {
    return Token.lower(word);
  }
}
