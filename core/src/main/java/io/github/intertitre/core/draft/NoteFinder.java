package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the notes whose subjects an article names. */
public final class NoteFinder {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final double LEAST_WEIGHT = 0.35;
  private static final Set<String> SETTINGS = Set.of("countries", "regions", "cities");
  private static final int SHARED_WORDS = 2;
  private static final double PASSED_THROUGH = 0.4;

  // Notes come again in other articles.
  private static final Kept<String, List<String>> STEMS = new Kept<>(FrenchStems::of);

  private static final Set<String> GRAVE =
      WordLists.named("grave-words").stream()
          .flatMap(word -> FrenchStems.of(word).stream())
          .collect(Collectors.toSet());

  private static final Set<String> PUBLIC =
      Set.of("politics", "institutions", "europe", "international");

  private final Reader reader;
  private final NoteNames names;

  /** Where an article names a note's subject, and how it did first. */
  private record Found(String name, List<Integer> sentences) {}

  /** Whether a name means its note where it stands. */
  private interface Fits {
    boolean test(NoteNames.Named named, Sentence sentence, int at);
  }

  /** Finds among {@code notes}. */
  public NoteFinder(Notes notes, Reader reader) {
    this.reader = reader;
    names = new NoteNames(notes);
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
    Fits fits =
        (named, sentence, at) ->
            fitting.computeIfAbsent(named.note().id(), id -> fits(named.note(), around))
                && (named.proper() || around.concerns(named.note()))
                && !Surroundings.belongsElsewhere(named.note(), sentence, at + named.words().size())
                && (!named.common() || confirmed(named, sentence, at, around))
                && told.apply(named.note()).isPresent();
    title.forEach(sentence -> named(sentence, fits, found));
    analysis.clean().forEach(sentence -> named(sentence, fits, found));
    Scenes scenes = Scenes.of(analysis);
    List<Context> contexts =
        found.entrySet().stream()
            .filter(e -> calledFor(analysis, scenes, e.getKey(), e.getValue().sentences()))
            .flatMap(
                e ->
                    told.apply(e.getKey()).stream()
                        .map(note -> context(analysis, around, note, e.getValue())))
            .map(c -> c.passing() ? c.times(PASSED_THROUGH) : c)
            .filter(c -> c.weight() >= LEAST_WEIGHT || setting(c.note()))
            .sorted(
                Comparator.comparingDouble((Context c) -> -c.weight())
                    .thenComparing(c -> c.note().id()))
            .toList();
    return ToldOnce.of(contexts, reader);
  }

  private void named(Sentence sentence, Fits fits, Map<Note, Found> found) {
    int at = 0;
    while (at < sentence.size()) {
      Optional<NoteNames.Named> named =
          names.at(sentence, at, (name, start) -> fits.test(name, sentence, start));
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

  private static Context context(Analysis analysis, Surroundings around, Note note, Found found) {
    return new Context(
        note,
        name(note, found.name()),
        found.sentences().get(0),
        passing(analysis, around, note, found),
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

  // One word may have other senses, and « fusil de chasse » is about no hunting where nothing else
  // is.
  private static boolean confirmed(
      NoteNames.Named named, Sentence sentence, int at, Surroundings around) {
    return !compared(sentence, at)
        && around.confirms(named.note(), sentence, at)
        && (!NoteNames.qualifies(sentence, at)
            || around.shares(words(named.note()), sentence) >= SHARED_WORDS);
  }

  // « se répand comme un poison »: what something is only likened to.
  private static boolean compared(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && sentence.token(before).is(Tag.DET, Tag.ADJ)) {
      before--;
    }
    return before >= 0
        && before < at - 1
        && sentence.token(before).is("comme", "tel", "telle", "tels", "telles");
  }

  private static boolean fits(Note note, Surroundings around) {
    return around.confirms(note) && note.not().stream().noneMatch(around::speaksOf);
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
            .filter(s -> !setting(note) || !grave(s, around.stems()))
            .toList();
    boolean defined = fit.contains(note.sentences().get(0));
    boolean whole = fit.size() == note.sentences().size();
    return defined && (whole || fit.size() > 1) || fit.size() > 2
        ? Optional.of(note.with(fit))
        : Optional.empty();
  }

  // Of a town, no attack on Nice beside a cinema on its balconies.
  private static boolean grave(String says, Set<String> article) {
    List<String> deaths = STEMS.get(says).stream().filter(GRAVE::contains).toList();
    return !deaths.isEmpty() && deaths.stream().noneMatch(article::contains);
  }

  private static boolean setting(Note note) {
    return note.kind().equals("place") && SETTINGS.contains(note.domain());
  }

  // A country, region or town is worth a note where the article is about it or opens there; a
  // capital only where the town is meant, not its government. Who tells the news is not its
  // subject.
  private static boolean calledFor(
      Analysis analysis, Scenes scenes, Note note, List<Integer> sentences) {
    boolean titled = titled(analysis, note);
    boolean often = new HashSet<>(sentences).size() >= 2;
    if (!setting(note)) {
      return !note.kind().equals("media") || titled || often;
    }
    boolean scene = sentences.get(0) == 0 && scenes.holds(note);
    boolean home = note.id().equals("france");
    return !home
        && (titled || often || scene)
        && (!note.domain().equals("cities") || scenes.holds(note));
  }

  private static boolean titled(Analysis analysis, Note note) {
    return analysis.title().filter(t -> note.names().stream().anyMatch(t::contains)).isPresent();
  }

  // Named only to say what somebody is: « Paul Roy, président du groupe Union à l’Assemblée ».
  private static boolean inRole(Analysis analysis, Found found, int sentence) {
    return analysis.entities().stream()
        .filter(entity -> entity.roleSentence() == sentence)
        .flatMap(entity -> entity.role().stream())
        .anyMatch(role -> role.contains(found.name()));
  }

  // What is told last: who holds a public office may speak once on something else, and a thing
  // named once in passing, as « un téléphone portable » among the finds of a search, may have
  // nothing to do with the news.
  private static boolean passing(Analysis analysis, Surroundings around, Note note, Found found) {
    int first = found.sentences().get(0);
    boolean once = new HashSet<>(found.sentences()).size() == 1;
    if (!once || first <= 1 || titled(analysis, note)) {
      return false;
    }
    boolean common = found.name().equals(found.name().toLowerCase(Locale.ROOT));
    return note.kind().equals("office") && PUBLIC.contains(note.domain())
        || inRole(analysis, found, first)
        || common && around.shares(words(note), analysis.clean().get(first)) < SHARED_WORDS;
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

  private static Set<String> words(Note note) {
    Set<String> words = new HashSet<>();
    note.sentences().forEach(s -> words.addAll(STEMS.get(s)));
    note.names().forEach(n -> FrenchStems.of(n).forEach(words::remove));
    return words;
  }

  // The share of the note's words, its names aside, that the article has too.
  private static double kinship(Note note, Set<String> stems) {
    Set<String> words = words(note);
    long shared = words.stream().filter(stems::contains).count();
    return words.isEmpty() ? 0 : Math.min(1.0, 6.0 * shared / words.size());
  }
}
