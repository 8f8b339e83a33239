package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills the templates that a user brings from what the source names and quotes. */
public final class TemplateRecaps {
  private final Analysis analysis;

  /** Recaps of one article. */
  public TemplateRecaps(Analysis analysis) {
    this.analysis = analysis;
  }

  private record Filling(Map<String, String> values, List<Integer> sentences) {}

  /** Heading and items of each template that the source has the matter for. */
  public List<Block> blocks(List<Template> templates) {
    List<Block> blocks = new ArrayList<>();
    for (Template template : templates) {
      List<Statement> items = items(template);
      if (items.size() >= template.least()) {
        Provenance made = Provenance.template(template.id(), List.of());
        Statement heading = new Statement(Typography.french(template.heading()), made);
        blocks.add(new Block.Heading(Role.OWN, 2, heading));
        blocks.add(new Block.Bullets(Role.OWN, items));
      }
    }
    return blocks;
  }

  private List<Statement> items(Template template) {
    Map<String, Statement> items = new LinkedHashMap<>();
    fillings(template.each())
        .forEach(
            filling ->
                template
                    .fill(filling.values())
                    .ifPresent(
                        text ->
                            items.putIfAbsent(
                                text,
                                new Statement(
                                    text,
                                    Provenance.template(template.id(), filling.sentences())))));
    return List.copyOf(items.values());
  }

  private Stream<Filling> fillings(Template.Each each) {
    return each == Template.Each.QUOTATION
        ? analysis.quotations().stream().map(this::quotation)
        : analysis.entities().stream()
            .filter(entity -> entity.kind().name().equals(each.name()))
            .map(TemplateRecaps::named);
  }

  private Filling quotation(Quotation quotation) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("quotation", quotation.text());
    analysis.speaker(quotation).ifPresent(speaker -> values.put("speaker", speaker));
    return new Filling(values, List.of(quotation.sentence()));
  }

  private static Filling named(Entity entity) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", entity.name());
    entity.role().ifPresent(role -> values.put("role", role));
    int sentence = entity.role().isPresent() ? entity.roleSentence() : entity.sentences().get(0);
    return new Filling(values, List.of(sentence));
  }
}
