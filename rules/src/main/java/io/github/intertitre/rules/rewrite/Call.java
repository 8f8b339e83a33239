package io.github.intertitre.rules.rewrite;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** « name(A, B) » as rules write it. */
record Call(String name, List<String> labels) {
  private static final java.util.regex.Pattern CALL =
      java.util.regex.Pattern.compile("(!?[a-z-]+)\\(([^)]*)\\)");

  static Call parse(String text) {
    Matcher matcher = CALL.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("expected name(labels), was: " + text);
    }
    List<String> labels =
        Arrays.stream(matcher.group(2).split(","))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
    return new Call(matcher.group(1), new Labels(text, labels));
  }

  /** Labels that say which call has too few of them. */
  private static final class Labels extends AbstractList<String> {
    private final String call;
    private final List<String> labels;

    Labels(String call, List<String> labels) {
      this.call = call;
      this.labels = labels;
    }

    @Override
    public String get(int index) {
      if (index >= labels.size()) {
        throw new IllegalArgumentException(call + " needs more than " + labels.size() + " labels");
      }
      return labels.get(index);
    }

    @Override
    public int size() {
      return labels.size();
    }
  }
}
