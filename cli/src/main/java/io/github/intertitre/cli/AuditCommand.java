package io.github.intertitre.cli;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Limits;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.seo.Audit;
import io.github.intertitre.core.seo.Finding;
import io.github.intertitre.core.seo.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intertitre audit}: what search engines and readers will make of an article as it is. */
@Command(name = "audit", versionProvider = Root.Version.class)
final class AuditCommand implements Callable<Integer> {
  @Mixin private StandardOptions standard;

  private final Shell shell;

  @Option(names = "--keyphrase", paramLabel = "K", descriptionKey = "audit.keyphrase")
  private Optional<String> keyphrase = Optional.empty();

  @Option(names = "--strict", descriptionKey = "audit.strict")
  private boolean strict;

  @Parameters(paramLabel = "FILE|-", descriptionKey = "audit.file")
  private Path file = Path.of("-");

  AuditCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Article article = Input.of(List.of(file)).get(0).article(shell.in(), Limits.DEFAULTS);
    Options.Builder options = Options.builder();
    keyphrase.ifPresent(options::keyphrase);
    Audit audit = article.audit(options.build());
    Output.print(shell.out(), shown(audit));
    boolean faulty = audit.findings().stream().anyMatch(f -> f.severity() == Severity.FAULT);
    return strict && faulty ? Shell.SHORT : Shell.DONE;
  }

  private String shown(Audit audit) {
    String seo = "SEO " + audit.seo() + "/100\n";
    String readability =
        "\n" + shell.messages().say("audit.readability") + " " + audit.readability() + "/100\n";
    return seo + lines(audit.seoChecks()) + readability + lines(audit.readabilityChecks());
  }

  private String lines(List<Finding> checks) {
    return checks.stream().flatMap(this::lines).collect(Collectors.joining());
  }

  private Stream<String> lines(Finding finding) {
    Locale language = shell.messages().language();
    String mark =
        switch (finding.severity()) {
          case GOOD -> "  ✓ ";
          case HINT -> "  ~ ";
          case FAULT -> "  ✗ ";
        };
    String what = mark + finding.message(language) + "\n";
    if (finding.severity() == Severity.GOOD) {
      return Stream.of(what);
    }
    String where = finding.where().isEmpty() ? "" : "      « " + finding.where() + " »\n";
    String why = "      " + finding.why(language) + "\n";
    String mend = "      → " + finding.howToMend(language) + "\n";
    String basis = finding.basis().map(url -> "      " + url + "\n").orElse("");
    return Stream.of(what, where, why, mend, basis);
  }
}
