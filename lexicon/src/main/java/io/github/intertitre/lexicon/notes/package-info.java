/** The encyclopedia: durably true sentences on what an article may mention. */
package io.github.intertitre.lexicon.notes;
