/** French for SimpleNLG 4.5: a lexicon, a phrase factory and a realiser. */
package io.github.intertitre.simplenlg;
