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
import java.util.regex.Pattern;

/**
 * What the article around a sentence tells.
 *
 * @param genders the gender of each person that the article names, by every form of the name
 * @param next the sentence that follows; empty where none does
 * @param opens whether the sentence opens the article
 * @param article the sentences of the article; empty where they are not known
 * @param at how many of them stand before this one
 */
public record Context(
    Map<String, Gender> genders, String next, boolean opens, List<String> article, int at) {
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:(?:d’|les )autres|l’autre|l’une?(?! d[e’])"
              + "|(?:l’une?|certaine?s|deux|plusieurs) d’(?:eux|elles|entre)|parmi (?:eux|elles)) ",
          Pattern.CASE_INSENSITIVE);

  // « L’adolescent a alors attrapé », but not « alors que ».
  private static final Pattern GOES_ON =
      Pattern.compile(
          " (?:alors|ensuite|aussitôt)(?! qu[e’])(?![\\p{L}])|" + Meant.LATTER.pattern());
  // « Moins de la moitié des élus étaient en effet présents. »
  private static final Pattern PROVES =
      Pattern.compile(
          "\\ben effet\\b|\\bd’ailleurs\\b|^(?:De plus|En outre|Par ailleurs|Surtout|Et)\\b");
  // « À leur arrivée, ils ont constaté »
  private static final Pattern THEY = Pattern.compile("[^,.;:]{1,60}, (?:ils?|elles?) ");
  private static final Pattern HANGING = Pattern.compile("(?:Une?|Des|De quoi) ");
  private static final Pattern CLITIC = Pattern.compile("(?<![Ii]l n’|[Ii]l)[ ’](?:en|y) ");

  /** A sentence by itself. */
  public static final Context NONE = new Context(Map.of());

  /** Around a sentence that nothing follows. */
  public Context(Map<String, Gender> genders) {
    this(genders, "", false, List.of(), 0);
  }

  /** Copies the map and the list. */
  public Context {
    genders = Map.copyOf(genders);
    article = List.copyOf(article);
  }

  /** The same before another sentence. */
  public Context before(String sentence) {
    return new Context(genders, sentence, opens, article, at);
  }

  /** The same around the first sentence of an article. */
  public Context opening() {
    return new Context(genders, next, true, article, at);
  }

  /** The same behind so many sentences of an article, of which an immutable list is not copied. */
  public Context behind(List<String> article, int at) {
    return new Context(genders, next, opens, article, at);
  }

  /**
   * Whether what follows can be understood only from what stands before it: « Il », « Cette loi »,
   * « En effet », « Le maire en a vendu deux », « Il a alors signé ».
   */
  boolean pointsBack() {
    String opening = nextOpening();
    return !next.isEmpty()
        && (Lists.named("pointing").contains(Reader.firstWord(next).toLowerCase(Locale.ROOT))
            || Connected.leans(next)
            || counts()
            || takesUp()
            || hangs()
            || GOES_ON.matcher(opening).find()
            || THEY.matcher(opening).lookingAt()
            || PROVES.matcher(Spelling.of(next)).find());
  }

  /** Whether what follows opens with « Il s’agit », « Il s’agissait ». */
  boolean goesOnImpersonally() {
    return nextOpening().startsWith("Il s’agi");
  }

  // « Un calme qui tranche avec la veille. »
  private boolean hangs() {
    return HANGING.matcher(next).lookingAt()
        && Frames.of(Reader.french().sentence(next)).main().isEmpty();
  }

  // « Le maire en a vendu deux », « La commune y tient », but not « Il y a » nor « en chantant ».
  private boolean takesUp() {
    if (!CLITIC.matcher(next).find()) {
      return false;
    }
    Sentence sentence = Reader.french().sentence(next);
    return sentence.verbs().stream()
        .limit(1)
        .anyMatch(v -> v.finite() > 0 && sentence.token(v.finite() - 1).is("en", "y"));
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
    return article.subList(0, at).stream()
        .anyMatch(sentence -> Arrays.stream(words).allMatch(sentence::contains));
  }

  /** Whether what follows says whose claim this is, so that no half may be told by itself. */
  boolean attributed() {
    return next.startsWith("C") && nextOpening().startsWith("C’est ce qu");
  }

  private String nextOpening() {
    return Connected.opening(next);
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
