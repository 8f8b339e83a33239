/** Measures of speed and quality over folders of texts that the caller names. */
package io.github.intertitre.benchmarks;
