package io.github.intertitre.lexicon.relations;

import java.util.Set;

/**
 * A verb by which somebody's words are reported.
 *
 * @param verb infinitive, « déclarer », « faire savoir »
 * @param strength {@code neutral}, {@code weak} or {@code strong}: what it claims of the truth of
 *     what it reports
 * @param claim the kind of saying: {@code say}, {@code add}, {@code deny}, {@code warn}…
 * @param takes its constructions: {@code que}, {@code à-que}, {@code de-inf}, {@code incise},
 *     {@code np}
 * @param noun its noun, « déclaration »; empty for none
 */
public record ReportingVerb(
    String verb, String strength, String claim, Set<String> takes, String noun) {}
