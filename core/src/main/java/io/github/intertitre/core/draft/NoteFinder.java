package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.notes.NoteEntry;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.lexicon.surface.Folding;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the notes whose subjects an article names. */
public final class NoteFinder {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern LOCATED =
      Pattern.compile(
          "(?<!\\p{L})(?:[àÀ]|[eE]n|[aA]u|[aA]ux|[dD]ans (?:le|la|l’|les)|vers|près de|ville de|région de|banlieue de|centre de|nord de|sud de|est de|ouest de|aéroport de) ?");
  private static final double LEAST_WEIGHT = 0.35;
  private static final Set<String> SETTINGS = Set.of("countries", "regions", "cities");
  private static final double PASSED_THROUGH = 0.4;

  private static final Set<String> PUBLIC =
      Set.of("politics", "institutions", "europe", "international");
  private static final Set<String> SEATS = WordLists.named("seats");
  private static final int SEATED_WITHIN = 50;

  private static final Set<String> TITLES = WordLists.named("person-titles");

  private final Reader reader;
  private final Notes notes;
  private final Kept<String, Map<String, List<Named>>> byOpening = new Kept<>(this::opening);
  private final Kept<String, List<Named>> byFirst = new Kept<>(this::beginning);

  /** Where an article names a note's subject, and how it did first. */
  private record Found(String name, List<Integer> sentences) {}

  /** A name of a note, word by word. */
  private record Named(NoteEntry entry, String name, List<String> words, boolean proper) {
    Note note() {
      return entry.note();
    }
  }

  /** Finds among {@code notes}. */
  public NoteFinder(Notes notes, Reader reader) {
    this.reader = reader;
    this.notes = notes;
  }

  // By their first word.
  private Map<String, List<Named>> opening(String opening) {
    Map<String, List<Named>> opened = new HashMap<>();
    for (NoteEntry entry : notes.opening(opening)) {
      for (String name : entry.names()) {
        if (Folding.opening(name).equals(opening)) {
          boolean proper = !name.equals(name.toLowerCase(Locale.ROOT));
          List<String> words = words(name);
          opened
              .computeIfAbsent(key(words.get(0)), first -> new ArrayList<>())
              .add(new Named(entry, name, words, proper));
        }
      }
    }
    return opened;
  }

  // Most names are plain words, which need no tokenizer; there are thousands of them.
  private static List<String> words(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetter(name.charAt(i)) && name.charAt(i) != ' ') {
        return Reader.words(name);
      }
    }
    return List.of(name.split(" "));
  }

  /** The notes that an article calls for, the most telling first. */
  public List<Context> find(Analysis analysis) {
    List<Sentence> title = analysis.title().map(reader::sentence).stream().toList();
    Surroundings around = Surroundings.of(analysis, title);
    Map<Note, Found> found = new HashMap<>();
    Map<String, Optional<Note>> timely = new HashMap<>();
    Function<Note, Optional<Note>> told =
        note -> timely.computeIfAbsent(note.id(), id -> timely(analysis, around, note));
    Map<String, Boolean> fitting = new HashMap<>();
    Predicate<Note> fits =
        note ->
            fitting.computeIfAbsent(note.id(), id -> fits(note, around))
                && told.apply(note).isPresent();
    title.forEach(sentence -> named(sentence, fits, found));
    analysis.clean().forEach(sentence -> named(sentence, fits, found));
    List<Located> located = located(analysis);
    List<Context> contexts =
        found.entrySet().stream()
            .filter(e -> calledFor(analysis, located, e.getKey(), e.getValue().sentences()))
            .flatMap(
                e -> told.apply(e.getKey()).map(n -> context(n, e.getValue(), around)).stream())
            .filter(c -> c.weight() >= LEAST_WEIGHT || setting(c.note()))
            .map(c -> passing(analysis, c) ? c.times(PASSED_THROUGH) : c)
            .sorted(
                Comparator.comparingDouble((Context c) -> -c.weight())
                    .thenComparing(c -> c.note().id()))
            .toList();
    return ToldOnce.of(contexts, reader);
  }

  private void named(Sentence sentence, Predicate<Note> fits, Map<Note, Found> found) {
    int at = 0;
    while (at < sentence.size()) {
      Optional<Named> named = at(sentence, at, fits);
      if (named.isPresent()) {
        found
            .computeIfAbsent(
                named.get().note(), n -> new Found(named.get().name(), new ArrayList<>()))
            .sentences()
            .add(sentence.index());
      }
      at += named.map(n -> n.words().size()).orElse(1);
    }
  }

  private static Context context(Note note, Found found, Surroundings around) {
    return new Context(
        note,
        name(note, found.name()),
        found.sentences().get(0),
        new HashSet<>(found.sentences()).size() == 1,
        weight(note, found.sentences(), around.stems()));
  }

  // As the article has it where the note does too, else as the note has it.
  private static String name(Note note, String called) {
    String says = String.join(" ", note.sentences()).toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(called), note.names().stream())
        .filter(name -> says.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(called);
  }

  // The longest name that begins here and whose note fits: « ouragan » where that on « ouragan
  // Sandy » has nothing to say yet.
  private Optional<Named> at(Sentence sentence, int at, Predicate<Note> fits) {
    Token token = sentence.token(at);
    List<Named> candidates = new ArrayList<>();
    candidates.addAll(byFirst.get(token.lower()));
    if (!token.lemma().equals(token.lower())) {
      candidates.addAll(byFirst.get(key(token.lemma())));
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(named -> matches(sentence, at, named))
        .filter(named -> !named.note().kind().equals("person") || person(sentence, at))
        .filter(named -> fits.test(named.note()))
        .max(Comparator.comparingInt(named -> named.words().size()));
  }

  private List<Named> beginning(String word) {
    return byOpening.get(Folding.opening(word)).getOrDefault(word, List.of());
  }

  // « le ferry Napoléon Bonaparte », « la rue Victor Hugo » are no persons; « l’empereur… » is.
  private static boolean person(Sentence sentence, int at) {
    if (at == 0 || !sentence.token(at - 1).is(Tag.NOUN)) {
      return true;
    }
    Token before = sentence.token(at - 1);
    return TITLES.contains(before.lower())
        || Lexicon.french().relations().office(before.lower()).isPresent();
  }

  private static boolean matches(Sentence sentence, int at, Named named) {
    if (at + named.words().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < named.words().size(); i++) {
      Token token = sentence.token(at + i);
      String word = named.words().get(i);
      boolean exact =
          token.text().replace('\'', '’').equals(word)
              || key(token.text()).equals(word)
              || i > 0 && same(token, word);
      boolean inflected =
          !named.proper()
              && (token.lemma().equalsIgnoreCase(word)
                  || token.lower().equals(word)
                  || contracted(token, word));
      if (!exact && !inflected && !(named.proper() && i > 0 && contracted(token, word))) {
        return false;
      }
    }
    Token first = sentence.token(at);
    boolean noun = named.words().size() > 1 || first.is(Tag.NOUN, Tag.PROPN, Tag.X);
    return noun && !partOfLongerName(sentence, at, named.words().size());
  }

  // « Seconde Guerre Mondiale »: capitals inside a name vary.
  private static boolean same(Token token, String word) {
    return token.text().replace('\'', '’').equalsIgnoreCase(word);
  }

  private static boolean contracted(Token token, String word) {
    return token.is(Tag.ADP_DET)
        && (word.equals("de") || word.equals("à") || word.equals(token.lower()));
  }

  // « Paris » in « Paris Saint-Germain » is no city, nor « Nice » in « Nice-Matin ».
  private static boolean partOfLongerName(Sentence sentence, int at, int words) {
    return sentence.mentions().stream()
        .filter(m -> m.kind().isName() && m.kind() != Mention.Kind.MISC)
        .anyMatch(
            m ->
                m.span().start() <= at
                    && m.span().end() >= at + words
                    && m.span().length() > words);
  }

  private static boolean fits(Note note, Surroundings around) {
    boolean near = note.near().isEmpty() || note.near().stream().anyMatch(around::speaksOf);
    return near && note.not().stream().noneMatch(around::speaksOf);
  }

  // A note is silent on the news itself and on what came after it, and on France where the news is
  // from elsewhere.
  private static Optional<Note> timely(Analysis analysis, Surroundings around, Note note) {
    int year = analysis.date().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
    List<String> fit =
        note.sentences().stream()
            .filter(
                s -> YEAR.matcher(s).results().allMatch(m -> Integer.parseInt(m.group()) < year))
            .filter(around::concerns)
            .toList();
    boolean defined = fit.contains(note.sentences().get(0));
    boolean whole = fit.size() == note.sentences().size();
    return defined && (whole || fit.size() > 1) || fit.size() > 2
        ? Optional.of(note.with(fit))
        : Optional.empty();
  }

  private static boolean setting(Note note) {
    return note.kind().equals("place") && SETTINGS.contains(note.domain());
  }

  // A country, region or town is worth a note where the article is about it or opens there; a
  // capital only where the town is meant, not its government. Who tells the news is not its
  // subject.
  private static boolean calledFor(
      Analysis analysis, List<Located> located, Note note, List<Integer> sentences) {
    boolean titled = titled(analysis, note);
    boolean often = new HashSet<>(sentences).size() >= 2;
    if (!setting(note)) {
      return !note.kind().equals("media") || titled || often;
    }
    boolean scene = sentences.get(0) == 0 && stoodIn(located, note);
    boolean home = note.id().equals("france");
    return !home
        && (titled || often || scene)
        && (!note.domain().equals("cities") || stoodIn(located, note));
  }

  private static boolean titled(Analysis analysis, Note note) {
    return analysis.title().filter(t -> note.names().stream().anyMatch(t::contains)).isPresent();
  }

  // Who holds a public office may speak once on something else: such a note is told last.
  private static boolean passing(Analysis analysis, Context context) {
    Note note = context.note();
    return note.kind().equals("office")
        && PUBLIC.contains(note.domain())
        && context.once()
        && context.sentence() > 1
        && !titled(analysis, note);
  }

  /** Where a text goes on behind « à » or another word that tells where something is. */
  private record Located(String text, int at) {}

  private static List<Located> located(Analysis analysis) {
    return analysis.clean().stream()
        .map(Sentence::text)
        .flatMap(
            text ->
                LOCATED
                    .matcher(text)
                    .results()
                    .filter(m -> !seated(text, m.start()))
                    .map(m -> new Located(text, m.end())))
        .toList();
  }

  // « au ministère de la Défense à Paris » tells whose ministry it is, not where the news is.
  private static boolean seated(String text, int at) {
    String before = text.substring(Math.max(0, at - SEATED_WITHIN), at);
    return Stream.of(key(before).split("[^\\p{L}]+")).anyMatch(SEATS::contains);
  }

  private static boolean stoodIn(List<Located> located, Note note) {
    return located.stream()
        .anyMatch(
            place -> note.names().stream().anyMatch(n -> place.text().startsWith(n, place.at())));
  }

  private static double weight(Note note, List<Integer> sentences, Set<String> stems) {
    double kind =
        switch (note.kind()) {
          case "place" -> note.domain().equals("countries") ? 0.5 : 0.6;
          case "office" -> 0.9;
          case "person", "company" -> 0.9;
          default -> 1.2;
        };
    Set<Integer> places = new HashSet<>(sentences);
    double spread = 1 + Math.log(places.size());
    boolean passing = note.kind().equals("place") && places.size() == 1;
    return (passing ? PASSED_THROUGH : 1)
        * kind
        * spread
        * (0.4 + kinship(note, stems))
        / (1 + 0.02 * sentences.get(0));
  }

  // The share of the note's words, its names aside, that the article has too.
  private static double kinship(Note note, Set<String> stems) {
    Set<String> words = new HashSet<>();
    note.sentences().forEach(s -> words.addAll(FrenchStems.of(s)));
    note.names().forEach(n -> FrenchStems.of(n).forEach(words::remove));
    long shared = words.stream().filter(stems::contains).count();
    return words.isEmpty() ? 0 : Math.min(1.0, 6.0 * shared / words.size());
  }

  static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\'', '’');
  }
}
