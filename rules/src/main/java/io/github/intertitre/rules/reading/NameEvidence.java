package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.names.NameKind;
import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weighs what stands before, in and after an unknown name: « à Brilon », « Brilon, ville de… », «
 * Brilon Records ».
 */
final class NameEvidence {
  private static final Set<String> PLACE_PREPOSITIONS = WordLists.named("place-prepositions");
  private static final Set<String> PERSON_PREPOSITIONS = WordLists.named("person-prepositions");
  private static final Set<String> PERSON_CUES = WordLists.named("person-cues");
  private static final Set<String> DEFINITE = Set.of("le", "la", "l’", "du", "au");
  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur", "leurs");
  private static final Set<String> NEUTRAL = Set.of("de", "d’", ",", "et", "(");
  private static final Set<String> GIVING = WordLists.named("words-giving-to-persons");
  private static final Set<String> PLACE_WORDS = WordLists.named("place-words");
  private static final Set<String> PRODUCT_SIGLES = WordLists.named("product-sigles");
  private static final Pattern REGION =
      Pattern.compile("(?:Grande?|Nouve(?:au|lle)|Haute?|Basse?|Moyen(?:ne)?|Petite?)-\\p{Lu}.*");

  private final Lexicon lexicon;
  private final NameIndex index;
  private final Demonyms demonyms;
  private final NameWord[] words;
  private final int from;
  private final int to;
  private double person;
  private double place;
  private double organisation;
  private double misc = 0.5;

  NameEvidence(
      Lexicon lexicon, NameIndex index, Demonyms demonyms, NameWord[] words, int from, int to) {
    this.lexicon = lexicon;
    this.index = index;
    this.demonyms = demonyms;
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** The kind that most speaks for; {@code titled} where a title stands before the name. */
  Kind kind(boolean titled) {
    person += titled ? 3 : 0;
    before();
    inside();
    after();
    double most = Math.max(Math.max(person, place), Math.max(organisation, misc));
    if (person == most) {
      return Kind.PERSON;
    }
    if (place == most) {
      return Kind.PLACE;
    }
    return organisation == most ? Kind.ORGANISATION : Kind.MISC;
  }

  private boolean single() {
    return to - from == 1;
  }

  private void before() {
    String before = from > 0 ? words[from - 1].lower() : "";
    String cue = cue();
    if (NameCues.ARTICLES.contains(before)) {
      article(before);
    } else if (PERSON_PREPOSITIONS.contains(before)) {
      person += 1.5;
    } else if (before.equals("à") && from > 1 && GIVING.contains(words[from - 2].lower())) {
      person += 1.5;
    } else if (PLACE_PREPOSITIONS.contains(before)) {
      place += 2.5;
    } else if (single()
        && NEUTRAL.contains(before)
        && !words[from].sigle()
        && !digits(words[from])) {
      place += 0.8;
    } else if (!single() && before.equals("(")) {
      bracketed();
    }
    person += single() && PERSON_CUES.contains(cue) ? 2 : 0;
    place += NameCues.PLACE_CUES.contains(cue) ? 2 : 0;
    organisation += NameCues.ORGANISATION_CUES.contains(cue) ? 2.5 : 0;
    organisation += single() && demonym(from - 1) && article(from - 2) ? 2.5 : 0;
    misc += NameCues.MISC_CUES.contains(cue) ? 2 : 0;
  }

  // « le BEP (Bureau d’études du Perche) »
  private void bracketed() {
    misc += 1.2;
    organisation += from > 1 && spells(words[from - 2].text()) ? 2.5 : 0;
  }

  // « le Bahlui », « au Witwatersrand »; a common word with a capital is rather a thing or event.
  private void article(String article) {
    boolean common = words[from].common();
    person -= 3;
    boolean strange = single() && !common && !words[from].sigle() && DEFINITE.contains(article);
    organisation += single() && common ? 0.3 : 1;
    place += strange ? 1.1 : single() ? 0.5 : 0.3;
    String preposition = from > 1 ? words[from - 2].lower() : "";
    boolean where =
        article.equals("au")
            || !article.equals("un")
                && !article.equals("une")
                && PLACE_PREPOSITIONS.contains(preposition);
    place += where && !words[from].sigle() ? 1.2 : 0;
    misc += single() && common && !words[from].sigle() ? 0.6 : 0;
  }

  private void inside() {
    for (int i = from; i < to; i++) {
      NameWord word = words[i];
      boolean sigle = word.sigle() && !word.initial() && !NameCues.ROMAN.contains(word.lower());
      boolean product = product(word);
      organisation += NameCues.ORGANISATION_WORDS.contains(word.lower()) ? 4 : 0;
      organisation += sigle && !product && !digits(word) ? 1.5 : 0;
      misc += sigle && product ? 3 : 0;
      misc += digits(word) ? 2 : 0;
      person -= digits(word) || sigle ? 1.5 : 0;
      misc += word.common() && !word.opens() ? 0.5 : 0;
      person += word.initial() ? 1 : 0;
      place += !single() && PLACE_WORDS.contains(word.lower()) ? 3 : 0;
      place += REGION.matcher(word.text()).matches() ? 2 : 0;
    }
    boolean the = words[from].text().equals("The");
    organisation += the ? 2.5 : 0;
    person -= the ? 2 : 0;
    organisation += !single() && (knownPlace(to - 1) || body(from)) ? 2.5 : 0;
    misc += number(to) ? single() || !coded(words[to - 1]) ? 1.5 : 4 : 0;
    person += single() ? 0.3 : 1.5;
    person += lexicon.gazetteer().surname(words[to - 1].text()).isPresent() ? 3 : 0;
  }

  /** « TV », « PIB »: a sigle in everyday use that names no body. */
  static boolean product(NameWord word) {
    return word.sigle() && PRODUCT_SIGLES.contains(word.lower());
  }

  private static boolean digits(NameWord word) {
    return word.text().codePoints().anyMatch(Character::isDigit);
  }

  // « Ferrari F 60 », « Marussia MR 02 »
  private static boolean coded(NameWord word) {
    return word.text().length() < 4 && (word.sigle() || word.initial());
  }

  private boolean number(int i) {
    return i < words.length && Character.isDigit(words[i].text().codePointAt(0));
  }

  private void after() {
    if (to + 1 >= words.length) {
      return;
    }
    String next = words[to].lower();
    if (next.equals("(") || next.equals(",")) {
      boolean somewhere = knownPlace(to + 1);
      place += somewhere ? next.equals("(") ? 2.5 : 1 : 0;
      organisation += next.equals("(") && spells(words[to + 1].text()) ? 3 : 0;
      if (next.equals(",")) {
        apposition(to + 1);
      }
    } else if (speaks(next)) {
      person += 1;
    }
  }

  // « Brilon, une ville de… », « Sotelgui, opérateur public », « Jurieu, son ancien ami »
  private void apposition(int comma) {
    int noun = comma;
    boolean own = POSSESSIVES.contains(words[noun].lower());
    while (noun < words.length - 1
        && (NameCues.ARTICLES.contains(words[noun].lower())
            || own && noun < comma + 2 && !title(words[noun].lower()))) {
      noun++;
    }
    String lower = words[noun].lower();
    place += NameCues.PLACE_CUES.contains(lower) ? 2 : 0;
    organisation += NameCues.ORGANISATION_CUES.contains(lower) ? 2 : 0;
    person += title(lower) ? 2 : 0;
  }

  private boolean title(String lower) {
    return NameCues.TITLES.contains(lower) || lexicon.relations().office(lower).isPresent();
  }

  // « Samsung Electronics »
  private boolean body(int i) {
    return index
        .at(words, i)
        .filter(h -> h.name().kind() == NameKind.ORGANISATION && h.end() < to)
        .isPresent();
  }

  private boolean knownPlace(int i) {
    return index.at(words, i).filter(h -> h.name().kind() == NameKind.PLACE).isPresent();
  }

  // « Human Rights Watch (HRW) »
  private boolean spells(String sigle) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < to; i++) {
      initials.append(words[i].capital() ? words[i].text().substring(0, 1) : "");
    }
    return initials.length() > 1 && initials.toString().equals(sigle);
  }

  private boolean speaks(String next) {
    return lexicon.readings(next).stream()
        .anyMatch(
            f -> f.features().isFinite() && lexicon.relations().reporting(f.lemma()).isPresent());
  }

  // The noun that says what the name is: « le groupe Danone », « la ville de Tulle ».
  private String cue() {
    int at = from - 1;
    while (at > 0
        && at > from - 4
        && (NameCues.OF.contains(words[at].lower())
            || NameCues.ARTICLES.contains(words[at].lower())
            || words[at].text().matches("[«\"“]")
            || demonym(at))) {
      at--;
    }
    return Optional.of(at).filter(i -> i >= 0).map(i -> words[i].lower()).orElse("");
  }

  private boolean article(int i) {
    return i >= 0 && NameCues.ARTICLES.contains(words[i].lower());
  }

  // « l’écurie suisse Sauber », « le groupe américain Brilon »
  private boolean demonym(int i) {
    return i >= 0 && i == from - 1 && !words[i].capital() && demonyms.adjective(words[i].lower());
  }
}
