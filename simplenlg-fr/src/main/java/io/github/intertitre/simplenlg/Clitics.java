package io.github.intertitre.simplenlg;

import java.util.EnumMap;
import java.util.Map;

/**
 * The pronouns that lean on a verb, in the order that French keeps: « me le », « le lui », « y en
 * ».
 */
final class Clitics {
  /** Places before the verb, from left to right. */
  enum Place {
    SELF,
    ACCUSATIVE,
    DATIVE,
    Y,
    EN
  }

  private static final Map<String, String> STRESSED = Map.of("me", "moi", "te", "toi");
  private final Map<Place, String> pronouns = new EnumMap<>(Place.class);
  private Agreement direct;

  boolean isEmpty() {
    return pronouns.isEmpty();
  }

  boolean has(Place place) {
    return pronouns.containsKey(place);
  }

  void put(Place place, String pronoun) {
    pronouns.putIfAbsent(place, pronoun);
  }

  /** A direct object: « le », or « me » in the first place. */
  void putDirect(Agreement agreement) {
    put(agreement.person() == 3 ? Place.ACCUSATIVE : Place.SELF, Pronouns.accusative(agreement));
    direct = agreement;
  }

  /** An indirect object. */
  void putIndirect(Agreement agreement) {
    put(agreement.person() == 3 ? Place.DATIVE : Place.SELF, Pronouns.dative(agreement));
  }

  /** « Me », « te », « se » exclude « lui »: « il me présente à lui ». */
  boolean canTakeIndirect(Agreement agreement) {
    Place place = agreement.person() == 3 ? Place.DATIVE : Place.SELF;
    boolean free = !has(place) && !(place == Place.DATIVE && has(Place.SELF) && direct != null);
    return free && !(place == Place.SELF && direct != null && has(Place.SELF));
  }

  /** What a participle with « avoir » agrees with, or {@code null}. */
  Agreement direct() {
    return direct;
  }

  void agreeWith(Agreement agreement) {
    direct = agreement;
  }

  /** Before the verb: « me le ». */
  Line before() {
    Line line = new Line();
    pronouns.values().forEach(line::word);
    return line;
  }

  /** After an imperative: « -le-moi », « -m’en », « -y ». */
  Line after() {
    Line line = new Line();
    boolean more = has(Place.Y) || has(Place.EN);
    hang(line, pronouns.get(Place.ACCUSATIVE));
    hang(line, pronouns.get(Place.DATIVE));
    String self = pronouns.get(Place.SELF);
    if (self != null && more && STRESSED.containsKey(self)) {
      line.add(Piece.glued("-" + self.charAt(0) + "’"));
      pronounsAfterElision(line);
      return line;
    }
    hang(line, self == null ? null : STRESSED.getOrDefault(self, self));
    hang(line, pronouns.get(Place.Y));
    hang(line, pronouns.get(Place.EN));
    return line;
  }

  private void pronounsAfterElision(Line line) {
    String last = has(Place.Y) ? "y" : "en";
    line.add(Piece.glued(last));
  }

  private static void hang(Line line, String pronoun) {
    if (pronoun != null) {
      line.add(Piece.glued("-" + pronoun));
    }
  }
}
