/** The audit beside that of another program. */
package io.github.intertitre.benchmarks.audit;
