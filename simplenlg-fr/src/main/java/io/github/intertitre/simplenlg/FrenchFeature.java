package io.github.intertitre.simplenlg;

/** Names of the features that French needs beside SimpleNLG’s own. */
public final class FrenchFeature {
  /**
   * On a clause: the mood, a {@link io.github.intertitre.lexicon.Mood}, where it isn’t the one that
   * the governing verb or conjunction asks for.
   */
  public static final String MOOD = "french_mood";

  /**
   * On a clause: the second word of its negation: « plus », « jamais », « rien », « personne », «
   * guère », « que », « aucun », « nulle part ». Sets the negation by itself.
   */
  public static final String NEGATION = "french_negation";

  /**
   * On a relative clause: what stands for the noun before it, as the element inside the clause or
   * its {@link simplenlg.features.DiscourseFunction}. Chooses « qui », « que », « dont », « où », «
   * à qui », « auquel ».
   */
  public static final String RELATIVE_PHRASE = "french_relative_phrase";

  /**
   * On a clause: what « c’est… qui » or « c’est… que » sets off, as the element inside the clause
   * or its {@link simplenlg.features.DiscourseFunction}.
   */
  public static final String CLEFT = "french_cleft";

  /** On a question: {@code true} for « Vient-il ? », else « Est-ce qu’il vient ? ». */
  public static final String INVERSION = "french_inversion";

  /** On a question: the word that asks, where SimpleNLG has no type for it: « quand ». */
  public static final String QUESTION_WORD = "french_question_word";

  /** On a clause or verb phrase: {@code true} makes the verb pronominal: « il se lave ». */
  public static final String REFLEXIVE = "french_reflexive";

  /** On a verb or clause: « être » or « avoir », where it isn’t the verb’s usual auxiliary. */
  public static final String AUXILIARY = "french_auxiliary";

  /** On an adjective: {@code true} puts it before its noun, {@code false} after it. */
  public static final String PREPOSED = "french_preposed";

  /**
   * On an adjective or adverb: the word of a comparison, « moins » or « aussi », where it isn’t «
   * plus ».
   */
  public static final String COMPARISON = "french_comparison";

  /**
   * On an indirect object or a phrase with « à »: {@code false} makes the pronoun « y » and not «
   * lui ».
   */
  public static final String ANIMATE = "french_animate";

  /** On a passive clause: the preposition before the agent, where it isn’t « par ». */
  public static final String AGENT_PREPOSITION = "french_agent_preposition";

  private FrenchFeature() {}
}
