package io.github.intertitre.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.document.Facts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerNamesTest {
  private static final Intertitre INTERTITRE = Intertitre.create();

  @Test
  void pronounIsWhomTheSentenceBeforeIsAbout() {
    assertThat(
            speakers(
                "Anne Roy a ouvert la séance à Tulle. « Nous avons tenu parole », a-t-elle dit."))
        .containsExactly(Optional.of("Anne Roy"));
  }

  @Test
  void pronounIsNobodyNamedInPassing() {
    assertThat(
            speakers(
                "La maire de Tulle a battu la favorite, Anne Roy. « Nous avons tenu parole », a-t-elle dit."))
        .containsExactly(Optional.empty());
    assertThat(
            speakers(
                "Il a exclu tout accord avec la liste de Paul Velba : « Nous tiendrons parole », a-t-il dit."))
        .containsExactly(Optional.empty());
  }

  @Test
  void whoIsKnownFromTheTextAroundIsNobody() {
    assertThat(speakers("« Nous avons tenu parole », a dit cette source."))
        .containsExactly(Optional.empty());
    assertThat(speakers("« Nous avons tenu parole », a dit la maire."))
        .containsExactly(Optional.of("la maire"));
  }

  private static List<Optional<String>> speakers(String text) {
    return INTERTITRE.rewrite(Article.of("Une séance\n\n" + text)).facts().quotations().stream()
        .map(Facts.Quotation::speaker)
        .toList();
  }
}
