package io.github.intertitre.rules.rewrite;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a named test of the rule language to stretches that brackets mark in a sentence. */
final class Asked {
  private Asked() {}

  /**
   * Whether a test holds of the stretches in the order of their opening brackets, and of what
   * stands behind its name: {@code holds("starts le", "[Le maire] vote.")}.
   */
  static boolean holds(String test, String marked) {
    List<int[]> marks = new ArrayList<>();
    Sentence sentence = Reader.french().sentence(plain(marked, marks));
    Map<String, Span> spans = new HashMap<>();
    List<String> arguments = new ArrayList<>();
    for (int[] mark : marks) {
      String label = "L" + spans.size();
      spans.put(label, new Span(token(sentence, mark[0]), token(sentence, mark[1])));
      arguments.add(label);
    }
    String[] words = test.split(" ");
    Collections.addAll(arguments, words);
    arguments.remove(spans.size());
    return Conditions.named(words[0]).holds(new Match(sentence, spans), arguments);
  }

  private static String plain(String marked, List<int[]> marks) {
    StringBuilder text = new StringBuilder();
    Deque<int[]> open = new ArrayDeque<>();
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        open.push(new int[] {text.length(), -1});
        marks.add(open.peek());
      } else if (c == ']') {
        open.pop()[1] = text.length();
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  // How many tokens begin before an offset.
  private static int token(Sentence sentence, int offset) {
    int start = sentence.start();
    return (int)
        sentence.tokens().stream().mapToInt(Token::start).filter(s -> s - start < offset).count();
  }
}
