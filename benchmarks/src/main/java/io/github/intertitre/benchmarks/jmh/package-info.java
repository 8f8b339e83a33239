/** The stages one by one, measured by JMH: {@code ./intertitre-bench jmh}. */
package io.github.intertitre.benchmarks.jmh;
