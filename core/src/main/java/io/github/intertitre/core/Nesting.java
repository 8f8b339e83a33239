package io.github.intertitre.core;

import io.github.intertitre.core.UnusableTextException.Reason;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/** How deep a text is nested: beyond a limit, walking it would exhaust the stack. */
final class Nesting {
  private Nesting() {}

  /** Refuses HTML that goes deeper. */
  static void check(Element root, int most) {
    root.traverse((node, depth) -> check(depth, most));
  }

  /** Refuses Markdown that goes deeper. */
  static void check(Node root, int most) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        check(depth, most);
      } else {
        while (node != null && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == null ? null : node.getNext();
      }
    }
  }

  private static void check(int depth, int most) {
    if (depth > most) {
      throw new UnusableTextException(Reason.TOO_DEEP);
    }
  }
}
