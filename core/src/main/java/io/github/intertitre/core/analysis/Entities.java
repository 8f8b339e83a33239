package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings the mentions of one person or thing together: full name, surname, rarer spelling. */
final class Entities {
  private static final int LEAST_LETTERS = 5;

  private Entities() {}

  static List<Entity> of(List<Sentence> sentences) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (mention.kind().isName()) {
          groups
              .computeIfAbsent(key(mention.text()), key -> new Group(mention.text()))
              .add(sentence, mention);
        }
      }
    }
    List<Group> merged = merge(new ArrayList<>(groups.values()));
    return merged.stream()
        .map(Group::entity)
        .sorted(Comparator.comparingInt((Entity e) -> -e.sentences().size()))
        .toList();
  }

  // « Frères Musulmans » and « Frères musulmans » are one; « Roy » and « ROY » too.
  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\'', '’');
  }

  // A surname joins the one full name that ends in it; a rare spelling joins the common one.
  private static List<Group> merge(List<Group> groups) {
    List<Group> kept = new ArrayList<>();
    List<Group> longestFirst = new ArrayList<>(groups);
    longestFirst.sort(
        Comparator.comparingInt((Group g) -> -g.words()).thenComparingInt(g -> -g.count()));
    for (Group group : longestFirst) {
      List<Group> hosts = kept.stream().filter(host -> host.goesBy(group)).toList();
      if (hosts.size() == 1) {
        hosts.get(0).take(group);
      } else {
        kept.add(group);
      }
    }
    return kept;
  }

  /** Mentions that are spelt alike, and those that join them. */
  private static final class Group {
    private final String text;
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final List<Integer> sentences = new ArrayList<>();
    private Mention.Kind kind = Mention.Kind.MISC;
    private Optional<Roles.Role> role = Optional.empty();
    private int roleSentence = -1;

    Group(String text) {
      this.text = text;
    }

    void add(Sentence sentence, Mention mention) {
      kind = kind == Mention.Kind.MISC ? mention.kind() : kind;
      forms.merge(mention.text(), 1, Integer::sum);
      sentences.add(sentence.index());
      if (role.isEmpty()) {
        role = Roles.of(sentence, mention);
        roleSentence = role.isPresent() ? sentence.index() : -1;
      }
    }

    void take(Group other) {
      other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
      sentences.addAll(other.sentences);
      if (role.isEmpty()) {
        role = other.role;
        roleSentence = other.roleSentence;
      }
    }

    int words() {
      return text.split(" ").length;
    }

    int count() {
      return sentences.size();
    }

    boolean goesBy(Group other) {
      boolean person = kind == Mention.Kind.PERSON || words() > 1 && kind == Mention.Kind.MISC;
      return person && words() > 1 && surname(other.text)
          || spelling(text, other.text)
          || !person && Sigles.stands(other.text, text);
    }

    private boolean surname(String other) {
      String last = text.substring(text.indexOf(' ') + 1);
      return last.equals(other)
          || spelling(last, other)
          || other.length() >= LEAST_LETTERS && last.endsWith(" " + other)
          || other.equals(text.charAt(0) + ". " + last);
    }

    // « Choïgu » is « Choïgou »: one letter more or less, the same beginning, no word of the
    // language.
    private static boolean spelling(String one, String other) {
      boolean candidates =
          one.length() >= LEAST_LETTERS
              && other.length() >= LEAST_LETTERS
              && one.charAt(0) == other.charAt(0)
              && one.charAt(1) == other.charAt(1)
              && !one.equals(other)
              && Math.abs(one.length() - other.length()) == 1;
      return candidates
          && distance(one, other) == 1
          && !plural(one, other)
          && Lexicon.french().gazetteer().find(one).isEmpty()
          && Lexicon.french().gazetteer().find(other).isEmpty();
    }

    private static boolean plural(String one, String other) {
      return one.equals(other + "s")
          || other.equals(one + "s")
          || one.equals(other + "e")
          || other.equals(one + "e");
    }

    private static int distance(String one, String other) {
      String longer = one.length() > other.length() ? one : other;
      String shorter = one.length() > other.length() ? other : one;
      for (int i = 0; i < longer.length(); i++) {
        if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
          return 1;
        }
      }
      return 2;
    }

    Entity entity() {
      String name = name();
      List<String> aliases = forms.keySet().stream().filter(form -> !form.equals(name)).toList();
      return new Entity(
          name,
          kind == Mention.Kind.MISC && role.isPresent() && words() > 1 ? Mention.Kind.PERSON : kind,
          aliases,
          role.map(Roles.Role::text),
          roleSentence,
          gender(name),
          sentences.stream().distinct().sorted().toList());
    }

    // The full form, in the commonest spelling of the surname.
    private String name() {
      if (words() < 2) {
        return forms.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(text);
      }
      String first = text.substring(0, text.indexOf(' '));
      String last = text.substring(text.indexOf(' ') + 1);
      String common =
          forms.entrySet().stream()
              .filter(e -> e.getKey().equals(last) || spelling(last, e.getKey()))
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(last);
      return first + " " + common;
    }

    private Gender gender(String name) {
      Optional<Gender> told =
          role.map(Roles.Role::gender).filter(g -> g == Gender.MASCULINE || g == Gender.FEMININE);
      return told.or(() -> Lexicon.french().gazetteer().person(name))
          .or(() -> Lexicon.french().gazetteer().firstName(name.split(" ")[0]))
          .orElse(Gender.NONE);
    }
  }
}
