package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Page;
import io.github.intertitre.core.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Structured data on questions and their answers, where they were asked for and there are some. */
final class FaqLd {
  private FaqLd() {}

  static Optional<Tree> of(Page page) {
    List<Tree> questions = page.publication().faqData() ? questions(page) : List.of();
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Tree.object()
                .put("@context", "https://schema.org")
                .put("@type", "FAQPage")
                .put("mainEntity", questions));
  }

  private static List<Tree> questions(Page page) {
    List<Block> blocks = page.document().blocks();
    List<Tree> questions = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading
          && heading.role() == Role.FAQ
          && blocks.get(i + 1) instanceof Block.Paragraph answer) {
        questions.add(question(heading.statement().text(), Text.joined(answer)));
      }
    }
    return questions;
  }

  private static Tree question(String question, String answer) {
    return Tree.object()
        .put("@type", "Question")
        .put("name", question)
        .put("acceptedAnswer", Tree.object().put("@type", "Answer").put("text", answer));
  }
}
