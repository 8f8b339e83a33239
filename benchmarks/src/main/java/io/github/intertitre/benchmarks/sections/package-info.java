/** How well sections end where authors end theirs, beside segmenters from the literature. */
package io.github.intertitre.benchmarks.sections;
