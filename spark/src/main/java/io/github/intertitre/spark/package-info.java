/** Rewrites archives on Apache Spark: datasets of articles in, datasets of results out. */
package io.github.intertitre.spark;
