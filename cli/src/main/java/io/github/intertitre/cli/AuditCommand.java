package io.github.intertitre.cli;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.seo.Audit;
import io.github.intertitre.core.seo.Finding;
import io.github.intertitre.core.seo.Severity;
import java.nio.file.Path;
import java.util.List;
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
    Article article = Input.of(List.of(file)).get(0).article(shell.in(), Input.LIMIT);
    Options.Builder options = Options.builder();
    keyphrase.ifPresent(options::keyphrase);
    Audit audit = article.audit(options.build());
    Output.print(shell.out(), shown(audit));
    boolean faulty = audit.findings().stream().anyMatch(f -> f.severity() == Severity.FAULT);
    return strict && faulty ? Shell.SHORT : Shell.DONE;
  }

  private static String shown(Audit audit) {
    String seo = "SEO " + audit.seo() + "/100\n";
    String readability = "\nLisibilité " + audit.readability() + "/100\n";
    return seo + lines(audit.seoChecks()) + readability + lines(audit.readabilityChecks());
  }

  private static String lines(List<Finding> checks) {
    return checks.stream().flatMap(AuditCommand::lines).collect(Collectors.joining());
  }

  private static Stream<String> lines(Finding finding) {
    String mark =
        switch (finding.severity()) {
          case GOOD -> "  ✓ ";
          case HINT -> "  ~ ";
          case FAULT -> "  ✗ ";
        };
    String where = finding.where().isEmpty() ? "" : "      « " + finding.where() + " »\n";
    String mend = finding.howToMend().isEmpty() ? "" : "      → " + finding.howToMend() + "\n";
    return Stream.of(mark + finding.message() + "\n", where, mend);
  }
}
