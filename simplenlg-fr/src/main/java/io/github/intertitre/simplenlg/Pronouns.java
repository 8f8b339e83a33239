package io.github.intertitre.simplenlg;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Personal pronouns: « je », « me » and « moi » are one, in three uses. */
final class Pronouns {
  private static final Map<String, Agreement> PERSONAL = read();
  private static final Set<String> NEGATIVE = Lists.words("negative-pronouns");
  private static final String[] NOMINATIVE = {"je", "tu", "il", "nous", "vous", "ils"};
  private static final String[] ACCUSATIVE = {"me", "te", "le", "nous", "vous", "les"};
  private static final String[] DATIVE = {"me", "te", "lui", "nous", "vous", "leur"};
  private static final String[] TONIC = {"moi", "toi", "lui", "nous", "vous", "eux"};
  private static final String[] REFLEXIVE = {"me", "te", "se", "nous", "vous", "se"};
  private static final String[] POSSESSIVE = {"mon", "ton", "son", "notre", "votre", "leur"};

  private Pronouns() {}

  private static Map<String, Agreement> read() {
    Map<String, Agreement> pronouns = new HashMap<>();
    Lists.table("personal-pronouns")
        .forEach(
            (form, value) ->
                pronouns.put(
                    form,
                    new Agreement(
                        value.contains("f"),
                        value.contains("p"),
                        Character.digit(value.charAt(0), 10))));
    return Map.copyOf(pronouns);
  }

  /** What a personal pronoun agrees with; {@code null} for any other word. */
  static Agreement personal(String form) {
    return PERSONAL.get(form);
  }

  /** « personne », « rien », « aucun »: they want « ne » and no « pas ». */
  static boolean isNegative(String form) {
    return NEGATIVE.contains(form);
  }

  static boolean isReflexive(String form) {
    return form.equals("se") || form.equals("soi");
  }

  static String nominative(Agreement agreement) {
    String pronoun = pick(NOMINATIVE, agreement);
    boolean elle = agreement.feminine() && agreement.person() == 3;
    return elle ? agreement.plural() ? "elles" : "elle" : pronoun;
  }

  static String accusative(Agreement agreement) {
    boolean la = agreement.feminine() && !agreement.plural() && agreement.person() == 3;
    return la ? "la" : pick(ACCUSATIVE, agreement);
  }

  static String dative(Agreement agreement) {
    return pick(DATIVE, agreement);
  }

  static String tonic(Agreement agreement) {
    boolean elle = agreement.feminine() && agreement.person() == 3;
    return elle ? agreement.plural() ? "elles" : "elle" : pick(TONIC, agreement);
  }

  static String reflexive(Agreement agreement) {
    return pick(REFLEXIVE, agreement);
  }

  static String possessive(Agreement agreement) {
    return pick(POSSESSIVE, agreement);
  }

  private static String pick(String[] forms, Agreement agreement) {
    return forms[agreement.person() - 1 + (agreement.plural() ? 3 : 0)];
  }
}
