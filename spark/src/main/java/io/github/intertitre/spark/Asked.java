package io.github.intertitre.spark;

import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.draft.Template;
import io.github.intertitre.core.links.LinkTerm;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Options in a form that travels to executors; null where nothing is asked. */
record Asked(
    Integer words,
    boolean subheadings,
    String keyphrase,
    String title,
    LocalDate date,
    LocalDate modified,
    String author,
    String url,
    String notes,
    String rules,
    List<Template> templates,
    String links,
    boolean outbound,
    boolean faqData,
    Limits limits)
    implements Serializable {
  private static final Map<Asked, Intertitre> ENGINES = new ConcurrentHashMap<>();

  static Asked of(Options options) {
    return new Asked(
        options.words().orElse(null),
        options.subheadings(),
        options.keyphrase().orElse(null),
        options.title().orElse(null),
        options.date().orElse(null),
        options.modified().orElse(null),
        options.author().orElse(null),
        options.url().orElse(null),
        joined(options.lexiconNotes().stream().map(Note::text).toList()),
        joined(options.rules().stream().map(Rule::text).toList()),
        options.templates(),
        joined(options.links().stream().map(l -> l.term() + "\t" + l.address()).toList()),
        options.outbound(),
        options.faqData(),
        options.limits());
  }

  private static String joined(List<String> records) {
    return records.stream().collect(Collectors.joining("\n"));
  }

  /** The engine of this executor, which all its tasks share. */
  Intertitre engine() {
    return ENGINES.computeIfAbsent(this, asked -> Intertitre.with(asked.options()));
  }

  Options options() {
    Options.Builder options = Options.builder().subheadings(subheadings);
    Optional.ofNullable(words).ifPresent(options::words);
    Optional.ofNullable(keyphrase).ifPresent(options::keyphrase);
    Optional.ofNullable(title).ifPresent(options::title);
    Optional.ofNullable(date).ifPresent(options::date);
    Optional.ofNullable(modified).ifPresent(options::modified);
    Optional.ofNullable(author).ifPresent(options::author);
    Optional.ofNullable(url).ifPresent(options::url);
    return options
        .lexicon(Notes.read("options", notes))
        .rules(RuleSet.read("options", rules))
        .templates(templates)
        .links(LinkTerm.read("options", links))
        .outbound(outbound)
        .faqData(faqData)
        .limits(limits)
        .build();
  }
}
