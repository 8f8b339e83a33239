package io.github.intertitre.core.plan;

import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.surface.Folding;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Context;
import io.github.intertitre.rules.rewrite.NameForms;
import io.github.intertitre.rules.rewrite.SubjectAgain;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names persons in full where a section first speaks of them, and takes a subject up again by a
 * pronoun where the next sentence would repeat it.
 */
public final class Naming {
  private static final String IN_FULL = "name-in-full";
  private static final String AGAIN = "resume-subject";
  // Statements after which a full name is no longer in the reader’s ear.
  private static final int NEAR = 10;
  // Statements in which the article is about to give the full name itself.
  private static final int SOON = 3;

  private final Reader reader;
  private final List<Entity> persons;

  private Naming(List<Entity> entities, Reader reader) {
    this.reader = reader;
    this.persons =
        entities.stream()
            .filter(e -> e.kind() == Mention.Kind.PERSON && e.name().contains(" "))
            .filter(
                e -> named(e) && e.aliases().contains(surname(e)) && unique(surname(e), entities))
            .toList();
  }

  /** The blocks with persons named in full at their first mention in a section. */
  public static List<Block> inFull(List<Block> blocks, List<Entity> entities, Reader reader) {
    return new Naming(entities, reader).inFull(blocks);
  }

  private List<Block> inFull(List<Block> blocks) {
    List<Block> named = blocks;
    Set<Entity> things = things(blocks);
    Set<Entity> known = new HashSet<>();
    Map<Entity, Integer> heard = new HashMap<>();
    List<Neighbours.Place> places = Neighbours.of(blocks);
    for (int at = 0; at < places.size(); at++) {
      Neighbours.Place place = places.get(at);
      Block block = blocks.get(place.block());
      if (block instanceof Block.Heading && block.role() == Role.SECTION) {
        known.clear();
        hear(place, at, heard);
      }
      if (place.own()) {
        String text = place.statement().text();
        for (Entity person : persons) {
          boolean near = at - heard.getOrDefault(person, -NEAR) < NEAR;
          boolean plain =
              known.contains(person)
                  || things.contains(person)
                  || near
                  || soon(places.subList(at + 1, places.size()), person);
          Optional<String> full = plain ? Optional.empty() : inFull(text, person);
          boolean spoken = full.isPresent() || text.contains(surname(person));
          known.addAll(spoken ? Set.of(person) : Set.of());
          text = full.orElse(text);
          if (text.contains(person.name())) {
            heard.put(person, at);
          }
        }
        if (!text.equals(place.statement().text())) {
          named = place.put(named, text, IN_FULL);
        }
      }
    }
    return named;
  }

  private void hear(Neighbours.Place heading, int at, Map<Entity, Integer> heard) {
    persons.stream()
        .filter(person -> heading.statement().text().contains(person.name()))
        .forEach(person -> heard.put(person, at));
  }

  private static boolean soon(List<Neighbours.Place> rest, Entity person) {
    return rest.stream()
        .limit(SOON)
        .anyMatch(place -> place.statement().text().contains(person.name()));
  }

  // Persons whose surname a house bears as well: « la fromagerie Roy », « Mathilde Roy ».
  private Set<Entity> things(List<Block> blocks) {
    Set<Entity> things = new HashSet<>();
    for (Neighbours.Place place : Neighbours.of(blocks)) {
      String text = place.statement().text();
      persons.stream()
          .filter(person -> text.replace(person.name(), "").contains(surname(person)))
          .filter(person -> NameForms.ofThing(reader.sentence(place.plain()), surname(person)))
          .forEach(things::add);
    }
    return things;
  }

  private Optional<String> inFull(String text, Entity person) {
    return text.contains(person.name()) || !text.contains(surname(person)) || row(text, person)
        ? Optional.empty()
        : NameForms.inFull(reader.sentence(Typography.plain(text)), surname(person), person.name());
  }

  // « Cornet mène, Tan revient, Cornet gagne »: names in a row are of one form.
  private boolean row(String text, Entity person) {
    String once = text.replaceFirst(Pattern.quote(surname(person)), "");
    return once.contains(surname(person))
        || persons.stream()
            .filter(other -> other != person && !text.contains(other.name()))
            .anyMatch(other -> text.contains(surname(other)));
  }

  // « Premier Français », « A Amatrice » open a sentence and name nobody.
  private static boolean named(Entity person) {
    String first = person.name().substring(0, person.name().indexOf(' '));
    Lexicon lexicon = Lexicon.french();
    return lexicon.gazetteer().firstName(first).isPresent()
        || first.length() > 1
            && !first.equals(first.toUpperCase(Locale.ROOT)) // « FO Valeo »
            && lexicon.readings(first.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private static String surname(Entity person) {
    return person.name().substring(person.name().indexOf(' ') + 1);
  }

  // Nobody and nothing else goes by it.
  private static boolean unique(String surname, List<Entity> entities) {
    return entities.stream()
            .filter(
                e ->
                    Arrays.asList(e.name().split("[ -]")).contains(surname)
                        || e.aliases().contains(surname))
            .count()
        == 1;
  }

  /** The blocks with repeated subjects taken up by pronouns. */
  public static List<Block> again(List<Block> blocks, Reader reader, Context context) {
    List<Block> resumed = blocks;
    List<Neighbours.Place> places = Neighbours.of(blocks);
    boolean before = false;
    for (int i = 1; i < places.size(); i++) {
      Optional<String> again =
          before || places.get(i).between().isEmpty() || !beside(places.get(i - 1), places.get(i))
              ? Optional.empty()
              : SubjectAgain.resume(
                  Neighbours.pair(places.get(i - 1), places.get(i), reader, context));
      before = again.isPresent();
      if (before) {
        resumed = places.get(i).put(resumed, again.get(), AGAIN);
      }
    }
    return resumed;
  }

  // Whether both stand in one paragraph and may open with one subject, before they are read.
  private static boolean beside(Neighbours.Place one, Neighbours.Place two) {
    return one.block() == two.block()
        && Folding.opening(one.statement().text()).equals(Folding.opening(two.statement().text()));
  }
}
