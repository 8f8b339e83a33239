package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** « Qui sont les acteurs cités ? »: at least two persons whose role the source gives. */
final class Actors {
  private static final int LEAST = 2;
  private static final int MOST = 8;
  private static final Set<String> OFFICES = WordLists.named("offices-of-bodies");
  private static final Set<String> CUES = WordLists.named("organisation-cues");
  private static final Set<String> HEADS = WordLists.named("organisation-heads");
  private static final Set<String> PLACES = WordLists.named("place-cues");
  private static final Set<String> MONUMENTS = WordLists.named("named-after-people");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
  private static final int LONG_PAST = 20;
  private static final int NEAR = 3;
  private static final String TEMPLATE = "actor";

  private Actors() {}

  static Optional<Recap> of(Analysis analysis) {
    List<Statement> items = new ArrayList<>();
    int now = newest(analysis);
    for (Entity entity : analysis.entities()) {
      if (entity.role().filter(Actors::tells).isPresent()
          && items.size() < MOST
          && isPerson(entity)
          && acts(analysis, entity, now)) {
        String text = entity.name() + " : " + entity.role().get() + ".";
        items.add(
            new Statement(
                Typography.french(text),
                Provenance.template(TEMPLATE, List.of(entity.roleSentence()))));
      }
    }
    return items.size() < LEAST ? Optional.empty() : Optional.of(new Recap(Role.ACTORS, items));
  }

  // Not who is named only for a likeness, a monument or a time long past: « comme Churchill », « la
  // statue de Paul Roy », « signé en 1978 par Sadate ».
  private static boolean acts(Analysis analysis, Entity entity, int now) {
    return entity.sentences().stream()
        .map(analysis.clean()::get)
        .filter(sentence -> years(sentence).noneMatch(year -> year + LONG_PAST <= now))
        .anyMatch(
            sentence ->
                sentence.mentions().stream()
                    .filter(
                        m -> m.text().equals(entity.name()) || entity.aliases().contains(m.text()))
                    .anyMatch(m -> !likened(sentence, m.span().start())));
  }

  private static boolean likened(Sentence sentence, int name) {
    int start = sentence.nounPhrase(name).map(p -> p.span().start()).orElse(name);
    boolean monument =
        start > 1
            && sentence.token(start - 1).is("de", "d’", "du")
            && MONUMENTS.contains(sentence.token(start - 2).lemma());
    return monument
        || sentence.tokens().subList(Math.max(0, start - NEAR), start).stream()
            .anyMatch(t -> t.is("comme", "instar") || t.lemma().equals("comparer"));
  }

  private static int newest(Analysis analysis) {
    int told = analysis.clean().stream().flatMapToInt(Actors::years).max().orElse(0);
    return analysis.date().map(date -> Math.max(told, date.getYear())).orElse(told);
  }

  private static IntStream years(Sentence sentence) {
    return YEAR.matcher(sentence.text()).results().mapToInt(m -> Integer.parseInt(m.group()));
  }

  // Not « président » nor « porte-parole du parti »: of which one?
  static boolean tells(String role) {
    String whose = role.replaceFirst("^.* (?:du |de la |de l’)", "");
    boolean some =
        !whose.equals(role)
            && (CUES.contains(whose) || HEADS.contains(whose) || PLACES.contains(whose));
    return !OFFICES.contains(role.toLowerCase(Locale.ROOT)) && !some;
  }

  // In full; « Les Républicains » of « le président du groupe Les Républicains » are nobody.
  private static boolean isPerson(Entity entity) {
    return entity.kind() == Mention.Kind.PERSON
        && !entity.misread()
        && entity.name().contains(" ")
        && !entity.name().matches("(?:Les?|La) .*|L’.*");
  }
}
