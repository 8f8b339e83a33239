package io.github.intertitre.lexicon.relations;

import io.github.intertitre.lexicon.Gender;
import java.util.Map;

/**
 * The noun that a verb becomes: « mettre en garde X contre Y », « mise en garde de X contre Y ».
 *
 * @param verb infinitive
 * @param noun singular
 * @param gender of the noun
 * @param object preposition by which the verb's object follows the noun; empty where it takes none
 * @param subject preposition by which the verb's subject follows the noun; empty where it can't
 * @param complements the verb's prepositions and what they become after the noun
 * @param event whether the noun names the happening itself and not its result
 */
public record Nominalisation(
    String verb,
    String noun,
    Gender gender,
    String object,
    String subject,
    Map<String, String> complements,
    boolean event) {}
