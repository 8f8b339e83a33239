package io.github.intertitre.benchmarks.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intertitre.core.document.Block;
import io.github.intertitre.core.document.Document;
import io.github.intertitre.core.document.Metadata;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the document back from an output {@code NAME.json}, as far as the audit needs it. */
final class Output {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Output() {}

  static JsonNode json(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  static Document document(Path file) throws IOException {
    JsonNode json = json(file);
    List<Block> blocks = new ArrayList<>();
    json.get("blocks").forEach(block -> blocks.add(block(block)));
    return new Document(metadata(json.get("meta")), blocks);
  }

  private static Metadata metadata(JsonNode meta) {
    return new Metadata(
        meta.get("title").asText(),
        meta.get("metaTitle").asText(),
        meta.get("metaDescription").asText(),
        meta.get("slug").asText(),
        meta.get("keyphrase").asText(),
        List.of());
  }

  private static Block block(JsonNode block) {
    Role role = Role.valueOf(block.get("role").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    List<Statement> statements = new ArrayList<>();
    for (JsonNode statement : block.get("statements")) {
      statements.add(new Statement(statement.get("text").asText(), Provenance.source(0)));
    }
    return switch (block.get("type").asText()) {
      case "heading" -> new Block.Heading(role, block.get("level").asInt(), statements.get(0));
      case "list" -> new Block.Bullets(role, statements);
      case "quote" -> new Block.Quote(role, statements);
      default -> new Block.Paragraph(role, statements);
    };
  }
}
