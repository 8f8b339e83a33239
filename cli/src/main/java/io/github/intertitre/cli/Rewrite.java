package io.github.intertitre.cli;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Note;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.render.Format;
import io.github.intertitre.core.seo.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intertitre rewrite}: articles in, articles ready for search engines out. */
@Command(name = "rewrite", versionProvider = Root.Version.class)
final class Rewrite implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      descriptionKey = "rewrite.output")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      descriptionKey = "rewrite.format")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--words", paramLabel = "N", descriptionKey = "rewrite.words")
  private Optional<Integer> words = Optional.empty();

  @Option(names = "--no-subheadings", descriptionKey = "rewrite.no-subheadings")
  private boolean noSubheadings;

  @Option(names = "--keyphrase", paramLabel = "K", descriptionKey = "rewrite.keyphrase")
  private Optional<String> keyphrase = Optional.empty();

  @Option(names = "--title", paramLabel = "T", descriptionKey = "rewrite.title")
  private Optional<String> title = Optional.empty();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "rewrite.date")
  private Optional<String> date = Optional.empty();

  @Option(names = "--modified", paramLabel = "YYYY-MM-DD", descriptionKey = "rewrite.modified")
  private Optional<String> modified = Optional.empty();

  @Option(names = "--author", paramLabel = "A", descriptionKey = "rewrite.author")
  private Optional<String> author = Optional.empty();

  @Option(names = "--url", paramLabel = "U", descriptionKey = "rewrite.url")
  private Optional<String> url = Optional.empty();

  @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "rewrite.lexicon")
  private List<Path> lexicon = new ArrayList<>();

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rewrite.rules")
  private List<Path> rules = new ArrayList<>();

  @Option(names = "--templates", paramLabel = "FILE", descriptionKey = "rewrite.templates")
  private List<Path> templates = new ArrayList<>();

  @Option(names = "--links", paramLabel = "FILE", descriptionKey = "rewrite.links")
  private List<Path> links = new ArrayList<>();

  @Option(names = "--outbound", descriptionKey = "rewrite.outbound")
  private boolean outbound;

  @Option(names = "--faq-data", descriptionKey = "rewrite.faq-data")
  private boolean faqData;

  @Option(names = "--report", paramLabel = "FILE|DIR", descriptionKey = "rewrite.report")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--explain", descriptionKey = "rewrite.explain")
  private boolean explain;

  @Option(names = "--strict", descriptionKey = "rewrite.strict")
  private boolean strict;

  @Option(
      names = "--max-kilobytes",
      paramLabel = "N",
      defaultValue = "1000",
      descriptionKey = "rewrite.max-kilobytes")
  private int kilobytes;

  @Mixin private ArchiveOptions archive;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", descriptionKey = "rewrite.files")
  private List<Path> files = new ArrayList<>();

  private Optional<Reports> reports = Optional.empty();

  Rewrite(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    List<Format> asked = asked();
    checkInputs();
    if (explain) {
      return explained();
    }
    if (archive.lines().isPresent()) {
      return lines(archive.lines().get(), asked);
    }
    List<Input> inputs = Input.of(Globs.expand(files));
    boolean several =
        asked.size() > 1 || inputs.size() > 1 || files.stream().anyMatch(Files::isDirectory);
    Target target = Target.of(output, several, shell);
    reports = report.map(place -> Reports.to(place, inputs.size() > 1, shell));
    checkNames(inputs, target);
    Intertitre intertitre = Intertitre.with(options());
    Batch batch =
        new Batch(
            shell,
            inputs,
            input -> archive.resumes() && target.holds(input, asked),
            archive.failsFast());
    return batch.run(input -> one(intertitre, input, asked, target));
  }

  private int explained() {
    List<Input> inputs = archive.lines().isPresent() ? List.of() : Input.of(Globs.expand(files));
    if (inputs.size() != 1) {
      throw new Trouble("explain.one-input");
    }
    Article article = inputs.get(0).article(shell.in(), limits());
    Intertitre intertitre = Intertitre.with(options());
    Output.print(shell.out(), ExplanationText.of(intertitre.explain(article), shell.messages()));
    return Shell.DONE;
  }

  private int lines(Path input, List<Format> asked) {
    if (archive.resumes() && output.filter(PartFile::isWhole).isPresent()) {
      shell.say("resume.whole", output.get());
      return Shell.DONE;
    }
    LineRewriter rewriter =
        new LineRewriter(Intertitre.with(options()), asked, limits(), result -> code(result));
    try (LineSink sink = sink()) {
      return new LineBatch(shell, rewriter, archive.failsFast()).run(input, sink);
    }
  }

  private LineSink sink() {
    return output
        .<LineSink>map(file -> PartFile.open(file, archive.resumes()))
        .orElseGet(() -> LineSink.of(shell.out()));
  }

  private void checkInputs() {
    if (archive.lines().isPresent() != files.isEmpty()) {
      throw new Trouble(files.isEmpty() ? "misuse.no-input" : "misuse.two-inputs");
    }
    if (archive.resumes() && output.isEmpty()) {
      throw new Trouble("resume.needs-output");
    }
    if (archive.lines().isPresent() && output.filter(Files::isDirectory).isPresent()) {
      throw new Trouble("output.needs-file", output.get());
    }
  }

  private int one(Intertitre intertitre, Input input, List<Format> asked, Target target) {
    Result result = intertitre.rewrite(input.article(shell.in(), limits()));
    List<String> texts = asked.stream().map(result::render).toList();
    for (int i = 0; i < asked.size(); i++) {
      target.put(input, asked.get(i), texts.get(i));
    }
    reports.ifPresent(place -> place.put(input, result));
    result.notes().forEach(note -> shell.note(input, note));
    return code(result);
  }

  private int code(Result result) {
    return strict && fallsShort(result) ? Shell.SHORT : Shell.DONE;
  }

  private static boolean fallsShort(Result result) {
    return result.notes().stream().map(Note::code).anyMatch("WORD_TARGET_NOT_REACHED"::equals)
        || result.audit().findings().stream().anyMatch(f -> f.severity() == Severity.FAULT);
  }

  private List<Format> asked() {
    if (formats.isEmpty()) {
      return List.of(output.flatMap(Target::formatOf).orElse(Format.MARKDOWN));
    }
    return formats.stream().map(Rewrite::format).distinct().toList();
  }

  private static Format format(String name) {
    return Format.of(name).orElseThrow(() -> new Trouble("misuse.format", name));
  }

  private static void checkNames(List<Input> inputs, Target target) {
    Set<String> names = new HashSet<>();
    for (Input input : inputs) {
      if (!names.add(input.name()) && target.isFolder()) {
        throw new Trouble("output.same-name", input.name());
      }
    }
  }

  // No text has more characters than bytes.
  private Limits limits() {
    return Limits.DEFAULTS.withCharacters(kilobytes * 1000);
  }

  private Options options() {
    Options.Builder options = Options.builder().limits(limits());
    words.ifPresent(options::words);
    options.subheadings(!noSubheadings);
    keyphrase.ifPresent(options::keyphrase);
    title.ifPresent(options::title);
    date.map(Rewrite::day).ifPresent(options::date);
    modified.map(Rewrite::day).ifPresent(options::modified);
    author.ifPresent(options::author);
    url.ifPresent(options::url);
    options.lexicon(OptionFiles.notes(lexicon));
    options.rules(OptionFiles.rules(rules));
    options.templates(OptionFiles.templates(templates));
    options.links(OptionFiles.links(links));
    options.outbound(outbound);
    options.faqData(faqData);
    try {
      return options.build();
    } catch (IllegalArgumentException e) {
      throw new Trouble("misuse.words", words.orElse(0).toString());
    }
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Trouble("misuse.date", text);
    }
  }
}
