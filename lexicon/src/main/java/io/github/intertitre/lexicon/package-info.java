/**
 * The lowest floor: French words and their forms, read from the morphological dictionary.
 *
 * <p>{@link io.github.intertitre.lexicon.Lexicon} is the way in; names, notes and relations between
 * words have packages of their own beside it.
 */
package io.github.intertitre.lexicon;
