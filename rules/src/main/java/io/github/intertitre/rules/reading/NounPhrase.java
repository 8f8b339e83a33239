package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;

/**
 * A noun or name with its determiner and adjectives, without what a preposition hangs on to it: «
 * son homologue français », « Sergueï Choïgou ».
 *
 * @param span tokens
 * @param head index of the noun, or of the last token of a name
 * @param gender as noun, determiner and adjectives agree; {@code NONE} where none tells
 * @param number the same for number
 */
public record NounPhrase(Span span, int head, Gender gender, Number number) {}
