package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.names.Gazetteer;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.relations.Demonym;
import io.github.intertitre.lexicon.surface.Folding;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands near the names of an article, by which notes are told apart.
 *
 * @param said what each sentence says, the title first
 * @param stems of its words
 * @param abroad whether it speaks of another country far more than of France
 */
record Surroundings(List<Said> said, Set<String> stems, boolean abroad) {
  // Its law and offices too, which no other country has by these names.
  private static final Pattern OF_FRANCE =
      Pattern.compile(
          "(?<!\\p{L})(?:France|[Ff]rançais"
              + "|Code (?:civil|pénal|de|du)(?!\\p{L})|[LR]\\. ?\\d|cours? d’assises|préfets?(?!\\p{L})"
              + "|(?:Insee|INSEE|Cnil|CNIL|Arcom|Ademe|ADEME|Anses|ANSES|Dares|Urssaf|Assurance maladie)(?!\\p{L})"
              + "|(?:[Ll]a loi|[Dd]écret|[Oo]rdonnance) du \\d|Déclaration de 1789"
              + "|prud’hom|Cour de cassation|Conseil d’État|Conseil constitutionnel)");
  private static final Pattern LAW_OF_FRANCE =
      Pattern.compile(
          "^(?:Code (?:civil|pénal|d[eu’](?! droit canonique)|général|électoral|monétaire|rural|forestier)"
              + "|[Ll]ois? (?:n°|organique|constitutionnelle|du \\d)|[Dd]écret|[Oo]rdonnance du"
              + "|Constitution (?:du 4 octobre|de 1958))");
  private static final Pattern ELSEWHERE = Pattern.compile("^(?:Aux?|En) (\\p{Lu}[^,]+),");
  private static final int MUCH_MORE = 5;
  private static final String ACCENTED = "ÉÈÊÀÂÎÔÇ";
  // Title and first sentence.
  private static final int OPENING = 2;
  private static final Set<String> STATES = Set.of("country", "state");
  private static final Set<String> ABROAD = WordLists.named("foreign-adjectives");
  private static final Kept<String, Boolean> FOREIGN = new Kept<>(Surroundings::foreign);
  private static final Kept<String, Boolean> FOREIGN_PLACE = new Kept<>(Surroundings::foreignPlace);
  private static final Set<String> TOWNS = WordLists.named("foreign-towns");
  private static final List<String> OFFICES =
      WordLists.named("foreign-offices").stream().map(o -> o.replace('_', ' ')).sorted().toList();
  private static final Set<String> FRENCH =
      Set.of("france", "français", "française", "françaises", "hexagone");

  static Surroundings of(Analysis analysis, List<Sentence> title) {
    List<Sentence> sentences = new ArrayList<>(title);
    sentences.addAll(analysis.clean());
    Set<String> stems = new HashSet<>();
    sentences.forEach(sentence -> stems.addAll(FrenchStems.of(sentence.text())));
    return new Surroundings(sentences.stream().map(Said::of).toList(), stems, abroad(sentences));
  }

  /** Whether a word that the note asks for stands in it anywhere. */
  boolean confirms(Note note) {
    return note.near().isEmpty()
        || note.near().stream().anyMatch(term -> said.stream().anyMatch(s -> s.has(term)));
  }

  /**
   * Whether a word that the note asks for stands beside its name: in its sentence or a neighbour,
   * in the title or the first sentence. The name itself is no such word.
   */
  boolean confirms(Note note, Sentence sentence, int at) {
    if (note.near().isEmpty()) {
      return true;
    }
    Token named = sentence.token(at);
    int place = place(sentence);
    return note.near().stream()
        .filter(term -> !names(named, NoteNames.key(term)))
        .anyMatch(term -> beside(place, term));
  }

  /** How many of these stems stand in a sentence or its neighbours. */
  long shares(Set<String> some, Sentence sentence) {
    int place = place(sentence);
    return said.subList(Math.max(0, place - 1), Math.min(said.size(), place + 2)).stream()
        .flatMap(s -> FrenchStems.of(s.sentence().text()).stream())
        .distinct()
        .filter(some::contains)
        .count();
  }

  private static boolean names(Token token, String key) {
    return key.equals(token.lower()) || key.equals(NoteNames.key(token.lemma()));
  }

  private boolean beside(int place, String term) {
    for (int i = 0; i < said.size(); i++) {
      if ((i < OPENING || Math.abs(i - place) <= 1) && said.get(i).has(term)) {
        return true;
      }
    }
    return false;
  }

  private int place(Sentence sentence) {
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).sentence() == sentence) {
        return i;
      }
    }
    return 0;
  }

  /**
   * What a sentence says.
   *
   * @param words its words as they stand, in lower case, and their lemmas
   * @param text its words one after another as they stand, a space about each
   * @param lower the same in lower case
   */
  record Said(Sentence sentence, Set<String> words, String text, String lower) {
    static Said of(Sentence sentence) {
      Set<String> words = new HashSet<>();
      StringJoiner text = new StringJoiner(" ", " ", " ");
      StringJoiner lower = new StringJoiner(" ", " ", " ");
      for (Token token : sentence.tokens()) {
        words.add(plain(token.text()));
        words.add(token.lower());
        words.add(NoteNames.key(token.lemma()));
        text.add(plain(token.text()));
        lower.add(token.lower());
      }
      return new Said(sentence, words, text.toString(), lower.toString());
    }

    /** Whether it has a term, a name only with its capital: « le Mondial », « marché mondial ». */
    boolean has(String term) {
      if (Character.isLowerCase(term.charAt(0))) {
        return hasInAnyCase(term);
      }
      String key = plain(term);
      return words.contains(key) || text.contains(phrase(key));
    }

    boolean hasInAnyCase(String term) {
      String key = NoteNames.key(term);
      return words.contains(key) || lower.contains(phrase(key));
    }

    private static String phrase(String key) {
      return " " + key.replace("’", "’ ") + " ";
    }

    // « Etats-Unis » without its accent.
    private static String plain(String word) {
      String curly = word.replace('\'', '’');
      return ACCENTED.indexOf(curly.charAt(0)) < 0
          ? curly
          : Folding.fold(curly.substring(0, 1)).toUpperCase(Locale.ROOT) + curly.substring(1);
    }
  }

  /**
   * Whether a word, in any form, or words that follow one another stand in it: « cour d’appel ».
   */
  boolean speaksOf(String term) {
    return said.stream().anyMatch(sentence -> sentence.hasInAnyCase(term));
  }

  /** Whether a note may matter here: what has French law alone for its source does not abroad. */
  boolean concerns(Note note) {
    return !abroad
        || !Arrays.stream(note.source().split(" ; "))
            .allMatch(source -> LAW_OF_FRANCE.matcher(source).find());
  }

  /**
   * Whether a note on France is called by another country's: « le président de la République
   * polonais », « le ministre de l’Intérieur du Mali ».
   */
  static boolean belongsElsewhere(Note note, Sentence sentence, int next) {
    int at = next;
    while (at < sentence.size() && sentence.token(at).is("de", "d’", "du", "des", "la", "l’")) {
      at++;
    }
    return at < sentence.size()
        && foreign(sentence.token(at))
        && OF_FRANCE.matcher(note.sentences().get(0)).find();
  }

  /**
   * Whether a sentence may matter here: what holds in France does not abroad, nor what holds « en
   * Italie » where nobody speaks of Italy.
   */
  boolean concerns(String sentence) {
    if (abroad && OF_FRANCE.matcher(sentence).find()) {
      return false;
    }
    Matcher elsewhere = ELSEWHERE.matcher(sentence);
    return !elsewhere.find()
        || Lexicon.french()
            .relations()
            .countryOf(elsewhere.group(1))
            .filter(country -> !country.place().equals("France"))
            .map(this::speaksOf)
            .orElse(true);
  }

  private boolean speaksOf(Demonym country) {
    return speaksOf(country.place())
        || speaksOf(country.capital())
        || speaksOf(country.masculine())
        || speaksOf(country.feminine());
  }

  // Other countries are named at least twice, and far more often than France and what is French.
  private static boolean abroad(List<Sentence> sentences) {
    long french = sentences.stream().mapToLong(Surroundings::french).sum();
    long foreign =
        sentences.stream().mapToLong(Surroundings::foreign).sum()
            + sentences.stream().filter(Surroundings::officeAbroad).count();
    return foreign > 1 && foreign > MUCH_MORE * french;
  }

  // « Radio France Internationale » is not of France because it is named so.
  private static long french(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> FRENCH.contains(token.lower()))
        .filter(
            token ->
                sentence
                    .mention(token.index())
                    .filter(m -> m.kind() == Mention.Kind.ORGANISATION)
                    .isEmpty())
        .count();
  }

  private static long foreign(Sentence sentence) {
    return sentence.tokens().stream().filter(Surroundings::foreign).count();
  }

  private static boolean officeAbroad(Sentence sentence) {
    return OFFICES.stream().anyMatch(office -> sentence.text().contains(office));
  }

  private static boolean foreign(Token token) {
    return ABROAD.contains(token.lemma())
        || FOREIGN.get(token.capitalised() ? token.text() : token.lemma())
        || token.capitalised() && (TOWNS.contains(token.text()) || FOREIGN_PLACE.get(token.text()));
  }

  private static boolean foreign(String word) {
    return Lexicon.french()
        .relations()
        .countryOf(word)
        .filter(country -> !country.place().equals("France"))
        .isPresent();
  }

  // « Etats-Unis » without its accent, « Floride ».
  private static boolean foreignPlace(String text) {
    return Lexicon.french().gazetteer().like(Folding.fold(text)).stream()
        .map(Gazetteer.Spelling::name)
        .anyMatch(
            name ->
                STATES.contains(name.type()) && !name.ambiguous() && !name.text().equals("France"));
  }
}
