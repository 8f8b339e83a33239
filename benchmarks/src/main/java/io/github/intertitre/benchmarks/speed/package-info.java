/** How long things take, against libraries that do part of the same. */
package io.github.intertitre.benchmarks.speed;
