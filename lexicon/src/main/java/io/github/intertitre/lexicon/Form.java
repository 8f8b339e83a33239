package io.github.intertitre.lexicon;

/**
 * One reading of a word form: « mis » is a form of « mettre » with features of its own.
 *
 * @param text the form as the dictionary writes it
 * @param lemma its dictionary entry
 * @param features what the form says of gender, number, person, mood and tense
 * @param frequency how common the form is, from 0 (none recorded) to 21
 */
public record Form(String text, String lemma, Features features, int frequency) {}
