/** Real articles and their golden outputs: every change of the text shows here. */
package io.github.intertitre.seeds;
