package io.github.intertitre.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.intertitre.core.Note;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.render.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One line of a result: {@code {"id": "17", "version": "…", "markdown": "…", "notes": []}}, or
 * {@code {"id": "18", "error": {"code": "EMPTY", "message": "…"}}}.
 */
final class ResultLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ResultLine() {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** An article that was rewritten, in each of the formats. */
  static byte[] of(String id, String version, Result result, List<Format> formats) {
    return line(
        json -> {
          json.writeStringField("id", id);
          json.writeStringField("version", version);
          for (Format format : formats) {
            json.writeFieldName(format.label());
            text(json, format, result.render(format));
          }
          notes(json, result.notes());
        });
  }

  /** An article that could not be rewritten. */
  static byte[] refused(String id, Trouble trouble, Messages messages) {
    return line(
        json -> {
          json.writeStringField("id", id);
          json.writeObjectFieldStart("error");
          json.writeStringField("code", trouble.code());
          json.writeStringField("message", trouble.said(messages));
          json.writeEndObject();
        });
  }

  // JSON stands in the line as an object, everything else as text.
  private static void text(JsonGenerator json, Format format, String text) throws IOException {
    if (format != Format.JSON) {
      json.writeString(text);
      return;
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
  }

  private static void notes(JsonGenerator json, List<Note> notes) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("code", note.code());
      json.writeStringField("message", note.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static byte[] line(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
