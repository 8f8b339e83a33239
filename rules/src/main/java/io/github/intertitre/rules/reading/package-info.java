/**
 * How a French text is read: sentences, tokens, verb groups, noun phrases, mentions.
 *
 * <p>First stage of the way through; all later stages stand on what {@link
 * io.github.intertitre.rules.reading.Reader} gives. Offsets are always into the text as it came in.
 */
package io.github.intertitre.rules.reading;
