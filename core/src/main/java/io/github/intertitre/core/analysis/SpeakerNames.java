package io.github.intertitre.core.analysis;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Quotation;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the speaker of a quotation: « le ministre, Karim Velba » is Karim Velba, « a-t-elle dit »
 * the one woman named just before, and nobody where two could be meant.
 */
final class SpeakerNames {
  // How many sentences back a pronoun may look.
  private static final int REACH = 3;

  private static final Set<String> POINTERS =
      Set.of(
          "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "celui-ci", "celle-ci");

  private final List<Sentence> sentences;
  private final List<Entity> entities;

  SpeakerNames(List<Sentence> sentences, List<Entity> entities) {
    this.sentences = sentences;
    this.entities = entities;
  }

  /** The speaker’s name, or the words that stand for it; empty where nobody is named for sure. */
  Optional<String> of(Quotation quotation) {
    return quotation.said().flatMap(this::named);
  }

  private Optional<String> named(Quotation.Said said) {
    Sentence sentence = sentences.get(said.sentence());
    Optional<String> name =
        sentence.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON && said.speaker().contains(m.span()))
            .findFirst()
            .map(m -> entity(m.text()).map(Entity::name).orElse(m.text()));
    Optional<Gender> pronoun = pronoun(said.text());
    if (name.isPresent() || pronoun.isEmpty()) {
      return name.or(() -> Optional.of(said.text()).filter(t -> !vague(t)));
    }
    return lastNamed(said, pronoun.get());
  }

  // « Cette source » and « son avocat » are known from the text around them only.
  private static boolean vague(String text) {
    String first = text.toLowerCase(java.util.Locale.ROOT).split(" ")[0];
    if (POINTERS.contains(first)) {
      return true;
    }
    return List.of("ils", "elles", "on", "je", "nous", "vous", "cela", "ce", "c’")
        .contains(text.toLowerCase(java.util.Locale.ROOT));
  }

  private static Optional<Gender> pronoun(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "il", "lui" -> Optional.of(Gender.MASCULINE);
      case "elle" -> Optional.of(Gender.FEMININE);
      default -> Optional.empty();
    };
  }

  // The one person of this gender in the nearest sentence that names persons who fit, if the
  // sentence is about that one: « Elle » after « Elle a battu Anne Roy » is not Anne Roy.
  private Optional<String> lastNamed(Quotation.Said said, Gender gender) {
    for (int i = said.sentence(); i >= Math.max(0, said.sentence() - REACH); i--) {
      Set<String> fitting = new LinkedHashSet<>();
      boolean about = true;
      int before = i == said.sentence() ? said.speaker().start() : Integer.MAX_VALUE;
      for (Mention mention : sentences.get(i).mentions()) {
        boolean person = mention.kind() == Mention.Kind.PERSON && mention.span().start() < before;
        if (person && fits(mention.text(), gender)) {
          fitting.add(entity(mention.text()).map(Entity::name).orElse(mention.text()));
          about &= about(sentences.get(i), mention, gender);
        }
      }
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 && about ? fitting.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // The subject, « la maire de Tulle, Anne Roy, … », or whoever speaks, « …, a dit Anne Roy », but
  // not whom « elle apprécie ».
  private static boolean about(Sentence sentence, Mention person, Gender gender) {
    int at = person.span().start();
    int start = sentence.nounPhrase(at).map(phrase -> phrase.span().start()).orElse(at);
    boolean speaks =
        start > 0
            && sentence
                .verb(start - 1)
                .filter(verb -> verb.span().start() > 0)
                .filter(verb -> sentence.token(verb.span().start() - 1).is(Tag.PUNCT))
                .flatMap(verb -> Lexicon.french().relations().reporting(verb.lemma()))
                .isPresent();
    Optional<Span> subject =
        MainClause.of(sentence).map(MainClause::subject).filter(span -> span.contains(at));
    return speaks
        || subject.filter(span -> span.start() == at).isPresent()
        || subject
            .filter(span -> start == 0 || !sentence.token(start - 1).is(Tag.ADP, Tag.ADP_DET))
            .flatMap(span -> sentence.nounPhrase(span.start()))
            .filter(head -> head.gender().agrees(gender))
            .isPresent();
  }

  // One whose gender isn't known may be meant too.
  private boolean fits(String name, Gender gender) {
    return entity(name).map(e -> e.gender().agrees(gender)).orElse(true);
  }

  private Optional<Entity> entity(String text) {
    return entities.stream()
        .filter(e -> e.name().equals(text) || e.aliases().contains(text))
        .findFirst();
  }
}
