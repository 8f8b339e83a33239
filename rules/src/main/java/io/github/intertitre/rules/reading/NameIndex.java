package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.names.Gazetteer.Spelling;
import io.github.intertitre.lexicon.names.Name;
import io.github.intertitre.lexicon.surface.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The gazetteer by its first words: the longest name that begins at a token. */
final class NameIndex {
  private static final Pattern BREAK = Pattern.compile("[ ’.&-]");

  /** A name of the gazetteer and the token after its last; {@code bare} without its article. */
  record Hit(Name name, int end, boolean bare) {}

  /** How many words the longest name with a first word has, and whether one begins small. */
  private record Start(int longest, boolean small) {}

  private final Gazetteer gazetteer;
  private final Kept<String, Start> starts = new Kept<>(this::start);

  NameIndex(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private Start start(String word) {
    String first = Folding.start(Folding.fold(word));
    List<String> spellings = gazetteer.starting(first);
    int longest =
        Stream.concat(spellings.stream(), gazetteer.bareStarting(first).stream().map(Folding::bare))
            .mapToInt(text -> BREAK.split(text).length + 1)
            .max()
            .orElse(0);
    boolean small = spellings.stream().anyMatch(s -> !Character.isUpperCase(s.codePointAt(0)));
    return new Start(longest, small);
  }

  /** Whether a name may begin with this word though it begins small: « iPhone », « 20 Minutes ». */
  boolean beginsSmall(NameWord word) {
    return starts.get(word.text()).small();
  }

  /** The longest name that begins at token {@code i}. */
  Optional<Hit> at(NameWord[] words, int i) {
    int most = starts.get(words[i].text()).longest();
    StringBuilder text = new StringBuilder();
    Optional<Hit> hit = Optional.empty();
    for (int end = i + 1; end <= Math.min(words.length, i + most); end++) {
      append(text, words[end - 1].text());
      Optional<Name> name = find(text.toString(), words, i, end);
      if (name.isPresent()) {
        boolean bare = gazetteer.find(text.toString()).isEmpty() && bare(words, i);
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
    Optional<Name> name = gazetteer.find(text);
    if (name.isPresent()) {
      return name;
    }
    if (!words[i].capital()) {
      return end > i + 1 && NameCues.PLACE_HEADS.contains(words[i].text())
          ? gazetteer.find(capitalised(text))
          : Optional.empty();
    }
    String folded = Folding.fold(text);
    if (bare(words, i)) {
      name = gazetteer.bare(folded).stream().map(Spelling::name).findFirst();
    }
    return name.or(() -> loose(text, folded, words[i], end - i));
  }

  private static boolean bare(NameWord[] words, int i) {
    return i > 0
        && List.of("du", "au", "aux", "des", "les", "le", "la").contains(words[i - 1].text());
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  // « Etats-Unis », « PARIS », « Union Européenne »: accents, hyphens and capitals may differ.
  private Optional<Name> loose(String text, String folded, NameWord first, int length) {
    return gazetteer.like(folded).stream()
        .findFirst()
        .filter(spelling -> meant(spelling.text(), text, first, length))
        .map(Spelling::name);
  }

  private static boolean meant(String spelling, String text, NameWord first, int length) {
    if (length > 1) {
      return opensAlike(spelling, text);
    }
    boolean sigle = first.sigle() && text.length() > 3;
    boolean accent =
        spelling.length() == text.length() && spelling.substring(1).equals(text.substring(1));
    return sigle || accent || text.indexOf('-') > 0;
  }

  // « Le Monde » is not « Le monde »: the word after the article keeps its capital.
  private static boolean opensAlike(String spelt, String text) {
    String bare = Folding.bare(spelt);
    int at = spelt.length() - bare.length();
    return at >= text.length()
        || !Character.isUpperCase(spelt.charAt(at))
        || Character.isUpperCase(text.charAt(at));
  }
}
