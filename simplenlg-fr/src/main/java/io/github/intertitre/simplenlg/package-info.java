/**
 * French for SimpleNLG 4.5: a lexicon, a phrase factory and a realiser.
 *
 * <p>A specification goes one way: {@code Syntax} puts its words in order, in agreement; {@code
 * Surface} joins them, elided and contracted; {@code Documents} sets sentences.
 */
package io.github.intertitre.simplenlg;
