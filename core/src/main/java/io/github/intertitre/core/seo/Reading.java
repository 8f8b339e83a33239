package io.github.intertitre.core.seo;

import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.util.List;
import java.util.Optional;

/** A document as the checks look at it. */
final class Reading {
  private final Document document;
  private final Keyphrase keyphrase;

  Reading(Document document) {
    this.document = document;
    this.keyphrase = new Keyphrase(document.metadata().keyphrase());
  }

  Metadata metadata() {
    return document.metadata();
  }

  Keyphrase keyphrase() {
    return keyphrase;
  }

  List<Block> blocks() {
    return document.blocks();
  }

  /** Words without the title. */
  int words() {
    return document.words() - titles().mapToInt(Block::words).sum();
  }

  /** Sentences of paragraphs, quotations and lists. */
  List<String> sentences() {
    return document.blocks().stream()
        .filter(block -> !(block instanceof Block.Heading))
        .flatMap(block -> block.statements().stream())
        .flatMap(statement -> Cut.sentences(statement.text()).stream())
        .toList();
  }

  /** Their statements and the headings, title aside, in order. */
  List<String> matter() {
    return document.blocks().stream()
        .filter(block -> block.role() != Role.TITLE)
        .flatMap(block -> block.statements().stream())
        .map(Statement::text)
        .toList();
  }

  List<Block.Heading> headings() {
    return document.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  List<Block.Heading> subheadings() {
    return headings().stream().filter(h -> h.level() == 2 || h.level() == 3).toList();
  }

  Optional<Block> firstParagraph() {
    return document.blocks().stream().filter(Block.Paragraph.class::isInstance).findFirst();
  }

  private java.util.stream.Stream<Block> titles() {
    return document.blocks().stream().filter(block -> block.role() == Role.TITLE);
  }
}
