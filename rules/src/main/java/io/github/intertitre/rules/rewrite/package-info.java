/**
 * How a sentence may be said otherwise: rules as data, matched over what was read.
 *
 * <p>{@link io.github.intertitre.rules.rewrite.RuleSet} holds the rules; each gives sentences that
 * say the same, or nothing where it is not sure.
 */
package io.github.intertitre.rules.rewrite;
