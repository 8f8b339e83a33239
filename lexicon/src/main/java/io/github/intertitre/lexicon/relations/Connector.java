package io.github.intertitre.lexicon.relations;

/**
 * A word or phrase that links two sentences.
 *
 * @param text « toutefois », « en revanche »
 * @param relation {@code contrast}, {@code addition}, {@code sequel}, {@code cause}…
 * @param position {@code initial}, {@code medial} or {@code both}
 * @param comma whether a comma follows it where it opens a sentence
 * @param kind {@code adverb}, {@code conjunction} or {@code preposition}
 */
public record Connector(
    String text, String relation, String position, boolean comma, String kind) {}
