package io.github.intertitre.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.DateMention;
import io.github.intertitre.rules.reading.Quotation;
import io.github.intertitre.rules.reading.Sentence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes what was read in an article: keyphrases, names, dates, quotations, then each sentence with
 * all that stands in it. Every {@code start} and {@code end} counts characters of {@code text}.
 */
final class AnalysisJson {
  private final Fields json;
  private final Analysis analysis;

  private AnalysisJson(Fields json, Analysis analysis) {
    this.json = json;
    this.analysis = analysis;
  }

  static String of(Analysis analysis, String text) {
    StringWriter out = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      new AnalysisJson(new Fields(generator), analysis).write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private void write(String text) throws IOException {
    json.open();
    json.string("schema", "intertitre-analysis/1");
    json.string("title", analysis.title());
    json.string("dateline", analysis.dateline());
    json.string("date", analysis.date().map(Object::toString));
    json.string("focus", analysis.focus());
    json.string("text", text);
    json.list("keyphrases", analysis.keyphrases(), this::keyphrase);
    json.list("entities", analysis.entities(), this::entity);
    json.list("dates", analysis.dates(), this::date);
    json.list("quotations", analysis.quotations(), this::quotation);
    SentenceJson sentences = new SentenceJson(json);
    json.list("sentences", analysis.sentences(), sentences::write);
    json.close();
  }

  private void keyphrase(Keyphrase keyphrase) throws IOException {
    json.string("text", keyphrase.text());
    json.numbers("sentences", keyphrase.sentences());
  }

  private void entity(Entity entity) throws IOException {
    json.string("name", entity.name());
    json.word("kind", entity.kind());
    json.strings("aliases", entity.aliases());
    json.string("role", entity.role());
    if (entity.gender() != Gender.NONE) {
      json.word("gender", entity.gender());
    }
    json.numbers("sentences", entity.sentences());
  }

  private void date(DateMention date) throws IOException {
    Sentence sentence = analysis.sentences().get(date.sentence());
    json.string("text", date.text());
    json.place(sentence, date.span());
    json.number("sentence", date.sentence());
    json.string("iso", date.iso());
  }

  private void quotation(Quotation quotation) throws IOException {
    json.string("text", quotation.text());
    json.number("start", quotation.start());
    json.number("end", quotation.end());
    json.number("sentence", quotation.sentence());
    json.number("lastSentence", quotation.lastSentence());
    json.strings("nested", quotation.nested());
    json.string("speaker", analysis.speaker(quotation));
    if (quotation.said().isPresent()) {
      Quotation.Said said = quotation.said().get();
      json.string("verb", said.verb());
      json.object(
          "saidBy", () -> json.stretch(analysis.sentences().get(said.sentence()), said.speaker()));
    }
  }
}
