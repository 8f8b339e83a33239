package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « Qui sont les acteurs cités ? »: at least two persons whose role the source gives. */
final class Actors {
  private static final int LEAST = 2;
  private static final int MOST = 8;
  private static final String TEMPLATE = "actor";

  private Actors() {}

  static Optional<Recap> of(Analysis analysis) {
    List<Statement> items = new ArrayList<>();
    for (Entity entity : analysis.entities()) {
      if (entity.role().isPresent() && items.size() < MOST && isPerson(entity)) {
        String text = entity.name() + " : " + entity.role().get() + ".";
        items.add(
            new Statement(
                Typography.french(text),
                Provenance.template(TEMPLATE, List.of(entity.roleSentence()))));
      }
    }
    return items.size() < LEAST ? Optional.empty() : Optional.of(new Recap(Role.ACTORS, items));
  }

  // In full; « Les Républicains » of « le président du groupe Les Républicains » are nobody.
  private static boolean isPerson(Entity entity) {
    return entity.kind() == Mention.Kind.PERSON
        && entity.name().contains(" ")
        && !entity.name().matches("(?:Les?|La) .*|L’.*");
  }
}
