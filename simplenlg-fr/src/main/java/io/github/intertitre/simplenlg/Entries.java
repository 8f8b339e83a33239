package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simplenlg.framework.LexicalCategory;

/** Finds words in the dictionary by part of speech, and remembers them. */
final class Entries {
  private static final Set<String> ADVERBS_FIRST = Lists.words("middle-adverbs");
  private static final Set<String> PLURALS = Lists.words("plural-nouns");
  private static final Map<LexicalCategory, Category> OPEN =
      Map.of(
          LexicalCategory.ADVERB, Category.ADVERB,
          LexicalCategory.PREPOSITION, Category.PREPOSITION,
          LexicalCategory.CONJUNCTION, Category.CONJUNCTION,
          LexicalCategory.PRONOUN, Category.PRONOUN);

  private final Map<LexicalCategory, Memo<String, Optional<Entry>>> known =
      new EnumMap<>(LexicalCategory.class);

  Entries() {
    for (LexicalCategory category : LexicalCategory.values()) {
      known.put(category, new Memo<>(word -> Optional.ofNullable(lookUp(word, category))));
    }
  }

  /** The word of a part of speech, or {@code null}. */
  Entry find(String word, LexicalCategory category) {
    LexicalCategory asked = category == null ? LexicalCategory.ANY : category;
    return known.get(asked).get(word).orElse(null);
  }

  private static Entry lookUp(String word, LexicalCategory category) {
    String spelling = word.replace('\'', '’');
    return switch (category) {
      case VERB, MODAL, AUXILIARY -> verb(spelling);
      case NOUN -> noun(spelling);
      case ADJECTIVE -> adjective(spelling);
      case DETERMINER -> Determiners.of(spelling).map(d -> Entry.of(word, category)).orElse(null);
      case ANY -> any(spelling);
      default -> closed(spelling, category);
    };
  }

  private static Entry closed(String word, LexicalCategory category) {
    Category wanted = OPEN.get(category);
    boolean there = wanted != null && Nouns.has(Lexicon.french().readings(word), word, wanted);
    if (category == LexicalCategory.PRONOUN && Pronouns.personal(word) != null) {
      return pronoun(word);
    }
    return there ? Entry.of(word, category) : null;
  }

  private static Entry pronoun(String word) {
    Agreement agreement = Pronouns.personal(word);
    Gender gender = agreement.feminine() ? Gender.FEMININE : Gender.MASCULINE;
    return new Entry(word, LexicalCategory.PRONOUN, gender, agreement.plural(), agreement);
  }

  private static Entry verb(String word) {
    String lemma = null;
    for (Form form : Lexicon.french().readings(word)) {
      if (form.features().category() == Category.VERB) {
        boolean infinitive = form.features().mood() == Mood.INFINITIVE;
        lemma = lemma == null || infinitive ? form.lemma() : lemma;
      }
    }
    return lemma == null ? null : Entry.of(lemma, LexicalCategory.VERB);
  }

  private static Entry noun(String word) {
    if (Pronouns.personal(word) != null) {
      return pronoun(word);
    }
    List<Form> readings = Lexicon.french().readings(word);
    Form best = null;
    for (Form form : readings) {
      Category category = form.features().category();
      if (category == Category.PROPER_NOUN && form.text().equals(word)) {
        boolean many = form.features().number() == Number.PLURAL;
        return new Entry(word, LexicalCategory.NOUN, Nouns.gender(word), many, null);
      }
      boolean base = form.lemma().equals(word);
      if (category == Category.NOUN && (best == null || base && !best.lemma().equals(word))) {
        best = form;
      }
    }
    return best == null ? null : noun(word, best);
  }

  private static Entry noun(String word, Form form) {
    // « gens » has no singular: its base form is a plural.
    boolean plural = form.features().number() == Number.PLURAL || PLURALS.contains(word);
    if (form.lemma().equals(word)) {
      return new Entry(word, LexicalCategory.NOUN, Nouns.gender(word), plural, null);
    }
    // « actrice » is filed under « acteur »; the gender says which of the two is meant.
    return new Entry(form.lemma(), LexicalCategory.NOUN, form.features().gender(), plural, null);
  }

  private static Entry adjective(String word) {
    String lemma = null;
    for (Form form : Lexicon.french().readings(word)) {
      if (form.features().category() == Category.ADJECTIVE) {
        lemma = lemma == null || form.lemma().equals(word) ? form.lemma() : lemma;
      }
    }
    return lemma == null ? null : Entry.of(lemma, LexicalCategory.ADJECTIVE);
  }

  // Adverbs before adjectives only for those that are mostly adverbs: « bien », « mieux ».
  private static Entry any(String word) {
    if (Pronouns.personal(word) != null && !word.equals("le") && !word.equals("la")) {
      return pronoun(word);
    }
    Entry adverb = closed(word, LexicalCategory.ADVERB);
    if (adverb != null && ADVERBS_FIRST.contains(word)) {
      return adverb;
    }
    Entry adjective = Adjectives.knows(word) ? adjective(word) : null;
    if (adjective != null) {
      return adjective;
    }
    if (adverb != null) {
      return adverb;
    }
    Entry noun = noun(word);
    return noun != null && noun.base().equals(word) ? noun : null;
  }
}
