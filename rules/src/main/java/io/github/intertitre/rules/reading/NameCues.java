package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.WordLists;
import java.util.Set;

/** The closed lists that the search for names goes by. */
final class NameCues {
  static final Set<String> PARTICLES = WordLists.named("name-particles");
  static final Set<String> TITLES = WordLists.named("person-titles");
  static final Set<String> ROMAN = WordLists.named("name-roman");
  static final Set<String> ORGANISATION_CUES = WordLists.named("organisation-cues");
  static final Set<String> ORGANISATION_HEADS = WordLists.named("organisation-heads");
  static final Set<String> ORGANISATION_HEADS_LOWER = WordLists.named("organisation-heads-lower");
  static final Set<String> ORGANISATION_WORDS = WordLists.named("organisation-words");
  static final Set<String> PLACE_CUES = WordLists.named("place-cues");
  static final Set<String> PLACE_HEADS = WordLists.named("place-heads");
  static final Set<String> PLACE_HEADS_JOINED = WordLists.named("place-heads-joined");
  static final Set<String> MISC_CUES = WordLists.named("misc-cues");
  static final Set<String> ARTICLES =
      Set.of("le", "la", "l’", "les", "du", "des", "au", "aux", "un", "une", "cette", "ce", "cet");
  static final Set<String> OF = Set.of("de", "du", "des", "d’");

  private NameCues() {}
}
