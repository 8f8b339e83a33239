package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words in the order in which they will be said, before they meet: « de », « le », « ami ». */
final class Line {
  private static final Set<String> PLACES = Lists.words("places-with-article");
  private final List<Piece> pieces = new ArrayList<>();

  /** Text that may hold several words; each of them elides and contracts as it would alone. */
  static Line of(String text) {
    return new Line().text(text);
  }

  Line add(Piece piece) {
    pieces.add(piece);
    return this;
  }

  Line add(Line line) {
    pieces.addAll(line.pieces);
    return this;
  }

  /** One word. */
  Line word(String word) {
    if (word != null && !word.isEmpty()) {
      pieces.add(Piece.of(word));
    }
    return this;
  }

  /** Words between blanks; an article that opens them can be contracted with what stands before. */
  Line text(String text) {
    if (text == null || text.isBlank()) {
      return this;
    }
    int start = 0;
    String rest = text.strip();
    for (int end = rest.indexOf(' '); end >= 0; end = rest.indexOf(' ', start)) {
      String word = rest.substring(start, end);
      boolean article = start == 0 && isArticle(word, rest);
      add(article ? Piece.article(word) : Piece.of(word));
      start = end + 1;
    }
    return word(rest.substring(start));
  }

  // « Au Havre », but « à Le Corbusier ».
  private static boolean isArticle(String word, String text) {
    boolean place = (word.equals("Le") || word.equals("Les")) && PLACES.contains(text);
    return place || word.equals("le") || word.equals("les");
  }

  /** A comma, unless the line is empty or ends in one. */
  Line comma() {
    if (!pieces.isEmpty() && !pieces.get(pieces.size() - 1).text().equals(",")) {
      pieces.add(Piece.glued(","));
    }
    return this;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The line as it is written, without capital and full stop. */
  @Override
  public String toString() {
    return Surface.join(pieces);
  }
}
