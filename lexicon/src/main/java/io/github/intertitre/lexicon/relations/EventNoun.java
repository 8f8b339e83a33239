package io.github.intertitre.lexicon.relations;

import io.github.intertitre.lexicon.Gender;
import java.util.Set;

/**
 * A noun that names a happening, and the verbs that it can be the subject of: « attaque » with «
 * tuer », « viser ».
 */
public record EventNoun(String noun, Gender gender, Set<String> verbs, String kind) {}
