package io.github.intertitre.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's Java compiles as it stands there. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path classes;

  static List<String> snippets() throws IOException {
    return JAVA.matcher(Files.readString(Path.of("../README.md")))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void compiles(String snippet) {
    String unit =
        """
        import io.github.intertitre.core.*;
        import io.github.intertitre.core.document.*;
        import io.github.intertitre.core.draft.Template;
        import io.github.intertitre.core.links.*;
        import io.github.intertitre.core.render.*;
        import io.github.intertitre.core.seo.*;
        import io.github.intertitre.core.Note;
        import io.github.intertitre.lexicon.notes.Notes;
        import io.github.intertitre.rules.rewrite.RuleSet;
        import java.time.LocalDate;
        import java.util.Locale;
        class Snippet {
          void run(String text, String notes, String rules, String links, String templates) {
        %s
          }
        }
        """
            .formatted(snippet);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean done =
        compiler
            .getTask(
                said,
                null,
                null,
                List.of("-d", classes.toString(), "-proc:none", "-cp", classPath()),
                null,
                List.of(source(unit)))
            .call();
    assertThat(done).as(said.toString()).isTrue();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
