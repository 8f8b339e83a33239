package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.surface.Elision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Joins words: elision, contraction, « s’il », « cet ami ». */
final class Surface {
  private static final Map<String, String> CONTRACTED =
      Map.of("de le", "du", "de les", "des", "à le", "au", "à les", "aux");
  private static final Set<String> AFTER_SI = Set.of("il", "ils");

  private Surface() {}

  /** The words on one line: « de », « le », « hôtel » give « de l’hôtel ». */
  static String join(List<Piece> pieces) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      if (piece.text().isEmpty()) {
        continue;
      }
      String contracted = next == null ? null : contracted(piece, next, pieces, i + 2);
      if (contracted != null) {
        append(line, contracted, piece.glued());
        i++;
      } else {
        append(line, form(piece, next), piece.glued());
      }
    }
    return line.toString();
  }

  private static String contracted(Piece piece, Piece next, List<Piece> pieces, int after) {
    if (!next.article() || !(piece.text().equals("de") || piece.text().equals("à"))) {
      return null;
    }
    String article = next.text().toLowerCase(Locale.ROOT);
    boolean elided =
        article.equals("le") && after < pieces.size() && Elision.before(pieces.get(after).text());
    return elided ? null : CONTRACTED.get(piece.text() + " " + article);
  }

  private static String form(Piece piece, Piece next) {
    if (next == null || next.glued()) {
      return piece.text();
    }
    if (piece.text().equals("si") && AFTER_SI.contains(next.text())) {
      return "s’";
    }
    boolean changes = !piece.beforeVowel().equals(piece.text());
    return changes && Elision.before(next.text()) ? piece.beforeVowel() : piece.text();
  }

  private static void append(StringBuilder line, String text, boolean glued) {
    boolean open = line.length() == 0 || line.charAt(line.length() - 1) == '’';
    if (!glued && !open) {
      line.append(' ');
    }
    line.append(text);
  }
}
