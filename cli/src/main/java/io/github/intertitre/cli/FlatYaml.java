package io.github.intertitre.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads YAML of one level: {@code key: value}, {@code key: [a, b]}, or {@code - a} under a key. */
final class FlatYaml {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*):(?:\\s+(.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.+)");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#[^\"']*$");

  private FlatYaml() {}

  static Map<String, List<String>> read(String file, String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> last = new ArrayList<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = COMMENT.matcher(raw).replaceAll("").stripTrailing();
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (field.matches()) {
        last = values(field.group(2) == null ? "" : field.group(2).strip());
        fields.put(field.group(1), last);
      } else if (item.matches() && !fields.isEmpty()) {
        last.add(unquoted(item.group(1)));
      } else if (!line.isBlank() && !line.equals("---")) {
        throw new Trouble("config.line", file, String.valueOf(number));
      }
    }
    return fields;
  }

  private static List<String> values(String value) {
    List<String> values = new ArrayList<>();
    if (value.startsWith("[") && value.endsWith("]")) {
      for (String one : value.substring(1, value.length() - 1).split(",")) {
        values.add(unquoted(one));
      }
    } else if (!value.isEmpty()) {
      values.add(unquoted(value));
    }
    return values;
  }

  private static String unquoted(String value) {
    return value.strip().replaceFirst("^([\"'])(.*)\\1$", "$2");
  }
}
