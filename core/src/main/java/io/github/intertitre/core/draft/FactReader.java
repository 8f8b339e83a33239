package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the facts of an article as it is going to be worded. « Il a ajouté que… » is a fact of
 * whoever the sentence before is about, where nobody else there could be meant.
 */
final class FactReader {
  private static final Pattern PRONOUN = Pattern.compile("^(?:Ils?|Elles?)(?= )");

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
        facts.read(texts.get(i), source.index(), follows).ifPresent(all::add);
      }
      paragraph = analysis.paragraphs().get(source.index());
    }
    return all;
  }

  private Optional<Fact> read(String text, int source, boolean follows) {
    Optional<Fact> before = follows ? last : Optional.empty();
    Sentence sentence = reader.sentence(resolved(text, before));
    Optional<Fact> fact = Fact.of(sentence, source, analysis.entities());
    // « C’était lors d’un appel » goes on about the same.
    last = sentence.token(0).is("c’", "cela") ? before : fact.filter(this::aboutOne);
    return fact;
  }

  private String resolved(String text, Optional<Fact> before) {
    var pronoun = PRONOUN.matcher(text);
    boolean same =
        pronoun.find()
            && before
                .flatMap(Fact::pronoun)
                .filter(p -> p.equals(pronoun.group().toLowerCase(Locale.ROOT)))
                .isPresent()
            && !Impersonal.may(reader.sentence(text));
    return same
        ? Typography.capitalised(before.get().subjectInside()) + text.substring(pronoun.end())
        : text;
  }

  // A person or body, and no other person in the sentence that the pronoun could stand for.
  private boolean aboutOne(Fact fact) {
    Sentence sentence = fact.sentence();
    boolean others =
        sentence.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .filter(m -> !fact.subject().contains(m.span().start()))
            .anyMatch(m -> gender(m) == Gender.NONE || gender(m) == fact.gender());
    return Clauses.human(sentence, fact.subject()) && !others;
  }

  private Gender gender(Mention person) {
    return analysis.entities().stream()
        .filter(e -> e.name().equals(person.text()) || e.aliases().contains(person.text()))
        .map(Entity::gender)
        .findFirst()
        .orElse(Gender.NONE);
  }
}
