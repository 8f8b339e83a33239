package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;

/** A parsed specification: an atom, or a list of expressions in brackets. */
record Expression(String atom, List<Expression> parts) {
  static Expression parse(String text) {
    int[] at = {0};
    Expression expression = read(text, at);
    if (!text.substring(at[0]).isBlank()) {
      throw new IllegalArgumentException("text after the specification: " + text.substring(at[0]));
    }
    return expression;
  }

  boolean isAtom() {
    return atom != null;
  }

  boolean isKey() {
    return atom != null && atom.length() > 1 && atom.startsWith(":");
  }

  private static Expression read(String text, int[] at) {
    skipBlanks(text, at);
    if (at[0] >= text.length()) {
      throw new IllegalArgumentException("the specification ends too early: " + text);
    }
    return switch (text.charAt(at[0])) {
      case '(' -> list(text, at);
      case '"' -> quoted(text, at);
      default -> word(text, at);
    };
  }

  private static Expression list(String text, int[] at) {
    List<Expression> parts = new ArrayList<>();
    at[0]++;
    skipBlanks(text, at);
    while (at[0] < text.length() && text.charAt(at[0]) != ')') {
      parts.add(read(text, at));
      skipBlanks(text, at);
    }
    if (at[0] >= text.length()) {
      throw new IllegalArgumentException("a bracket stays open: " + text);
    }
    at[0]++;
    return new Expression(null, List.copyOf(parts));
  }

  private static Expression quoted(String text, int[] at) {
    int end = text.indexOf('"', at[0] + 1);
    Expression atom = new Expression(text.substring(at[0] + 1, end), List.of());
    at[0] = end + 1;
    return atom;
  }

  private static Expression word(String text, int[] at) {
    int end = at[0];
    while (end < text.length() && " ()".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Expression atom = new Expression(text.substring(at[0], end), List.of());
    at[0] = end;
    return atom;
  }

  private static void skipBlanks(String text, int[] at) {
    while (at[0] < text.length() && text.charAt(at[0]) == ' ') {
      at[0]++;
    }
  }
}
