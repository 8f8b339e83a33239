/**
 * What an article is about: its names with their roles, its keyphrases, its dated events and
 * figures.
 */
package io.github.intertitre.core.analysis;
