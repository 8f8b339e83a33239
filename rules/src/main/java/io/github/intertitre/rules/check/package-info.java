/** Runs the examples that rules and templates carry. */
package io.github.intertitre.rules.check;
