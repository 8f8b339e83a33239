/**
 * The upper floor: articles. {@link io.github.intertitre.core.Intertitre} is the way in; the stages
 * that it calls, one after the other, each have a package beside this one.
 */
package io.github.intertitre.core;
