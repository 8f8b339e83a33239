/** What rewriting does to the quality of a folder of articles, as a table and a chart. */
package io.github.intertitre.benchmarks.scoreboard;
