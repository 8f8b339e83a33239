package io.github.intertitre.core.document;

import java.util.List;
import java.util.stream.Stream;

/** The finished article: metadata and blocks. */
public record Document(Metadata metadata, List<Block> blocks) {
  /** Copies the blocks. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Words of headings, paragraphs and lists, the title included. */
  public int words() {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  /** All statements, in order. */
  public Stream<Statement> statements() {
    return blocks.stream().flatMap(block -> block.statements().stream());
  }
}
