package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.names.Name;
import io.github.intertitre.lexicon.names.NameKind;
import io.github.intertitre.rules.reading.Mention.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds the names of persons, places, organisations and other things by gazetteer, patterns and
 * context. It remembers the names of a document until {@link #clearAdaptiveData}, so one finder
 * serves one thread.
 *
 * <p>Types of the spans are {@code person}, {@code place}, {@code organisation} and {@code misc}.
 *
 * <pre>{@code
 * NameFinder.french().find(new String[] {"Anne", "Roy", "vit", "à", "Tulle"}); // [0..2) person, [4..5) place
 * }</pre>
 */
public final class NameFinder implements TokenNameFinder {
  private static final class Holder {
    static final NameIndex INDEX = new NameIndex(Lexicon.french().gazetteer());
    static final Demonyms DEMONYMS = new Demonyms(Lexicon.french().relations());
  }

  private final Lexicon lexicon;
  private final NameIndex index;
  private final PersonNames persons;
  private final OrganisationNames organisations;
  private final PlaceNames places;
  private final UnknownNames unknown;
  private final NameTitles titles;
  private NameMemory memory;

  private NameFinder(Lexicon lexicon, NameIndex index, Demonyms demonyms) {
    this.lexicon = lexicon;
    this.index = index;
    persons = new PersonNames(lexicon, index);
    organisations = new OrganisationNames(lexicon, index, demonyms);
    places = new PlaceNames(index, demonyms);
    unknown = new UnknownNames(lexicon, index, persons, demonyms);
    titles = new NameTitles(lexicon);
    memory = new NameMemory(lexicon.gazetteer());
  }

  /** A finder that stands on the lexicon that ships with the library. */
  public static NameFinder french() {
    return new NameFinder(Lexicon.french(), Holder.INDEX, Holder.DEMONYMS);
  }

  @Override
  public Span[] find(String[] tokens) {
    return remembered(tokens).stream()
        .map(n -> new Span(n.start(), n.end(), n.kind().name().toLowerCase(Locale.ROOT)))
        .toArray(Span[]::new);
  }

  @Override
  public void clearAdaptiveData() {
    memory = new NameMemory(lexicon.gazetteer());
  }

  // What the document has named before settles the kind of a name that comes again.
  private List<NamedSpan> remembered(String[] tokens) {
    List<NamedSpan> names = new ArrayList<>();
    for (NamedSpan name : named(tokens)) {
      String text = text(tokens, name);
      memory.learn(text, name.kind());
      names.add(new NamedSpan(name.start(), name.end(), memory.settled(text, name.kind()), true));
    }
    return withSurnames(tokens, names);
  }

  // « Rivera » after « Diego Rivera », though it is a verb too.
  private List<NamedSpan> withSurnames(String[] tokens, List<NamedSpan> names) {
    List<NamedSpan> all = new ArrayList<>(names);
    for (int i = 0; i < tokens.length; i++) {
      int at = i;
      boolean free = names.stream().noneMatch(name -> name.start() <= at && at < name.end());
      if (free && memory.surnamed(tokens[i])) {
        all.add(new NamedSpan(i, i + 1, Kind.PERSON, true));
      }
    }
    return all;
  }

  private static String text(String[] tokens, NamedSpan name) {
    return String.join(" ", Arrays.copyOfRange(tokens, name.start(), name.end()))
        .replace('\'', '’')
        .replace("’ ", "’");
  }

  List<NamedSpan> named(String[] tokens) {
    NameWord[] words = NameWord.of(tokens, lexicon);
    List<NamedSpan> found = new ArrayList<>();
    int i = 0;
    while (i < words.length) {
      Optional<NamedSpan> name = mayOpen(words[i]) ? at(words, i) : Optional.empty();
      name.ifPresent(found::add);
      i = name.map(NamedSpan::end).orElse(i + 1);
    }
    return NameNeighbours.settle(words, found);
  }

  // Most words can’t begin a name, and are passed over fast.
  private boolean mayOpen(NameWord word) {
    return word.capital()
        || NameCues.PLACE_HEADS.contains(word.lower())
        || NameCues.ORGANISATION_HEADS_LOWER.contains(word.lower())
        || index.beginsSmall(word);
  }

  // A title of a work before all else; then the longest candidate, among equals the gazetteer
  // first.
  private Optional<NamedSpan> at(NameWord[] words, int i) {
    Optional<NamedSpan> sure =
        Stream.of(
                gazetteer(words, i),
                persons.at(words, i),
                organisations.at(words, i),
                places.at(words, i))
            .flatMap(Optional::stream)
            .reduce((best, other) -> other.length() > best.length() ? other : best);
    Optional<NamedSpan> title = titles.at(words, i);
    if (title.isPresent()) {
      return sure.filter(s -> s.end() == title.get().end()).or(() -> title);
    }
    Optional<NamedSpan> guess = unknown.at(words, i);
    if (sure.isEmpty()) {
      return guess;
    }
    return guess.filter(g -> g.length() > sure.get().length()).isPresent() ? guess : sure;
  }

  private Optional<NamedSpan> gazetteer(NameWord[] words, int i) {
    return index
        .at(words, i)
        .filter(
            hit ->
                !(hit.name().ambiguous()
                    && (words[i].opens() || hit.bare())
                    && words[i].common()
                    && hit.end() == i + 1))
        .filter(hit -> !(hit.name().ambiguous() && person(words, i, hit)))
        .map(hit -> new NamedSpan(i, hit.end(), kind(hit.name()), true));
  }

  // « le général Leclerc » is no shop, « avec Molière » no award.
  private boolean person(NameWord[] words, int i, NameIndex.Hit hit) {
    boolean award =
        hit.name().kind() == NameKind.MISC
            && !(i > 0 && NameCues.ARTICLES.contains(words[i - 1].lower()))
            && lexicon.gazetteer().surname(words[i].text()).isPresent();
    return hit.end() == i + 1
        && (award || hit.name().kind() == NameKind.ORGANISATION && persons.titled(words, i));
  }

  private static Kind kind(Name name) {
    return Kind.valueOf(name.kind().name());
  }
}
