package io.github.intertitre.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Token;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes what was read in an article: sentences, tokens, names, dates, quotations, keyphrases. */
final class AnalysisJson {
  private final JsonGenerator json;

  private AnalysisJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(Analysis analysis) {
    StringWriter out = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      new AnalysisJson(json).write(analysis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private interface Writing<T> {
    void write(T value) throws IOException;
  }

  private void write(Analysis analysis) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "intertitre-analysis/1");
    if (analysis.title().isPresent()) {
      json.writeStringField("title", analysis.title().get());
    }
    json.writeStringField("focus", analysis.focus());
    list("keyphrases", analysis.keyphrases(), this::keyphrase);
    list("entities", analysis.entities(), this::entity);
    list("sentences", analysis.sentences(), this::sentence);
    json.writeEndObject();
  }

  private void keyphrase(Keyphrase keyphrase) throws IOException {
    json.writeStringField("text", keyphrase.text());
    numbers("sentences", keyphrase.sentences());
  }

  private void entity(Entity entity) throws IOException {
    json.writeStringField("name", entity.name());
    json.writeStringField("kind", lower(entity.kind()));
    strings("aliases", entity.aliases());
    if (entity.role().isPresent()) {
      json.writeStringField("role", entity.role().get());
    }
    numbers("sentences", entity.sentences());
  }

  private void sentence(Sentence sentence) throws IOException {
    json.writeNumberField("index", sentence.index());
    json.writeNumberField("start", sentence.start());
    json.writeNumberField("end", sentence.end());
    json.writeStringField("text", sentence.text());
    list("mentions", sentence.mentions(), this::mention);
    strings("quotations", sentence.quotations().stream().map(sentence::text).toList());
    strings("verbs", sentence.verbs().stream().map(v -> sentence.text(v.span())).toList());
    list("tokens", sentence.tokens(), this::token);
  }

  private void mention(Mention mention) throws IOException {
    json.writeStringField("kind", lower(mention.kind()));
    json.writeStringField("text", mention.text());
    span(mention.span());
  }

  private void token(Token token) throws IOException {
    json.writeStringField("text", token.text());
    json.writeStringField("tag", token.tag().name());
    json.writeStringField("lemma", token.lemma());
  }

  private void span(Span span) throws IOException {
    json.writeNumberField("firstToken", span.start());
    json.writeNumberField("lastToken", span.end() - 1);
  }

  private <T> void list(String field, List<T> values, Writing<T> writing) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      json.writeStartObject();
      writing.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void numbers(String field, List<Integer> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (int value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
