/** Chooses among what was drafted until the word target is met, and sets it out as a document. */
package io.github.intertitre.core.plan;
