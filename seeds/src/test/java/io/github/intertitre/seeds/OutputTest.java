package io.github.intertitre.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.render.Renderer;
import io.github.intertitre.lexicon.Resources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every output, whatever its words are. */
class OutputTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Resources.text(Renderer.class, "intertitre-1.schema.json"));

  private static final JsonSchema NEWS_ARTICLE =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              Resources.text(OutputTest.class, "news-article.schema.json"),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  static List<String> names() {
    return Seeds.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void jsonFitsThePublishedSchema(String name) {
    String json = Intertitre.create().rewrite(Article.of(Seeds.text(name))).json();
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void goldenOutputsFitThePublishedSchema(String name) {
    // Who made them is left out of them, since it changes with every word of the lexicon.
    String golden =
        Seeds.read(Seeds.golden(name + ".json"))
            .replace(
                "\"generator\": {}",
                "\"generator\": {\"name\": \"intertitre\", \"version\": \"1\","
                    + " \"rules\": \"0000000000000000\", \"lexicon\": \"0000000000000000\"}");
    assertThat(SCHEMA.validate(golden, InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatTheSourceShowsFitsThePublishedSchema() {
    String json = Pages.everything().json();
    assertThat(json).contains("\"picture\"", "\"table\"", "\"code\"", "\"embed\"");
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void structuredDataAreANewsArticle(String name) throws IOException {
    Options options =
        Options.builder()
            .date(LocalDate.of(2026, 4, 3))
            .modified(LocalDate.of(2026, 4, 5))
            .author("Anne Roy")
            .url("https://exemple.fr/" + name)
            .build();
    String text = Seeds.text(name) + "\n\n![Vue](https://exemple.fr/vue.jpg)\n";
    JsonNode data =
        new ObjectMapper()
            .readTree(Intertitre.with(options).rewrite(Article.markdown(text)).json())
            .get("jsonLd");
    assertThat(NEWS_ARTICLE.validate(data)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatDoesNotFit() {
    assertThat(NEWS_ARTICLE.validate("{\"@type\": \"NewsArticle\"}", InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate("{\"schema\": \"intertitre/1\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    String text = Seeds.text("choigou-lecornu");
    Result first = Intertitre.create().rewrite(Article.of(text));
    Result second = Intertitre.create().rewrite(Article.of(text));
    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.html()).isEqualTo(first.html());
    assertThat(second.markdown()).isEqualTo(first.markdown());
  }

  @Test
  void theInstructionOfTheSeedIsFollowed() {
    Article article = Article.of(Seeds.text("choigou-lecornu"));
    assertThat(article.instruction()).isPresent();
    assertThat(article.title()).isEmpty();
    assertThat(article.text(article.parts().get(0))).startsWith("Le ministre russe de la Défense");
    assertThat(Intertitre.create().rewrite(article).text()).doesNotContain("seo compatible");
  }
}
