/** In what order an article says its matter, under which headings. */
package io.github.intertitre.core.outline;
