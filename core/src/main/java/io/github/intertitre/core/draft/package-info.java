/** All that could be said: ways to put each sentence, notes, recaps. Nothing is chosen here. */
package io.github.intertitre.core.draft;
