package io.github.intertitre.cli;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.rules.reading.Clause;
import io.github.intertitre.rules.reading.DateMention;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Polarity;
import io.github.intertitre.rules.reading.Quotation;
import io.github.intertitre.rules.reading.Relative;
import io.github.intertitre.rules.reading.ReportedSpeech;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a person what was read, sentence by sentence, each finding on a line of its own. */
final class AnalysisText {
  private final Analysis analysis;
  private final Messages messages;
  private final StringBuilder out = new StringBuilder();

  private AnalysisText(Analysis analysis, Messages messages) {
    this.analysis = analysis;
    this.messages = messages;
  }

  static String of(Analysis analysis, Messages messages) {
    return new AnalysisText(analysis, messages).write();
  }

  private String write() {
    line("", "title", analysis.title().stream());
    line("", "dateline", analysis.dateline().stream());
    line("", "day", analysis.date().stream().map(Object::toString));
    line("", "focus", Stream.of(analysis.focus()));
    line("", "keyphrases", analysis.keyphrases().stream().limit(10).map(Keyphrase::text));
    analysis.entities().forEach(entity -> line("", kind(entity.kind()), Stream.of(shown(entity))));
    List<DateMention> dates = analysis.dates();
    List<Quotation> quotations = analysis.quotations();
    for (Sentence sentence : analysis.sentences()) {
      out.append('\n').append(sentence.index()).append("  ").append(sentence.text()).append('\n');
      sentence(sentence, dates, quotations);
    }
    return out.toString();
  }

  private void sentence(Sentence sentence, List<DateMention> dates, List<Quotation> quotations) {
    Optional<MainClause> main = MainClause.of(sentence);
    line("subject", main.stream().map(m -> sentence.text(m.subject())));
    line("verbs", sentence.verbs().stream().map(v -> shown(sentence, v)));
    line("clauses", Clause.of(sentence).stream().map(c -> shown(sentence, c)));
    for (Mention.Kind kind : Mention.Kind.values()) {
      if (kind != Mention.Kind.DATE) {
        line(
            kind(kind),
            sentence.mentions().stream().filter(m -> m.kind() == kind).map(Mention::text));
      }
    }
    line(
        "dates",
        dates.stream()
            .filter(d -> d.sentence() == sentence.index())
            .map(d -> d.text() + d.iso().map(iso -> " = " + iso).orElse("")));
    line(
        "quotations",
        quotations.stream().filter(q -> q.sentence() == sentence.index()).map(this::shown));
    line("reported", ReportedSpeech.of(sentence).stream().map(r -> shown(sentence, r)));
    line("relatives", Relative.of(sentence).stream().map(r -> shown(sentence, r)));
  }

  private String shown(Entity entity) {
    String aliases = entity.aliases().isEmpty() ? "" : " = " + String.join(" = ", entity.aliases());
    return entity.name()
        + aliases
        + entity.role().map(role -> ", " + role).orElse("")
        + (entity.gender() == Gender.NONE ? "" : ", " + word(entity.gender()))
        + " ("
        + entity.sentences().size()
        + ")";
  }

  private String shown(Sentence sentence, VerbGroup verb) {
    String tense =
        word(verb.tense()) + (verb.compound() ? " " + messages.say("analyze.compound") : "");
    return sentence.text(verb.span())
        + " ("
        + Stream.of(
                verb.lemma(),
                word(verb.mood()),
                tense,
                word(verb.voice()),
                word(Polarity.of(sentence, verb)))
            .collect(Collectors.joining(", "))
        + ")";
  }

  private String shown(Sentence sentence, Clause clause) {
    return sentence.text(clause.span()) + " (" + word(clause.kind()) + ")";
  }

  private String shown(Quotation quotation) {
    String verb =
        quotation.said().flatMap(Quotation.Said::verb).map(v -> " (" + v + ")").orElse("");
    return "« "
        + quotation.text()
        + " »"
        + analysis.speaker(quotation).map(speaker -> " – " + speaker).orElse("")
        + verb;
  }

  private static String shown(Sentence sentence, ReportedSpeech speech) {
    return sentence.text(speech.content())
        + speech.source().map(source -> " – " + sentence.text(source)).orElse("")
        + speech.verb().map(verb -> " (" + verb.lemma() + ")").orElse("");
  }

  private static String shown(Sentence sentence, Relative relative) {
    return sentence.text(relative.span())
        + relative.antecedent().map(a -> " ← " + sentence.text(a.span())).orElse(" ← ?");
  }

  private String kind(Mention.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private String word(Enum<?> value) {
    return messages.say("analyze." + value.name().toLowerCase(Locale.ROOT));
  }

  private void line(String label, Stream<String> values) {
    line("   ", label, values);
  }

  private void line(String indent, String label, Stream<String> values) {
    String joined = values.collect(Collectors.joining(" | "));
    if (!joined.isEmpty()) {
      out.append(indent)
          .append(messages.say("analyze." + label))
          .append(messages.say("analyze.colon"))
          .append(joined)
          .append('\n');
    }
  }
}
