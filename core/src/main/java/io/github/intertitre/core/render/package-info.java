/**
 * The last stage: one class for each format. Renderers read the document and what lies beside it,
 * and nothing else; typography is set already, so they only escape.
 */
package io.github.intertitre.core.render;
