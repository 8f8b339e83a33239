package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.junit.jupiter.api.Test;

class TagModelTest {
  private static final Path SEEDS = Path.of("../seeds/articles");

  @Test
  void tagsAsOpenNlpDoes() throws IOException {
    POSModel model = Tagger.load();
    TagModel tags = new TagModel(model);
    POSTaggerME theirs = new POSTaggerME(model);

    int lines = 0;
    for (String line : lines()) {
      String[] forms = words(line);
      List<Tag> expected = Arrays.stream(theirs.tag(forms)).map(Tag::of).toList();
      assertThat(tag(tags, List.of(forms))).as(line).isEqualTo(expected);
      lines++;
    }
    assertThat(lines).isGreaterThan(100);
  }

  @Test
  void tagsOneWordAndNone() {
    TagModel tags = new TagModel(Tagger.load());

    assertThat(tag(tags, List.of("Bonjour"))).hasSize(1);
    assertThat(tag(tags, List.of())).isEmpty();
  }

  private static List<Tag> tag(TagModel tags, List<String> forms) {
    return tags.tag(forms.stream().map(tags::word).toList());
  }

  private static String[] words(String line) {
    return WhitespaceTokenizer.INSTANCE.tokenize(
        line.replaceAll("(['’]|(?=[,.;:»])|(?<=«))", "$1 "));
  }

  private static List<String> lines() throws IOException {
    try (Stream<Path> seeds = Files.list(SEEDS)) {
      return seeds.sorted().flatMap(TagModelTest::text).filter(line -> !line.isBlank()).toList();
    }
  }

  private static Stream<String> text(Path seed) {
    try {
      return Files.readString(seed, StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
