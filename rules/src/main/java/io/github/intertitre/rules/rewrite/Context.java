package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the article around a sentence tells.
 *
 * @param genders the gender of each person that the article names, by every form of the name
 * @param next the sentence that follows; empty where none does
 * @param opens whether the sentence opens the article
 * @param earlier the sentences that stand before it in the article
 */
public record Context(
    Map<String, Gender> genders, String next, boolean opens, List<String> earlier) {
  private static final int OPENING = 80; // characters in which a connector stands

  private static final Pattern OTHERS =
      Pattern.compile("(?:(?:d’|les )autres|l’autre) ", Pattern.CASE_INSENSITIVE);

  private static final Set<String> LEANING_FIRST =
      Lists.named("leaning").stream()
          .map(link -> Reader.firstWord(link.replace('_', ' ')))
          .collect(Collectors.toUnmodifiableSet());

  /** A sentence by itself. */
  public static final Context NONE = new Context(Map.of());

  /** Around a sentence that nothing follows. */
  public Context(Map<String, Gender> genders) {
    this(genders, "", false, List.of());
  }

  /** Copies the map and the list. */
  public Context {
    genders = Map.copyOf(genders);
    earlier = List.copyOf(earlier);
  }

  /** The same before another sentence. */
  public Context before(String sentence) {
    return new Context(genders, sentence, opens, earlier);
  }

  /** The same around the first sentence of an article. */
  public Context opening() {
    return new Context(genders, next, true, earlier);
  }

  /** The same behind other sentences of the article. */
  public Context behind(List<String> sentences) {
    return new Context(genders, next, opens, sentences);
  }

  /**
   * Whether what follows can be understood only from what stands before it: « Il », « Cette loi »,
   * « En effet ».
   */
  boolean pointsBack() {
    return !next.isEmpty()
        && (Lists.named("pointing").contains(Reader.firstWord(next).toLowerCase(Locale.ROOT))
            || leans()
            || counts());
  }

  // « Cinq sont situés en Bretagne », « D’autres ont fui », but not « Cinq élevages ».
  private boolean counts() {
    String first = Spelling.of(Reader.firstWord(next)).toLowerCase(Locale.ROOT);
    boolean others = OTHERS.matcher(nextOpening()).lookingAt();
    return others || Lists.named("partitives").contains(first) && nounless();
  }

  private boolean nounless() {
    Sentence sentence = Reader.french().sentence(next);
    return sentence
        .nounPhrase(0)
        .filter(n -> n.head() > 0 && sentence.token(n.head()).is(Tag.NOUN, Tag.PROPN))
        .isEmpty();
  }

  /** Whether a sentence of the article before this one holds all of some words. */
  boolean told(String... words) {
    return earlier.stream().anyMatch(sentence -> Arrays.stream(words).allMatch(sentence::contains));
  }

  /** Whether what follows says whose claim this is, so that no half may be told by itself. */
  boolean attributed() {
    return next.startsWith("C") && nextOpening().startsWith("C’est ce qu");
  }

  private String nextOpening() {
    return Spelling.of(next.substring(0, Math.min(OPENING, next.length())));
  }

  // « En effet, il », « Cependant, il ».
  private boolean leans() {
    if (!LEANING_FIRST.contains(Reader.firstWord(next).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String opening = nextOpening().toLowerCase(Locale.ROOT).replace(' ', '_');
    return Lists.named("leaning").stream()
        .anyMatch(link -> opening.startsWith(link + "_") || opening.startsWith(link + ","));
  }

  /** The gender of a person: as the article shows it, else as the first name tells. */
  public Optional<Gender> gender(String name) {
    Optional<Gender> known = Optional.ofNullable(genders.get(name));
    return known
        .or(() -> Lexicon.french().gazetteer().person(name))
        .or(() -> Lexicon.french().gazetteer().firstName(name.split(" ")[0]))
        .filter(gender -> gender == Gender.MASCULINE || gender == Gender.FEMININE);
  }
}
