/**
 * The audit: what search engines and readers will make of a finished document. It reads the
 * document and nothing else; every threshold is published in {@link
 * io.github.intertitre.core.seo.Thresholds}.
 */
package io.github.intertitre.core.seo;
