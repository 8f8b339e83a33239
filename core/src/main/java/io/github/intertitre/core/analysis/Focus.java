package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.names.NameKind;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses the phrase that a person would type to find the article: two to four words in the title’s
 * spirit that the article uses.
 */
final class Focus {
  private static final double TOLD = 0.6;
  private static final double TITLE = 4.0;
  private static final double TITLE_OPENS = 0.8;
  private static final double ONLY_LABEL = 0.6;
  private static final double OFF_TITLE = -2.5;
  // Told once, and not in the title: one of many whom a survey names.
  private static final double PASSING = -2.0;
  private static final double LEDE = 1.6;
  private static final double USES = 1.0;
  private static final double NAMED = 0.8;
  private static final double ONE_WORD = -7.0;
  private static final double SUBJECT = -6.4;
  private static final double LONE_NAME = -1.5;
  private static final int OFTEN = 4;
  private static final double OFFICE = -4.0;
  private static final double LONG = -1.0;
  private static final double VAGUE = -6.0;
  // « ancien gouverneur »: what somebody was is less the matter than what he does.
  private static final double ONE_TIME = -2.0;
  private static final double QUOTED = -6.0;
  private static final double PLACE = -4.0;
  private static final double BYSTANDER = -3.0;
  private static final Set<String> REGIONS =
      Set.of("région", "île", "ville", "commune", "département", "quartier", "secteur", "village");
  private static final double ABSENT = -1.0;
  private static final double HARDLY_USED = -1.5;
  private static final double INCOMPLETE = -2.5;
  private static final Pattern SHORTENED =
      Pattern.compile("(?:^|\\s)(?:\\p{Lu}|M|Mme|MM|Me)\\.?(?=\\s)");

  private static final Set<String> VAGUE_WORDS = WordLists.named("vague-qualifiers");
  private static final Set<String> ONE_TIME_WORDS = Set.of("ancien", "futur");
  private static final Set<String> ANYBODY = WordLists.named("anybody");
  private static final Set<String> BODIES = WordLists.named("organisation-cues");
  private static final Set<String> HOLLOW = WordLists.named("hollow-nouns");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d-]+");
  private static final Pattern LABEL = Pattern.compile("(?s)([^:?!«]{2,40})\\u00A0: (.+)");
  private static final Set<String> STOP =
      Set.of(
          "les", "des", "une", "aux", "dans", "pour", "par", "sur", "avec", "qui", "que", "son",
          "ses", "est", "de", "du", "la", "le", "et", "en", "un", "au", "à", "l", "d");

  private final String title;
  private final Set<String> stems;
  private final Set<String> told;
  private final Optional<String> quoted;
  private final List<Set<String>> sentences;

  private Focus(Optional<String> title, List<Sentence> sentences) {
    String first = sentences.isEmpty() ? "" : sentences.get(0).text();
    this.title = Typography.french(title.orElse(first)).toLowerCase(Locale.ROOT);
    this.stems = new HashSet<>(FrenchStems.of(this.title));
    this.told = new HashSet<>(FrenchStems.of(withoutLabel(this.title)));
    this.quoted = title.map(Typography::french).filter(t -> t.contains("«"));
    this.sentences = sentences.stream().map(s -> words(s.text())).toList();
  }

  static String of(Optional<String> title, List<Sentence> sentences, List<Keyphrase> keyphrases) {
    Focus focus = new Focus(title, sentences);
    double[] titled = keyphrases.stream().mapToDouble(focus::titled).toArray();
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < titled.length; i++) {
      Keyphrase phrase = keyphrases.get(i);
      if (focus.atMost(phrase, titled[i]) > most) {
        double worth = focus.worth(phrase, titled[i], keyphrases);
        best = worth > most ? phrase.text() : best;
        most = Math.max(most, worth);
      }
    }
    return best;
  }

  // What it is worth if all that takes more work to know speaks for it.
  private double atMost(Keyphrase phrase, double titled) {
    return TOLD * phrase.score()
        + TITLE * titled
        + (titled == 0 ? OFF_TITLE : NAMED)
        + TITLE_OPENS
        + LEDE
        + USES * Math.log(1 + sentences.size());
  }

  private double worth(Keyphrase phrase, double titled, List<Keyphrase> all) {
    Set<String> words = words(phrase.text());
    long uses = sentences.stream().filter(s -> s.containsAll(words)).count();
    double worth = TOLD * phrase.score() + TITLE * titled + lede(words);
    worth += opens(phrase.text());
    worth += USES * Math.log(1 + uses);
    worth += uses == 0 ? ABSENT : uses == 1 && !phrase.inTitle() ? HARDLY_USED : 0;
    worth += phrase.named() && phrase.words() > 1 && titled > 0 ? NAMED : 0;
    worth += phrase.complete() && !SHORTENED.matcher(phrase.text()).find() ? 0 : INCOMPLETE;
    worth += place(phrase.text()) || region(phrase.text()) ? PLACE : 0;
    worth += bystander(phrase.text()) ? BYSTANDER : 0;
    worth += phrase.words() == 1 ? oneWord(phrase, titled, uses, all) : 0;
    worth += partOfName(phrase) || called(phrase) ? OFFICE : 0;
    worth += phrase.words() > 2 ? LONG * (phrase.words() - 2) : 0;
    worth += titled == 0 ? OFF_TITLE + (uses < 2 ? PASSING : 0) : 0;
    worth += vague(phrase.text()) ? VAGUE : 0;
    worth += ONE_TIME_WORDS.contains(lemma(phrase.text().split(" ")[0])) ? ONE_TIME : 0;
    return worth + (quoted.filter(t -> quotes(t, phrase.text())).isPresent() ? QUOTED : 0);
  }

  // « opposant Paul Roy » is typed « Paul Roy ».
  private static boolean called(Keyphrase phrase) {
    return !phrase.name() && phrase.text().matches("\\p{Ll}+ \\p{Lu}\\S+ \\p{Lu}.*");
  }

  // « Défense russe » of « les ministres de la Défense russe et français » is nobody's name.
  private static boolean partOfName(Keyphrase phrase) {
    String first = phrase.text().split("[ ’]")[0];
    return !phrase.name()
        && Character.isUpperCase(first.charAt(0))
        && Lexicon.french().readings(first.toLowerCase(Locale.ROOT)).stream()
            .anyMatch(form -> form.lemma().equals(first.toLowerCase(Locale.ROOT)));
  }

  // A word alone is seldom typed, unless it is a name or all is about it: « compost ».
  private double oneWord(Keyphrase phrase, double titled, long uses, List<Keyphrase> all) {
    if (phrase.name() && !place(phrase.text()) && titled == 1 && uses > 1 && whole(phrase, all)) {
      return LONE_NAME;
    }
    return titled == 1 && uses >= OFTEN ? SUBJECT : ONE_WORD;
  }

  // « Skyfall », not « Obama » where « Barack Obama » is named too.
  private static boolean whole(Keyphrase name, List<Keyphrase> all) {
    Set<String> words = words(name.text());
    return all.stream()
        .filter(other -> other.words() > 1 && other.name())
        .noneMatch(other -> words(other.text()).containsAll(words));
  }

  // « France : », « Union européenne : » say where the news belongs, « Crash du Rio-Paris : » what
  // it is.
  private static String withoutLabel(String title) {
    Matcher label = LABEL.matcher(title);
    return label.matches() && (!label.group(1).contains(" ") || place(label.group(1)))
        ? label.group(2)
        : title;
  }

  // « Var Matin » is not named by « dans le Var », « Anne Roy » is by « Roy ».
  private double titled(Keyphrase phrase) {
    List<String> words = FrenchStems.of(phrase.text());
    boolean half =
        phrase.name() && !words.isEmpty() && !stems.contains(words.get(words.size() - 1));
    return half ? 0 : titled(phrase.text());
  }

  // How much of the phrase the title holds, 0 to 1; what stands before its colon counts less.
  private double titled(String phrase) {
    List<String> words = FrenchStems.of(phrase);
    double held =
        words.stream()
            .mapToDouble(w -> told.contains(w) ? 1 : stems.contains(w) ? ONLY_LABEL : 0)
            .sum();
    return held / Math.max(1, words.size());
  }

  // The sooner the title says it, the more it is about it.
  private double opens(String phrase) {
    int at = title.indexOf(phrase.toLowerCase(Locale.ROOT));
    return at < 0 ? 0 : TITLE_OPENS * (1 - at / (double) title.length());
  }

  // The first sentence is the best place; the second still stands in the first paragraph.
  private double lede(Set<String> words) {
    for (int i = 0; i < Math.min(2, sentences.size()); i++) {
      if (sentences.get(i).containsAll(words)) {
        return LEDE / (i + 1);
      }
    }
    return 0;
  }

  // A town or country alone is the scene of too many articles.
  private static boolean place(String phrase) {
    return named(Typography.capitalised(phrase)) || articled(phrase);
  }

  // « région lyonnaise », « ville de Nevers »
  private static boolean region(String phrase) {
    return REGIONS.contains(lemma(phrase.split(" ")[0].toLowerCase(Locale.ROOT)));
  }

  // « Belvarine en tête, devant | Tom Perrec »
  private boolean bystander(String phrase) {
    return Stream.of("après ", "devant ", "selon ", "derrière ")
        .anyMatch(before -> title.contains(before + phrase.toLowerCase(Locale.ROOT)));
  }

  // « Caire » of « au Caire »
  private static boolean articled(String phrase) {
    return Character.isUpperCase(phrase.codePointAt(0))
        && Stream.of("Le ", "La ", "Les ").anyMatch(article -> named(article + phrase));
  }

  private static boolean named(String name) {
    return Lexicon.french()
        .gazetteer()
        .find(name)
        .filter(found -> found.kind() != NameKind.PERSON)
        .isPresent();
  }

  private static boolean vague(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : BREAK.split(phrase.toLowerCase(Locale.ROOT))) {
      words.add(lemma(word));
    }
    return words.stream().anyMatch(VAGUE_WORDS::contains)
        || HOLLOW.contains(words.get(0))
        || anybody(words)
        || someBody(words);
  }

  // « jeune femme », « enfant »
  private static boolean anybody(List<String> words) {
    return words.size() <= 2 && words.stream().anyMatch(ANYBODY::contains);
  }

  // « groupe canadien »
  private static boolean someBody(List<String> words) {
    return words.size() == 2
        && BODIES.contains(words.get(0))
        && Lexicon.french().relations().demonymic(words.get(1));
  }

  private static String lemma(String word) {
    return Lexicon.french().readings(word).stream()
        .max(Comparator.comparingInt(Form::frequency))
        .map(Form::lemma)
        .orElse(word);
  }

  private static boolean quotes(String title, String phrase) {
    return title.matches("(?s).*«[^»]*" + Pattern.quote(phrase) + "[^»]*».*");
  }

  /** The content words of a phrase in lower case, as search engines compare them. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !inWord(lower.charAt(at))) {
        String word = lower.substring(start, at);
        if (!word.isEmpty() && !STOP.contains(word)) {
          words.add(word);
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static boolean inWord(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '-' || Character.isSurrogate(letter);
  }
}
