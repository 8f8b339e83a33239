/** How well the keyphrases of articles meet those that people gave them. */
package io.github.intertitre.benchmarks.keyphrases;
