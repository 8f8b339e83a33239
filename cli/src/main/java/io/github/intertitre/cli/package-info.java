/** The intertitre command. */
package io.github.intertitre.cli;
