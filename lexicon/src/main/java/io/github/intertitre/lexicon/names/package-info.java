/** Names of persons, places, organisations and works, as data. */
package io.github.intertitre.lexicon.names;
