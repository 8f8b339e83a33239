/**
 * How words go together: what a verb becomes as a noun, who lives where, how a saying is reported.
 */
package io.github.intertitre.lexicon.relations;
