package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Title, meta title, description and slug. */
public final class Titles {
  static final int META_TITLE = 60;
  // « Anne Roy confirme une loi » of a longer title: one cut further on tells more.
  private static final int TELLS = 30;
  // What is longer is no title that anybody wrote.
  private static final int LONGEST_LOOKED_INTO = 1000;
  private static final Pattern LABEL =
      Pattern.compile("(?s)^\\p{L}[\\p{L}’ -]{1,24}[\\s\\u00A0]*:\\s+(.+)$");
  // « mort du comédien Mouss Diouf » says beside him « mort du comédien ».
  private static final String APPOSED = "(?<=(?:du|de la|de l’) \\p{Ll}{4,20} )";
  // « une bombe datant | neutralisée », where « de la guerre » stands before the colon
  private static final Pattern STRANDED =
      Pattern.compile("(?:datant|provenant|émanant|originaires?) (?!d[e’u])");
  // « Paul Roy prépare-t-il un retour », « Où ira Paul Roy »
  private static final Pattern ASKS =
      Pattern.compile(
          "-(?:t-)?(?:ils?|elles?|on|ce)(?!\\p{L})"
              + "|^(?:Où|Quand|Comment|Pourquoi|Combien|Qui|Que|Quels?|Quelles?)\\s");
  // « Pas de sanctions | pour le moment »
  static final Pattern RESTRICTED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:pas|plus|jamais|aucune?|seule?s?|sans|rien)(?!\\p{L})");
  static final Pattern ADDRESSED = Pattern.compile("(?:MM?\\.|M(?:m|ll)?es?|Mgr|Dr|Pr)\\s");
  // « Pour s’aider dans sa préparation, Paul Roy regarde vers Lyon »
  private static final Pattern OPENED =
      Pattern.compile(
          "(?is)(?:pour|après|avant|avec|sans|en|dans|depuis|malgré|face|lors|selon|chez|afin|grâce|dès|sous|à|au|aux)\\s[^,:;?!]+,\\s+(.+)");
  private static final int SLUG = 75;
  private static final Set<String> SMALL =
      Set.of(
          "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une",
          "s", "n", "c", "qu", "m", "j");

  private Titles() {}

  /**
   * The article's own title, its slips mended, or one made from its first sentence and focus
   * keyphrase.
   */
  public static String of(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    return analysis
        .title()
        .map(title -> title.length() > LONGEST_LOOKED_INTO ? title : MendedTitles.of(title, reader))
        .orElseGet(() -> new MadeTitles(analysis, chosen, reader).best());
  }

  /**
   * Words in ASCII joined by hyphens, without articles and elided letters; at most 75 characters,
   * none cut.
   */
  public static String slug(String title) {
    String ascii =
        Normalizer.normalize(
                title.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : ascii.split(" ")) {
      boolean fits = length + word.length() + 1 <= SLUG;
      if (!word.isEmpty() && !SMALL.contains(word) && fits) {
        words.add(word);
        length += word.length() + 1;
      }
    }
    return String.join("-", words);
  }

  /** The title for search results: the keyphrase first, then as much of the title as fits whole. */
  public static String meta(Analysis analysis, Reader reader, String title) {
    String keyphrase = analysis.label();
    String meta =
        NamedTitle.of(analysis, title, keyphrase)
            .map(named -> meta(reader, named, keyphrase))
            .filter(named -> FrenchStems.of(named).containsAll(FrenchStems.of(keyphrase)))
            .orElseGet(() -> meta(reader, title, keyphrase));
    boolean lost = title.endsWith("?") && !meta.endsWith("?") && ASKS.matcher(meta).find();
    return lost && meta.length() + 2 <= META_TITLE ? Typography.french(meta + " ?") : meta;
  }

  private static String meta(Reader reader, String title, String keyphrase) {
    Sentence told = reader.sentence(telling(withoutLabel(title), keyphrase));
    boolean clause = !told.verbs().isEmpty();
    String bare = inside(told);
    Optional<String> rest =
        rest(bare, keyphrase)
            .filter(text -> !STRANDED.matcher(text).find())
            .filter(text -> !clause || told(reader.sentence(text)));
    return meta(reader, title, bare, keyphrase, clause, rest);
  }

  // « l’Équateur accorde l’asile | à Anne Roy » is whole without her, « condamné car il
  // nourrissait ses fils | au Belcola » is not.
  private static boolean told(Sentence rest) {
    boolean object =
        MainClause.of(rest)
            .map(main -> main.verb().span().end())
            .flatMap(rest::nounPhrase)
            .isPresent();
    return object
        && rest.tokens().stream().noneMatch(t -> MainClause.isSubordinator(t) || t.is("car"));
  }

  // With a small letter after the colon, unless a name begins it.
  private static String inside(Sentence title) {
    boolean name =
        title.size() == 0
            || ADDRESSED.matcher(title.text()).lookingAt()
            || title.token(0).is(Tag.PROPN)
            || title.token(0).text().length() > 1
                && title.token(0).text().equals(title.token(0).text().toUpperCase(Locale.ROOT))
            || title.mention(0).filter(m -> m.kind().isName()).isPresent();
    return name
        ? title.text()
        : title.text().substring(0, 1).toLowerCase(Locale.ROOT) + title.text().substring(1);
  }

  // Of « Météo du 31 octobre : trois départements en vigilance orange » the part with the
  // keyphrase.
  private static String telling(String title, String keyphrase) {
    for (String part : title.split("[\\s\\u00A0]+:\\s+")) {
      boolean holds = part.toLowerCase(Locale.ROOT).contains(keyphrase.toLowerCase(Locale.ROOT));
      if (holds && Words.count(part) > Words.count(keyphrase) + 1) {
        return part;
      }
    }
    return title;
  }

  private static String meta(
      Reader reader,
      String title,
      String bare,
      String keyphrase,
      boolean clause,
      Optional<String> rest) {
    if (title.length() <= META_TITLE && (keyphrase.isEmpty() || startsWith(title, keyphrase))) {
      return title;
    }
    boolean verbal = clause && opensWithVerb(reader.sentence(bare));
    Predicate<String> tells = text -> !verbal || !reader.sentence(text).verbs().isEmpty();
    if (keyphrase.isEmpty() || repeats(bare, keyphrase)) {
      return unlabelled(title, bare, tells);
    }
    String opening = Typography.capitalised(keyphrase) + "\u00A0: ";
    if (bare.length() > LONGEST_LOOKED_INTO) {
      return CutTitles.fit(opening + bare);
    }
    boolean holds = FrenchStems.of(bare).containsAll(FrenchStems.of(keyphrase));
    return candidates(title, bare, keyphrase, clause, rest)
        .map(Typography::french)
        .filter(
            text -> text.length() <= META_TITLE && CutTitles.balanced(text) && !labelledTwice(text))
        .filter(text -> text.length() >= TELLS || bare.length() <= META_TITLE)
        .filter(tells)
        .findFirst()
        .orElseGet(() -> cut(reader, opening, bare, holds, clause));
  }

  // Not « Des marges sur l’âge, assure Paul Roy ».
  private static boolean opensWithVerb(Sentence title) {
    return title.verbs().stream()
        .map(verb -> verb.span().start())
        .findFirst()
        .filter(verb -> title.tokens().subList(0, verb).stream().noneMatch(t -> t.is(",")))
        .isPresent();
  }

  // « Directoire du club : le club supprime un poste » says a word of its label again.
  private static boolean repeats(String title, String keyphrase) {
    List<String> told = FrenchStems.of(title);
    List<String> label = FrenchStems.of(keyphrase);
    return !told.containsAll(label) && label.stream().anyMatch(told::contains);
  }

  // Behind the keyphrase where at least three words find room there, and of a clause its object:
  // not « X : à Nevers », « X : le ministre met ».
  private static String cut(
      Reader reader, String opening, String bare, boolean holds, boolean clause) {
    String led = CutTitles.fit(opening + bare);
    boolean room = Words.count(led) > Words.count(opening) + 2;
    boolean told =
        !clause
            || led.length() > opening.length()
                && told(reader.sentence(led.substring(opening.length()).replace("…", "")));
    return holds || !room || !told ? CutTitles.fit(Typography.capitalised(bare)) : led;
  }

  private static Stream<String> candidates(
      String title, String bare, String keyphrase, boolean clause, Optional<String> rest) {
    boolean holds = FrenchStems.of(bare).containsAll(FrenchStems.of(keyphrase));
    String opening = Typography.capitalised(keyphrase) + "\u00A0: ";
    List<String> candidates = new ArrayList<>();
    if (startsWith(bare, keyphrase)) {
      parts(bare).map(Typography::capitalised).forEach(candidates::add);
    }
    // A clause wants its article: « Des armes factices créent la panique ».
    from(bare, keyphrase).filter(text -> !clause).ifPresent(candidates::add);
    rest.stream().flatMap(Titles::parts).forEach(part -> candidates.add(opening + part));
    if (holds) {
      candidates.add(Typography.capitalised(bare));
      candidates.add(title);
      parts(bare).map(Typography::capitalised).forEach(candidates::add);
    } else {
      parts(bare).forEach(part -> candidates.add(opening + part));
    }
    return candidates.stream();
  }

  // A title, and what is left of it without its last circumstances.
  private static Stream<String> parts(String title) {
    return Stream.concat(Stream.of(title), shortened(title).stream());
  }

  private static boolean labelledTwice(String text) {
    return text.indexOf("\u00A0: ") != text.lastIndexOf("\u00A0: ");
  }

  private static String unlabelled(String title, String bare, Predicate<String> tells) {
    return Stream.concat(Stream.of(title), parts(bare))
        .map(Typography::capitalised)
        .filter(candidate -> candidate.length() <= META_TITLE && CutTitles.balanced(candidate))
        .filter(tells)
        .findFirst()
        .orElseGet(() -> CutTitles.fit(Typography.capitalised(bare)));
  }

  // A title without its last circumstances: « après un accouchement tragique sur une autoroute ».
  private static List<String> shortened(String title) {
    List<String> parts = new ArrayList<>();
    Matcher opened = OPENED.matcher(title);
    int main = opened.matches() ? opened.start(1) : 0;
    Matcher breaks =
        Pattern.compile(
                "[\\s\\u00A0]*[:?!,;–—]\\s+|\\s+(?=(?:après|avant|lors|pour|dans|selon|contre|malgré|face|depuis|pendant|afin|chez|entre)\\s)")
            .matcher(title);
    while (breaks.find()) {
      String part = title.substring(0, breaks.start());
      boolean mark = !breaks.group().isBlank();
      if (breaks.start() >= main
          && Words.count(part) > 2
          && (mark || !RESTRICTED.matcher(part).find())) {
        parts.add(0, part);
      }
    }
    if (main > 0) {
      parts.add(opened.group(1));
    }
    return parts;
  }

  // « Suicide de postier en Bretagne » of « encore un suicide de postier en Bretagne »: nothing but
  // small words and adjectives stands before.
  private static Optional<String> from(String title, String keyphrase) {
    Matcher matcher =
        Pattern.compile(
                "(?i)^(?:encore|déjà|bientôt|toujours|un|une|le|la|les|l’|de|des|nouveau|nouvelle|nouveaux|nouvelles|grand|grande|premier|première|\\d+(?:er|re|e)|\\s)*("
                    + Pattern.quote(keyphrase)
                    + "(?=\\W|$).*)$")
            .matcher(title);
    Matcher article = Pattern.compile("(?i)^(?:le|la|les)\\s").matcher(title);
    return matcher.matches()
        ? Optional.of(
            Typography.capitalised((article.find() ? article.group() : "") + matcher.group(1)))
        : Optional.empty();
  }

  // What a title says beside « du boson de Higgs »: « fin de la traque ? ».
  private static Optional<String> rest(String title, String keyphrase) {
    boolean name = keyphrase.matches("(?s)\\p{Lu}.*");
    Matcher matcher =
        Pattern.compile(
                "(?i)^(.+?)\\s+(?:de|du|des|d’|de la|de l’|au|aux|à|sur|pour|dans|"
                    + (name ? "en|" + APPOSED : "(?!)")
                    + ") ?(?:le |la |les |l’)?"
                    + Pattern.quote(keyphrase)
                    + "(?!\\s(?:de|d’|du|des|qui|que|et|ou|en|à|au|pour|contre|sur|par|sans|entre)\\s)(?=\\W|$)(.*)$")
            .matcher(title);
    // « un ancien ministre, soutien | d’Anne Roy » would not say whose.
    return matcher.matches()
            && Words.count(matcher.group(1)) > 0
            && !matcher.group(1).matches("(?s).*, [^ ,]+")
            && !CutTitles.hangs(matcher.group(1))
            && !(matcher.group(1).indexOf(' ') < 0 && matcher.group(2).contains(":"))
        ? Optional.of(theirs(matcher.group(1)) + matcher.group(2))
        : Optional.empty();
  }

  // « Anne Roy : centenaire de sa naissance »
  private static String theirs(String rest) {
    return rest.replaceFirst("(?<= de )la(?= (?:naissance|mort|disparition)$)", "sa");
  }

  // « Science : fin de la traque » without its label.
  private static String withoutLabel(String title) {
    Matcher matcher = LABEL.matcher(title);
    return matcher.matches() ? matcher.group(1) : title;
  }

  private static boolean startsWith(String title, String keyphrase) {
    return title
        .toLowerCase(Locale.ROOT)
        .matches(
            "(?s)(?:la |le |les |l’|un |une )?"
                + Pattern.quote(keyphrase.toLowerCase(Locale.ROOT))
                + ".*");
  }
}
