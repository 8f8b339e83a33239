package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.names.Name;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The gazetteer by its first words: the longest name that begins at a token. */
final class NameIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:Les?|La) ");
  private static final Pattern BREAK = Pattern.compile("[ ’.&-]");

  /** A name of the gazetteer and the token after its last; {@code bare} without its article. */
  record Hit(Name name, int end, boolean bare) {}

  private record Spelt(String text, Name name) {}

  private final Map<String, Name> exact = new HashMap<>();
  private final Map<String, Spelt> folded = new HashMap<>();
  private final Map<String, Name> bare = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> longest = new HashMap<>();

  NameIndex(Gazetteer gazetteer) {
    for (String spelling : gazetteer.spellings()) {
      Name name = gazetteer.find(spelling).orElseThrow();
      exact.put(spelling, name);
      if (!Character.isUpperCase(spelling.codePointAt(0))) {
        small.add(start(fold(spelling)));
      }
      folded.putIfAbsent(fold(spelling), new Spelt(spelling, name));
      reach(spelling);
      String rest = ARTICLE.matcher(spelling).replaceFirst("");
      if (!rest.equals(spelling)) {
        bare.putIfAbsent(fold(rest), name);
        reach(rest);
      }
    }
  }

  /** Whether a name may begin with this word though it begins small: « iPhone », « 20 Minutes ». */
  boolean beginsSmall(NameWord word) {
    return small.contains(start(fold(word.text())));
  }

  private void reach(String spelling) {
    longest.merge(start(fold(spelling)), BREAK.split(spelling).length + 1, Math::max);
  }

  /** The longest name that begins at token {@code i}. */
  Optional<Hit> at(NameWord[] words, int i) {
    Integer most = longest.get(start(fold(words[i].text())));
    if (most == null) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    Optional<Hit> hit = Optional.empty();
    for (int end = i + 1; end <= Math.min(words.length, i + most); end++) {
      append(text, words[end - 1].text());
      Optional<Name> name = find(text.toString(), words, i, end);
      if (name.isPresent()) {
        boolean bare = !exact.containsKey(text.toString()) && bare(words, i);
        hit = Optional.of(new Hit(name.get(), end, bare));
      }
    }
    return hit;
  }

  private static void append(StringBuilder text, String word) {
    boolean joined = text.length() == 0 || text.charAt(text.length() - 1) == '’';
    text.append(joined ? "" : " ").append(word);
  }

  private Optional<Name> find(String text, NameWord[] words, int i, int end) {
    Name name = exact.get(text);
    if (name != null) {
      return Optional.of(name);
    }
    if (!words[i].capital()) {
      return end > i + 1 && NameCues.PLACE_HEADS.contains(words[i].text())
          ? Optional.ofNullable(exact.get(capitalised(text)))
          : Optional.empty();
    }
    if (bare(words, i)) {
      name = bare.get(fold(text));
    }
    return Optional.ofNullable(name == null ? loose(text, words[i], end - i) : name);
  }

  private static boolean bare(NameWord[] words, int i) {
    return i > 0
        && List.of("du", "au", "aux", "des", "les", "le", "la").contains(words[i - 1].text());
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  // « Etats-Unis », « PARIS », « Union Européenne »: accents, hyphens and capitals may differ.
  private Name loose(String text, NameWord first, int length) {
    Spelt spelt = folded.get(fold(text));
    if (spelt == null) {
      return null;
    }
    if (length > 1) {
      return opensAlike(spelt.text(), text) ? spelt.name() : null;
    }
    if (first.sigle() && text.length() > 3) {
      return spelt.name();
    }
    boolean accent =
        spelt.text().length() == text.length()
            && spelt.text().substring(1).equals(text.substring(1));
    return accent || text.indexOf('-') > 0 ? spelt.name() : null;
  }

  // « Le Monde » is not « Le monde »: the word after the article keeps its capital.
  private static boolean opensAlike(String spelt, String text) {
    String bare = ARTICLE.matcher(spelt).replaceFirst("");
    int at = spelt.length() - bare.length();
    return at >= text.length()
        || !Character.isUpperCase(spelt.charAt(at))
        || Character.isUpperCase(text.charAt(at));
  }

  private static String start(String folded) {
    for (int i = 1; i < folded.length(); i++) {
      if (" ’.&-".indexOf(folded.charAt(i)) >= 0) {
        return folded.substring(0, i);
      }
    }
    return folded;
  }

  static String fold(String text) {
    if (ascii(text)) {
      return text.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('-', ' ').replace("œ", "oe");
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
