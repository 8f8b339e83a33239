package io.github.intertitre.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.render.Renderer;
import io.github.intertitre.lexicon.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every output, whatever its words are. */
class OutputTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Resources.text(Renderer.class, "intertitre-1.schema.json"));

  static List<String> names() {
    return Seeds.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void jsonFitsThePublishedSchema(String name) {
    String json = Intertitre.create().rewrite(Article.of(Seeds.text(name))).json();
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatDoesNotFit() {
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
