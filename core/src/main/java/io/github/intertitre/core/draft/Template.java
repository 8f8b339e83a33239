package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.surface.Contraction;
import io.github.intertitre.lexicon.surface.Elision;
import io.github.intertitre.lexicon.surface.Typography;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A recap of one's own: a heading, and one sentence for each name or quotation of the source.
 *
 * <pre>
 * id: house-people
 * heading: Qui est qui
 * each: person
 * says: {name} est {role}.
 * example: name = Anne Roy | role = maire de Tulle => Anne Roy est maire de Tulle.
 * </pre>
 *
 * @param id for provenance
 * @param heading of the recap
 * @param each what the source must have for an item
 * @param says the item, with slots; one that the source can't fill makes no item
 * @param least how many items make a recap; two unless told otherwise
 */
public record Template(String id, String heading, Each each, String says, int least)
    implements Serializable {
  private static final Pattern SLOT = Pattern.compile("(?:\\b(de|à|que) )?\\{([a-z]+)}");
  private static final int LEAST = 2;

  /** What a template goes through, and the slots that it has. */
  public enum Each {
    /** Persons. */
    PERSON("name", "role"),
    /** Places. */
    PLACE("name", "role"),
    /** Organisations. */
    ORGANISATION("name", "role"),
    /** Words between quotation marks; {@code quotation} has the marks. */
    QUOTATION("quotation", "speaker");

    private final Set<String> slots;

    Each(String... slots) {
      this.slots = Set.of(slots);
    }

    private static Each of(String name) {
      return Arrays.stream(values())
          .filter(each -> each.name().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("nothing to go through: " + name));
    }
  }

  /** Checks that all slots are there to be filled. */
  public Template {
    List<String> slots = SLOT.matcher(says).results().map(slot -> slot.group(2)).toList();
    if (slots.isEmpty() || !each.slots.containsAll(slots)) {
      throw new IllegalArgumentException("slots must be of " + each.slots + ", were " + slots);
    }
  }

  /**
   * Reads templates and proves each by its examples, of which it needs one at least.
   *
   * @param file its name, for messages
   * @throws IllegalArgumentException naming file and line, where a record is no template or an
   *     example comes out otherwise
   */
  public static List<Template> read(String file, String text) {
    return Records.read(file, text).stream().map(Template::of).toList();
  }

  private static Template of(Records.Entry entry) {
    try {
      Template template =
          new Template(
              entry.need("id"),
              entry.need("heading"),
              Each.of(entry.need("each")),
              entry.need("says"),
              entry.one("least").map(Integer::parseInt).orElse(LEAST));
      if (entry.all("example").isEmpty()) {
        throw new IllegalArgumentException("no field example");
      }
      entry.all("example").forEach(template::prove);
      return template;
    } catch (IllegalArgumentException e) {
      throw entry.error(e.getMessage());
    }
  }

  // « name = Anne Roy | role = maire => Anne Roy est maire. »
  private void prove(String example) {
    String[] sides = example.split("\\s+=>\\s+", 2);
    Map<String, String> values =
        Arrays.stream(sides[0].split("\\s*\\|\\s*"))
            .map(pair -> pair.split("\\s*=\\s*", 2))
            .collect(
                Collectors.toMap(p -> p[0], p -> p[p.length - 1], (a, b) -> b, LinkedHashMap::new));
    String filled = fill(values).orElse("nothing");
    if (sides.length < 2 || !filled.equals(Typography.french(sides[1]))) {
      throw new IllegalArgumentException("example « " + example + " » gives: " + filled);
    }
  }

  /** The item for these values; none where a slot stays empty. */
  Optional<String> fill(Map<String, String> values) {
    Matcher slot = SLOT.matcher(says);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      String value = values.get(slot.group(2));
      if (value == null || value.isBlank()) {
        return Optional.empty();
      }
      slot.appendReplacement(filled, Matcher.quoteReplacement(after(slot.group(1), value)));
    }
    slot.appendTail(filled);
    return Optional.of(Typography.french(Typography.capitalised(filled.toString())));
  }

  // « de Le Corbusier », but « du Mans » and « d’Anne Roy »
  private String after(String word, String value) {
    if (word == null) {
      return value;
    }
    return each == Each.PERSON ? Elision.join(word, value) : Contraction.of(word, value);
  }
}
