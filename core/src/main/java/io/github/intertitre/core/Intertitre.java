package io.github.intertitre.core;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Analyst;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Generator;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.draft.NoteFinder;
import io.github.intertitre.core.draft.Recaps;
import io.github.intertitre.core.draft.RiskBudget;
import io.github.intertitre.core.draft.Sayings;
import io.github.intertitre.core.draft.TemplateRecaps;
import io.github.intertitre.core.outline.Descriptions;
import io.github.intertitre.core.outline.Headed;
import io.github.intertitre.core.outline.Heading;
import io.github.intertitre.core.outline.Headings;
import io.github.intertitre.core.outline.Outline;
import io.github.intertitre.core.outline.Outliner;
import io.github.intertitre.core.outline.Titles;
import io.github.intertitre.core.plan.Cohesion;
import io.github.intertitre.core.plan.Composer;
import io.github.intertitre.core.plan.Naming;
import io.github.intertitre.core.plan.Planner;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.rewrite.Rewrite;
import io.github.intertitre.rules.rewrite.Rewriter;
import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import io.github.intertitre.rules.rewrite.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rewrites French articles for search engines by rule. Immutable, safe for use by many threads.
 *
 * <pre>{@code
 * Result result = Intertitre.create().rewrite(Article.of(text));
 * System.out.println(result.metadata().description());
 * }</pre>
 */
public final class Intertitre {
  private final Options options;
  private final Reader reader = Reader.french();
  private final Sayings sayings;
  private final Notes encyclopedia;
  private final NoteFinder notes;
  private final DataVersion version;
  private final Generator generator;

  private Intertitre(Options options) {
    this.options = options;
    this.sayings =
        new Sayings(
            new Rewriter(reader, RuleSet.french().with(options.rules())),
            options.limits().sentence());
    this.encyclopedia = Lexicon.french().notes().with(options.lexiconNotes());
    this.notes = new NoteFinder(encyclopedia, reader);
    this.version = new DataVersion(encyclopedia);
    this.generator =
        Generator.current()
            .with(
                options.rules().stream().map(Rule::text).toList(),
                options.lexiconNotes().stream()
                    .map(io.github.intertitre.lexicon.notes.Note::text)
                    .toList());
  }

  /** With the default options. */
  public static Intertitre create() {
    return with(Options.defaults());
  }

  /** With options of one's own. */
  public static Intertitre with(Options options) {
    return new Intertitre(options);
  }

  /** Turns an article into one that is ready for search engines. */
  public Result rewrite(Article article) {
    if (article.text().length() > options.limits().characters()) {
      throw new UnusableTextException(UnusableTextException.Reason.TOO_LARGE);
    }
    Options asked = article.options(options);
    Analysis analysis = new Analyst(reader).analyse(article, asked);
    OwnHeadings own = new OwnHeadings(article, analysis);
    List<Rewrite> chosen = choose(article, analysis, sayings.draft(analysis));
    String title = Titles.of(analysis, chosen, reader);
    Headed headed = headed(analysis, own, chosen, title);
    Outline outline = headed.outline();
    List<Heading> headings = headed.headings();
    int target = asked.target();
    Planner.Plan plan =
        new Planner()
            .plan(
                outline,
                words(title, headings, chosen),
                target,
                // A recap without its heading would be a list of nobody knows what.
                asked.subheadings()
                    ? new Recaps(reader).draft(analysis, chosen, said(title, headings))
                    : List.of(),
                notes.find(analysis));
    List<Block> composed =
        Structure.restore(
            article,
            analysis,
            new Composer(analysis, chosen).compose(title, outline, headings, plan));
    List<Block> blocks =
        new ArrayList<>(
            join(asked.subheadings() ? composed : withoutMadeHeadings(composed), analysis));
    if (asked.subheadings()) {
      blocks.addAll(new TemplateRecaps(analysis).blocks(asked.templates()));
    }
    List<Note> said = new ArrayList<>(article.notes());
    long tooLong = sayings.tooLong(analysis);
    if (tooLong > 0) {
      said.add(Note.of("SENTENCE_TOO_LONG", tooLong));
    }
    Document plain = new Document(metadata(analysis, title, chosen), blocks);
    List<io.github.intertitre.lexicon.notes.Note> quoted = References.quoted(plain, encyclopedia);
    Document document = new Linking(article, analysis, asked).link(plain, quoted, said);
    if (document.words() < target) {
      said.add(Note.of("WORD_TARGET_NOT_REACHED", document.words(), target));
    }
    return new Result(document, own.sentences(), said)
        .withFacts(FactFinder.facts(analysis, quoted))
        .withPublication(article.publication(options))
        .withReferences(References.of(quoted))
        .withGenerator(generator);
  }

  // Names in full, links between neighbours, then pronouns where a subject would be repeated.
  private List<Block> join(List<Block> composed, Analysis analysis) {
    List<Block> named = Naming.inFull(composed, analysis.entities(), reader);
    List<Block> linked = Cohesion.linked(named, reader, analysis.context());
    return Naming.again(linked, reader, analysis.context());
  }

  private static List<Block> withoutMadeHeadings(List<Block> blocks) {
    return blocks.stream()
        .filter(
            block ->
                !(block instanceof Block.Heading heading)
                    || heading.role() == Role.TITLE
                    || heading.statement().provenance().kind() == Provenance.Kind.SOURCE)
        .toList();
  }

  private Headed headed(Analysis analysis, OwnHeadings own, List<Rewrite> chosen, String title) {
    Outline outline = own.any() ? own.outline() : new Outliner(analysis).outline();
    List<Heading> made = new Headings(reader).make(analysis, outline, chosen, title);
    return own.any()
        ? new Headed(outline, own.keep(outline, made))
        : new Headed(outline, made).joined(analysis);
  }

  private List<Rewrite> choose(Article article, Analysis analysis, List<List<Rewrite>> ways) {
    List<List<Rewrite>> open = new ArrayList<>();
    List<Rewrite> chosen = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      // Somebody else's words, set apart by the source, stay as they are.
      boolean quoted =
          article.parts().get(analysis.paragraphs().get(i)).kind() == Article.Kind.QUOTE;
      open.add(quoted ? ways.get(i).subList(0, 1) : Sayings.withoutRefrain(ways, chosen));
      chosen.add(Sayings.best(open.get(i)));
    }
    return RiskBudget.keep(open, chosen);
  }

  /**
   * Says of each source sentence what was tried, what was chosen and what was refused and why.
   * Takes several times as long as {@link #rewrite}.
   */
  public List<Explanation> explain(Article article) {
    Document document = rewrite(article).document();
    Analysis analysis = new Analyst(reader).analyse(article, article.options(options));
    List<List<Rewrite>> ways = sayings.draft(analysis);
    List<Rewrite> chosen = choose(article, analysis, ways);
    List<List<Trial>> trials = sayings.trials(analysis);
    return IntStream.range(0, ways.size())
        .mapToObj(
            i ->
                new Explanation(
                    i,
                    analysis.clean().get(i).text(),
                    ways.get(i),
                    chosen.get(i),
                    trials.get(i),
                    Explanation.carrying(document, i)))
        .toList();
  }

  /**
   * What the rewriting of an article stands on, as sixteen hexadecimal digits: the article and what
   * is asked, the library, its rules, and the notes that the article may call for. While it stays
   * the same the text does: after a change of the notes, only articles with another version need be
   * rewritten. Takes a small part of the time that a rewriting takes.
   */
  public String version(Article article) {
    return version.of(article, options);
  }

  private static List<String> said(String title, List<Heading> headings) {
    return Stream.concat(Stream.of(title), headings.stream().map(Heading::text)).toList();
  }

  private static int words(String title, List<Heading> headings, List<Rewrite> chosen) {
    int words = Words.count(title);
    words += headings.stream().mapToInt(h -> Words.count(h.text())).sum();
    return words
        + chosen.stream().flatMap(r -> r.sentences().stream()).mapToInt(Words::count).sum();
  }

  private Metadata metadata(Analysis analysis, String title, List<Rewrite> chosen) {
    String set = Typography.french(title);
    String metaTitle = Titles.meta(analysis, reader, set);
    return new Metadata(
        set,
        metaTitle,
        new Descriptions(reader).make(analysis, chosen),
        Titles.slug(metaTitle),
        analysis.focus(),
        analysis.keyphrases().stream().map(k -> k.text()).limit(10).toList());
  }
}
