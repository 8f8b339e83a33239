package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the facts of an article as it is going to be worded. « Il a ajouté que… » is a fact of
 * whoever the sentence before is about, where nobody else there could be meant.
 */
final class FactReader {
  // « Les répliques ont entretenu la panique. C’est ce qu’indique un témoin. »: his word, no fact.
  private static final Pattern ATTRIBUTION = Pattern.compile("(?iu)c[’']est (?:ce )?qu");

  private final Analysis analysis;
  private final Reader reader;
  private Optional<Fact> last = Optional.empty();

  private FactReader(Analysis analysis, Reader reader) {
    this.analysis = analysis;
    this.reader = reader;
  }

  /** All facts, in order. */
  static List<Fact> read(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    FactReader facts = new FactReader(analysis, reader);
    List<Fact> all = new ArrayList<>();
    int paragraph = -1;
    for (Sentence source : analysis.clean()) {
      List<String> texts = chosen.get(source.index()).sentences();
      for (int i = 0; i < texts.size(); i++) {
        boolean follows = i > 0 || analysis.paragraphs().get(source.index()) == paragraph;
        boolean said = i + 1 < texts.size() && ATTRIBUTION.matcher(texts.get(i + 1)).lookingAt();
        facts.read(texts.get(i), source.index(), follows).filter(fact -> !said).ifPresent(all::add);
      }
      paragraph = analysis.paragraphs().get(source.index());
    }
    return all;
  }

  private Optional<Fact> read(String text, int source, boolean follows) {
    Optional<Fact> before = follows ? last : Optional.empty();
    String named = resolved(text, before);
    Sentence sentence = reader.sentence(named);
    Optional<Fact> fact = Fact.of(sentence, source, analysis.entities());
    // « C’était lors d’un appel » goes on about the same.
    boolean same = sentence.token(0).is("c’", "cela") || !named.equals(text);
    last = same ? before.filter(topic -> alone(topic, sentence)) : fact.filter(this::aboutOne);
    return fact;
  }

  private String resolved(String text, Optional<Fact> before) {
    if (before.isEmpty()) {
      return text;
    }
    Sentence sentence = reader.sentence(text);
    Token pronoun = sentence.token(opening(sentence));
    boolean same = before.get().pronoun().filter(pronoun.lower()::equals).isPresent();
    if (!same || Impersonal.may(sentence, pronoun.index())) {
      return text;
    }
    String subject = before.get().subjectInside();
    return text.substring(0, pronoun.start())
        + (pronoun.index() == 0 ? Typography.capitalised(subject) : subject)
        + text.substring(pronoun.end());
  }

  // The first token of the clause itself: behind « En 1998, » where a date stands in front.
  private static int opening(Sentence sentence) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DATE && m.span().start() <= 1)
        .map(m -> m.span().end())
        .filter(end -> end + 1 < sentence.size() && sentence.token(end).is(","))
        .findFirst()
        .map(end -> end + 1)
        .orElse(0);
  }

  private boolean aboutOne(Fact fact) {
    return Clauses.human(fact.sentence(), fact.subject()) && alone(fact, fact.sentence());
  }

  // No other person in a sentence that a pronoun for the topic could stand for.
  private boolean alone(Fact topic, Sentence sentence) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .filter(m -> !topic.subjectInside().contains(m.text()))
        .noneMatch(m -> gender(m) == Gender.NONE || gender(m) == topic.gender());
  }

  private Gender gender(Mention person) {
    return analysis.entities().stream()
        .filter(e -> e.name().equals(person.text()) || e.aliases().contains(person.text()))
        .map(Entity::gender)
        .findFirst()
        .orElse(Gender.NONE);
  }
}
