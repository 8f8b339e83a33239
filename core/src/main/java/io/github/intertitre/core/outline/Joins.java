package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.draft.Impersonal;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether what a sentence tells belongs under the article’s label. In an article on the plants of
 * Berre « un panache de fumée » that rose over Rouen does not.
 */
final class Joins {
  private static final Set<String> AGENCIES = WordLists.named("press-agencies");
  private static final Pattern PERIOD =
      Pattern.compile("(?iu)(?:19|20)\\d\\d|trimestres?|semestres?|siècles?|décennies?");

  private final Analysis analysis;
  private final String lead;
  private final Set<String> label;
  private final List<String> aliases = new ArrayList<>();
  // What the label’s own sentences name; who else acts there is not known so.
  private final Set<String> scene = new HashSet<>();
  private final Set<String> titled = new HashSet<>();
  private boolean person;

  Joins(Analysis analysis) {
    this.analysis = analysis;
    this.lead = analysis.label();
    this.label = Set.copyOf(FrenchStems.of(lead));
    String title = analysis.title().orElseGet(() -> analysis.clean().get(0).text());
    titled.addAll(FrenchStems.of(title));
    titled.addAll(label);
    for (Entity entity : analysis.entities()) {
      know(entity);
    }
    scene.addAll(titled);
    analysis.clean().stream()
        .filter(sentence -> holdsLabel(sentence) || sentence.index() == 0 && touches(sentence))
        .forEach(this::see);
  }

  /** What may lead a heading; empty where nothing does. */
  String lead() {
    return lead;
  }

  private void see(Sentence sentence) {
    sentence.mentions().forEach(mention -> scene.addAll(FrenchStems.of(mention.text())));
    sentence.tokens().stream()
        .filter(t -> PERIOD.matcher(t.text()).matches())
        .forEach(t -> scene.addAll(FrenchStems.of(t.text())));
  }

  // Whom the title or the label names is known by all names that the article has for him.
  private void know(Entity entity) {
    List<String> names =
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList();
    if (names.stream().anyMatch(name -> titled.containsAll(FrenchStems.of(name)))) {
      names.forEach(name -> titled.addAll(FrenchStems.of(name)));
    }
    if (names.contains(lead)) {
      aliases.addAll(names);
      person = entity.kind() == Mention.Kind.PERSON;
    }
  }

  /**
   * Whether a sentence speaks of the label, a person being its subject. Under a matter, « grippe
   * aviaire », stands too what names, back to where the matter last stood, no other place or period
   * than its own and nobody else who acts.
   */
  boolean hold(int source) {
    Sentence sentence = analysis.clean().get(source);
    if (label.isEmpty() || person) {
      return person && (does(sentence) || goesOn(source));
    }
    return speaks(sentence) || aliases.isEmpty() && alike(source);
  }

  // « Anne Roy : … » stands over what she does, not over what is done near her.
  private boolean does(Sentence sentence) {
    return MainClause.of(sentence)
        .filter(
            main ->
                sentence.mentions().stream()
                    .filter(m -> main.subject().contains(m.span().start()))
                    .anyMatch(m -> aliases.contains(m.text())))
        .isPresent();
  }

  // « Il… » behind a sentence about the same person and no other.
  private boolean goesOn(int source) {
    int before = source - 1;
    return before >= 0
        && analysis.paragraphs().get(before).equals(analysis.paragraphs().get(source))
        && analysis.clean().get(source).token(0).is("il", "elle")
        && !Impersonal.may(analysis.clean().get(source), 0)
        && does(analysis.clean().get(before))
        && analysis.clean().get(before).mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .allMatch(m -> aliases.contains(m.text()));
  }

  private boolean alike(int source) {
    int paragraph = analysis.paragraphs().get(source);
    for (int at = source; at >= 0 && analysis.paragraphs().get(at) == paragraph; at--) {
      Sentence sentence = analysis.clean().get(at);
      if (at < source && speaks(sentence)) {
        return true;
      }
      if (otherwhen(sentence)
          || sentence.mentions().stream().anyMatch(mention -> strange(sentence, mention))) {
        return false;
      }
    }
    return true;
  }

  private boolean speaks(Sentence sentence) {
    return holdsLabel(sentence)
        || sentence.mentions().stream().anyMatch(m -> aliases.contains(m.text()))
        || sentence.tokens().stream().anyMatch(t -> takesUp(sentence, t));
  }

  private boolean holdsLabel(Sentence sentence) {
    return FrenchStems.of(sentence.text()).containsAll(label);
  }

  // At least half of its words: the news itself may say « un postier » for « suicide de postier ».
  private boolean touches(Sentence sentence) {
    List<String> stems = FrenchStems.of(sentence.text());
    return !label.isEmpty() && 2 * label.stream().filter(stems::contains).count() >= label.size();
  }

  // « le festival » of « Festival interceltique », without more.
  private boolean takesUp(Sentence sentence, Token noun) {
    int at = noun.index();
    return label.size() > 1
        && noun.is(Tag.NOUN)
        && lead.toLowerCase(Locale.ROOT).startsWith(noun.lower() + " ")
        && at > 0
        && sentence
            .token(at - 1)
            .is("le", "la", "l’", "les", "ce", "cet", "cette", "ces", "du", "au")
        && at + 1 < sentence.size()
        && !sentence.token(at + 1).is(Tag.ADJ, Tag.NOUN, Tag.PROPN)
        && !sentence.token(at + 1).is("de", "d’", "du", "des");
  }

  // « au premier trimestre », « en 2015 », not « le 12 mars 2015 »
  private boolean otherwhen(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> PERIOD.matcher(t.text()).matches() && !dayed(sentence, t))
        .anyMatch(t -> !scene.containsAll(FrenchStems.of(t.text())));
  }

  private static boolean dayed(Sentence sentence, Token year) {
    return year.index() > 1 && sentence.token(year.index() - 2).is(Tag.NUM);
  }

  private boolean strange(Sentence sentence, Mention mention) {
    List<String> stems = FrenchStems.of(mention.text());
    return switch (mention.kind()) {
      case PLACE -> !scene.containsAll(stems);
      case PERSON -> acts(sentence, mention) && !titled.containsAll(stems);
      case ORGANISATION ->
          acts(sentence, mention)
              && !scene.containsAll(stems)
              && !AGENCIES.contains(mention.text().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  // Before the verb, whoever is named is the one of whom something is told.
  private static boolean acts(Sentence sentence, Mention mention) {
    return MainClause.of(sentence)
        .filter(main -> main.verb().span().end() <= mention.span().start())
        .isEmpty();
  }
}
