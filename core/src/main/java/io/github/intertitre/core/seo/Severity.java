package io.github.intertitre.core.seo;

/** How much a finding weighs. */
public enum Severity {
  /** As it should be. */
  GOOD,
  /** Could be better. */
  HINT,
  /** Should be mended. */
  FAULT
}
