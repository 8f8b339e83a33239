/**
 * What comes out: blocks of statements, each with its provenance. Renderers and audit read only
 * this.
 */
package io.github.intertitre.core.document;
