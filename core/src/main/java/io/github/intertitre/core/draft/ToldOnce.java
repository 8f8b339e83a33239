package io.github.intertitre.core.draft;

import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Leaves out of a note what a weightier one tells of the same event: « Arafat devient en janvier
 * 1996 président de l’Autorité palestinienne » beside « Élu président de l’Autorité palestinienne
 * en janvier 1996, Arafat… ».
 */
final class ToldOnce {
  private static final Pattern MONTH = Pattern.compile("\\p{L}+ \\d{4}(?!\\d)");
  private static final int SHARED_NAMES = 2;
  // Notes come again in other articles.
  private static final Kept<String, Set<String>> MONTHS = new Kept<>(ToldOnce::months);

  private ToldOnce() {}

  /** The months that a sentence speaks of, and its names. */
  private record Event(Set<String> months, Set<String> names) {
    private static final Event NONE = new Event(Set.of(), Set.of());

    static Event of(Sentence sentence) {
      return new Event(
          sentence.mentions().stream()
              .filter(m -> m.kind() == Mention.Kind.DATE)
              .flatMap(m -> ToldOnce.months(m.text()).stream())
              .collect(Collectors.toSet()),
          sentence.mentions().stream()
              .filter(m -> m.kind().isName())
              .map(Mention::text)
              .collect(Collectors.toSet()));
    }

    boolean same(Event other) {
      return months.stream().anyMatch(other.months::contains)
          && names.stream().filter(other.names::contains).count() >= SHARED_NAMES;
    }
  }

  /** The contexts, the weightiest first; each keeps its definition. */
  static List<Context> of(List<Context> contexts, Reader reader) {
    Set<String> shared = shared(contexts);
    List<Context> once = new ArrayList<>();
    List<Event> told = new ArrayList<>();
    for (Context context : contexts) {
      List<String> says = context.note().sentences();
      List<Event> events = says.stream().map(text -> event(text, shared, reader)).toList();
      List<Integer> kept =
          IntStream.range(0, says.size())
              .filter(i -> i == 0 || told.stream().noneMatch(events.get(i)::same))
              .boxed()
              .toList();
      told.addAll(events);
      once.add(context.with(context.note().with(kept.stream().map(says::get).toList())));
    }
    return once;
  }

  // Only what speaks of a month that another sentence has too is worth reading.
  private static Event event(String text, Set<String> shared, Reader reader) {
    return MONTHS.get(text).stream().anyMatch(shared::contains)
        ? Event.of(reader.sentence(text))
        : Event.NONE;
  }

  private static Set<String> shared(List<Context> contexts) {
    Set<String> once = new HashSet<>();
    return contexts.stream()
        .flatMap(context -> context.note().sentences().stream())
        .flatMap(text -> MONTHS.get(text).stream())
        .filter(month -> !once.add(month))
        .collect(Collectors.toSet());
  }

  private static Set<String> months(String text) {
    return MONTH.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
