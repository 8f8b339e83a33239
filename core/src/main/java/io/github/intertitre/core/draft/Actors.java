package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** « Qui sont les acteurs cités ? »: at least two persons whose role the source gives. */
final class Actors {
  private static final int LEAST = 2;
  private static final int MOST = 8;
  private static final Set<String> OFFICES = WordLists.named("offices-of-bodies");
  private static final Set<String> CUES = WordLists.named("organisation-cues");
  private static final Set<String> HEADS = WordLists.named("organisation-heads");
  private static final Set<String> PLACES = WordLists.named("place-cues");
  private static final String TEMPLATE = "actor";

  private Actors() {}

  static Optional<Recap> of(Analysis analysis) {
    List<Statement> items = new ArrayList<>();
    for (Entity entity : analysis.entities()) {
      if (entity.role().filter(Actors::tells).isPresent()
          && items.size() < MOST
          && isPerson(entity)
          && acts(analysis, entity)) {
        String text = entity.name() + " : " + entity.role().get() + ".";
        items.add(
            new Statement(
                Typography.french(text),
                Provenance.template(TEMPLATE, List.of(entity.roleSentence()))));
      }
    }
    return items.size() < LEAST ? Optional.empty() : Optional.of(new Recap(Role.ACTORS, items));
  }

  // Who does or says something here: not « Winston Churchill » of a comparison, nor a statue.
  private static boolean acts(Analysis analysis, Entity entity) {
    return entity.sentences().stream()
        .map(analysis.clean()::get)
        .anyMatch(
            sentence ->
                sentence.mentions().stream()
                    .filter(
                        m -> m.text().equals(entity.name()) || entity.aliases().contains(m.text()))
                    .anyMatch(m -> acts(sentence, m.span())));
  }

  private static boolean acts(Sentence sentence, Span name) {
    int start = sentence.nounPhrase(name.start()).map(p -> p.span().start()).orElse(name.start());
    boolean speaks =
        start > 0
            && sentence
                .verb(start - 1)
                .flatMap(verb -> Lexicon.french().relations().reporting(verb.lemma()))
                .isPresent();
    return speaks
        || MainClause.of(sentence).filter(main -> main.subject().contains(name)).isPresent();
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
