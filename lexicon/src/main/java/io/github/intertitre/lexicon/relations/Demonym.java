package io.github.intertitre.lexicon.relations;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;

/**
 * A place and how French speaks of it: « en Ukraine », « d’Ukraine », « ukrainien ».
 *
 * @param place without its article
 * @param kind {@code country}, {@code region}, {@code department}, {@code city}, {@code continent}
 * @param gender {@code NONE} for most cities
 * @param number {@code PLURAL} for « États-Unis »
 * @param article « l’ »; empty for none
 * @param in what stands before the place for being there, « en », « aux »
 * @param from what stands before it for coming from there, « d’ », « des »
 * @param masculine adjective, « ukrainien »
 * @param feminine adjective, « ukrainienne »
 * @param capital of a country; empty elsewhere
 */
public record Demonym(
    String place,
    String kind,
    Gender gender,
    Number number,
    String article,
    String in,
    String from,
    String masculine,
    String feminine,
    String capital) {}
