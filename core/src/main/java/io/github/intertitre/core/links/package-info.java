/**
 * Links on words of the finished document: those of the source, of a user's list, of the notes. It
 * changes no word.
 */
package io.github.intertitre.core.links;
