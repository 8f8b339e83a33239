/** Archives of any size to measure with, made of a few articles. */
package io.github.intertitre.benchmarks.archive;
