package io.github.intertitre.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the fields of an analysis: words in lower case, nothing where there is nothing. */
final class Fields {
  interface Writing {
    void write() throws IOException;
  }

  interface WritingOf<T> {
    void write(T value) throws IOException;
  }

  private final JsonGenerator json;

  Fields(JsonGenerator json) {
    this.json = json;
  }

  void open() throws IOException {
    json.writeStartObject();
  }

  void close() throws IOException {
    json.writeEndObject();
  }

  void string(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  void string(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  void word(String field, Enum<?> value) throws IOException {
    json.writeStringField(field, value.name().toLowerCase(Locale.ROOT));
  }

  void number(String field, int value) throws IOException {
    json.writeNumberField(field, value);
  }

  void flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
  }

  void object(String field, Writing writing) throws IOException {
    json.writeObjectFieldStart(field);
    writing.write();
    json.writeEndObject();
  }

  <T> void list(String field, List<T> values, WritingOf<T> writing) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      json.writeStartObject();
      writing.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void numbers(String field, List<Integer> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (int value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  /** The text of a span of tokens and its place in the article. */
  void stretch(Sentence sentence, Span span) throws IOException {
    string("text", sentence.text(span));
    place(sentence, span);
  }

  /** Where a span of tokens stands in the article; an empty one at the end of its sentence. */
  void place(Sentence sentence, Span span) throws IOException {
    boolean empty = span.length() == 0;
    number("start", empty ? sentence.end() : sentence.token(span.start()).start());
    number("end", empty ? sentence.end() : sentence.token(span.end() - 1).end());
  }
}
