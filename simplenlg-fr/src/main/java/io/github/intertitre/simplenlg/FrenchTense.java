package io.github.intertitre.simplenlg;

/**
 * Tenses that French has beside SimpleNLG’s three; a value for {@link
 * simplenlg.features.Feature#TENSE}.
 *
 * <p>SimpleNLG’s own are {@code PRESENT} (« il mange »), {@code PAST} (« il a mangé ») and {@code
 * FUTURE} (« il mangera »); {@code PAST} with {@code PROGRESSIVE} is the imperfect as well. {@code
 * PERFECT} makes any of them compound: « il avait mangé », « il aura mangé ».
 */
public enum FrenchTense {
  /** « Il mangeait. » */
  IMPERFECT,
  /** « Il mangea. » */
  SIMPLE_PAST,
  /** « Il mangerait. » */
  CONDITIONAL,
  /** « Il va manger. » */
  NEAR_FUTURE,
  /** « Il vient de manger. » */
  RECENT_PAST
}
