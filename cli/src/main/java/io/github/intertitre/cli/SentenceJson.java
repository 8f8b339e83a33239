package io.github.intertitre.cli;

import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.Tense;
import io.github.intertitre.rules.reading.Clause;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Polarity;
import io.github.intertitre.rules.reading.Relative;
import io.github.intertitre.rules.reading.ReportedSpeech;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.io.IOException;
import java.util.Optional;

/** Writes a sentence: its main clause, names and amounts, verbs, phrases, clauses and words. */
final class SentenceJson {
  private final Fields json;

  SentenceJson(Fields json) {
    this.json = json;
  }

  void write(Sentence sentence) throws IOException {
    json.number("index", sentence.index());
    json.number("start", sentence.start());
    json.number("end", sentence.end());
    json.string("text", sentence.text());
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isPresent()) {
      json.object("subject", () -> json.stretch(sentence, main.get().subject()));
      json.object("verb", () -> json.stretch(sentence, main.get().verb().span()));
    }
    json.list("mentions", sentence.mentions(), mention -> mention(sentence, mention));
    json.list("verbs", sentence.verbs(), verb -> verb(sentence, verb));
    json.list("clauses", Clause.of(sentence), clause -> clause(sentence, clause));
    json.list("nounPhrases", sentence.nounPhrases(), phrase -> phrase(sentence, phrase));
    json.list("relatives", Relative.of(sentence), relative -> relative(sentence, relative));
    json.list("reported", ReportedSpeech.of(sentence), speech -> reported(sentence, speech));
    json.list("tokens", sentence.tokens(), this::token);
  }

  private void mention(Sentence sentence, Mention mention) throws IOException {
    json.word("kind", mention.kind());
    json.string("text", mention.text());
    json.place(sentence, mention.span());
  }

  private void verb(Sentence sentence, VerbGroup verb) throws IOException {
    json.stretch(sentence, verb.span());
    json.string("lemma", verb.lemma());
    json.word("mood", verb.mood());
    json.word("tense", verb.tense());
    json.flag("compound", verb.compound());
    json.word("voice", verb.voice());
    json.word("polarity", Polarity.of(sentence, verb));
  }

  private void clause(Sentence sentence, Clause clause) throws IOException {
    json.word("kind", clause.kind());
    json.stretch(sentence, clause.span());
  }

  private void phrase(Sentence sentence, NounPhrase phrase) throws IOException {
    json.stretch(sentence, phrase.span());
    json.string("head", sentence.token(phrase.head()).text());
  }

  private void relative(Sentence sentence, Relative relative) throws IOException {
    json.stretch(sentence, relative.span());
    json.flag("restrictive", relative.restrictive());
    if (relative.antecedent().isPresent()) {
      json.object("antecedent", () -> json.stretch(sentence, relative.antecedent().get().span()));
    }
  }

  private void reported(Sentence sentence, ReportedSpeech speech) throws IOException {
    json.word("form", speech.form());
    json.stretch(sentence, speech.content());
    if (speech.source().isPresent()) {
      json.object("source", () -> json.stretch(sentence, speech.source().get()));
    }
    json.string("verb", speech.verb().map(VerbGroup::lemma));
  }

  private void token(Token token) throws IOException {
    json.string("text", token.text());
    json.number("start", token.start());
    json.number("end", token.end());
    json.string("tag", token.tag().name());
    json.string("lemma", token.lemma());
    features(token.features());
  }

  private void features(Features features) throws IOException {
    if (features.gender() != Gender.NONE) {
      json.word("gender", features.gender());
    }
    if (features.number() != Number.NONE) {
      json.word("number", features.number());
    }
    if (features.person() > 0) {
      json.number("person", features.person());
    }
    if (features.mood() != Mood.NONE) {
      json.word("mood", features.mood());
    }
    if (features.tense() != Tense.NONE) {
      json.word("tense", features.tense());
    }
  }
}
