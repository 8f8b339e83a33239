/** How French words meet on the line: elision, contraction, typography. */
package io.github.intertitre.lexicon.surface;
