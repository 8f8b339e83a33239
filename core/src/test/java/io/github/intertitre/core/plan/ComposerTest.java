package io.github.intertitre.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static List<Block> rewritten(String text) {
    return Intertitre.create().rewrite(Article.of(text)).document().blocks();
  }

  @Test
  void noNoteStandsBeforeAPronounThatItWouldGiveAnotherMeaning() {
    List<Block> blocks =
        rewritten(
            """
            La librairie de Tulle change de mains

            Geneviève Malartre a vendu mardi sa librairie de Tulle à deux anciens apprentis.

            Elle avait ouvert en 1994 avec un prêt de la Banque de France et une subvention du Centre national du livre.

            Elle espère que le commerce en ligne épargnera la boutique, où le chiffre d’affaires progresse depuis deux ans.

            Elle part à la retraite le 1er juin, à 64 ans, après trente ans de métier.

            Les deux apprentis signent un bail commercial de neuf ans avec la commune. Le conseil municipal a voté une aide.
            """);
    for (int i = 1; i < blocks.size(); i++) {
      boolean pronoun =
          blocks.get(i).role() == Role.SECTION
              && !blocks.get(i).statements().isEmpty()
              && blocks.get(i).statements().get(0).text().startsWith("Elle ");
      if (pronoun) {
        assertThat(blocks.get(i - 1).role()).isNotEqualTo(Role.CONTEXT);
      }
    }
    assertThat(blocks).anyMatch(block -> block.role() == Role.CONTEXT);
    assertThat(blocks)
        .anyMatch(b -> b.statements().stream().anyMatch(s -> s.text().startsWith("Elle ")));
  }
}
