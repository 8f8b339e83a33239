package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.analysis.FrenchStems;
import io.github.intertitre.core.analysis.Keyphrase;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The heading of a section that nothing better was found for: « Vigilance orange : le Var ». */
final class KeyphraseHeadings {
  private static final int MOST_PHRASES = 2;

  private KeyphraseHeadings() {}

  /** A heading of the section's own best keyphrases, under the focus where that is new and fits. */
  static Heading of(Analysis analysis, Section section, Set<String> used) {
    List<String> phrases = together(analysis, phrases(analysis, section));
    String focus = Typography.capitalised(named(analysis));
    String joined = joined(phrases, speakers(analysis, section));
    String led = Typography.capitalised(analysis.label()) + " : " + joined;
    String text = Typography.capitalised(joined);
    if (led.length() <= HeadingMakers.MOST_CHARACTERS
        && !phrases.isEmpty()
        && together(analysis, section, phrases)) {
      text = led;
    } else if (phrases.isEmpty() && !used.contains(FrenchStems.key(focus))) {
      text = focus;
    }
    if (text.isEmpty() || used.contains(FrenchStems.key(text))) {
      Sentence first = analysis.clean().get(section.sentences().get(0));
      text = first.text(0, Math.min(6, first.size())).replaceFirst(" *[«“\"(].*$", "") + "…";
    }
    return new Heading(
        Typography.french(text), "keyphrase", List.of(section.sentences().get(0)), 0);
  }

  // « ce que dit Paul Roy » where one who is named is quoted too.
  private static String joined(List<String> phrases, Set<String> speakers) {
    List<String> quoted = phrases.stream().filter(speakers::contains).toList();
    String names = String.join(" et ", quoted.isEmpty() ? phrases : quoted);
    return quoted.isEmpty() ? names : "ce que " + (quoted.size() > 1 ? "disent " : "dit ") + names;
  }

  private static Set<String> speakers(Analysis analysis, Section section) {
    return analysis.quotations().stream()
        .filter(quotation -> section.sentences().contains(quotation.sentence()))
        .flatMap(quotation -> analysis.speaker(quotation).stream())
        .collect(Collectors.toSet());
  }

  // « Le tireur » where « Tireur : » would say too little to lead.
  private static String named(Analysis analysis) {
    String focus = analysis.focus();
    Pattern determined =
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:l’|(?:le|la|les) )" + Pattern.quote(focus) + "(?!\\p{L})");
    return !analysis.label().isEmpty() || focus.isEmpty()
        ? focus
        : analysis.clean().stream()
            .map(sentence -> determined.matcher(sentence.text()))
            .filter(Matcher::find)
            .map(Matcher::group)
            .findFirst()
            .orElse(focus);
  }

  // Two persons may stand side by side, « le train et la rue » have nothing to do with each other.
  private static List<String> together(Analysis analysis, List<String> phrases) {
    boolean persons = phrases.stream().allMatch(name -> person(analysis, name));
    return persons
        ? phrases
        : List.of(Collections.max(phrases, Comparator.comparingInt(Words::count)));
  }

  // Whether each of the phrases stands in a sentence that belongs under the label.
  private static boolean together(Analysis analysis, Section section, List<String> phrases) {
    Joins joins = new Joins(analysis);
    return phrases.stream()
        .map(FrenchStems::of)
        .allMatch(
            stems ->
                section.sentences().stream()
                    .filter(joins::hold)
                    .map(analysis.clean()::get)
                    .anyMatch(s -> FrenchStems.of(s.text()).containsAll(stems)));
  }

  private static List<String> phrases(Analysis analysis, Section section) {
    List<String> phrases = new ArrayList<>();
    Set<String> stems = new HashSet<>(FrenchStems.of(analysis.focus()));
    for (Keyphrase phrase : analysis.keyphrases()) {
      boolean here = phrase.sentences().stream().anyMatch(section.sentences()::contains);
      Set<String> own = Set.copyOf(FrenchStems.of(phrase.text()));
      if (here
          && phrases.size() < MOST_PHRASES
          && tells(phrase)
          && own.stream().noneMatch(stems::contains)) {
        determined(analysis, section, own)
            .or(() -> Optional.of(phrase.text()).filter(name -> person(analysis, name)))
            .filter(text -> stems.addAll(own))
            .ifPresent(phrases::add);
      }
    }
    return phrases;
  }

  // With the article that the section gives it: « l’élite parisienne ».
  private static Optional<String> determined(
      Analysis analysis, Section section, Set<String> stems) {
    return section.sentences().stream()
        .map(analysis.clean()::get)
        .flatMap(
            sentence ->
                sentence.nounPhrases().stream()
                    .filter(phrase -> !acts(sentence, phrase.span().end()))
                    .filter(phrase -> PhraseHeadings.tells(sentence, phrase))
                    .map(phrase -> text(sentence, phrase)))
        .filter(text -> text.matches("(?i)(l’|(le|la|les) ).*"))
        .filter(text -> Set.copyOf(FrenchStems.of(text)).equals(stems))
        .map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1))
        .findFirst();
  }

  // « l’armée quitte | le pouvoir »: the adjective is a verb that was misread.
  private static boolean acts(Sentence sentence, int end) {
    return end < sentence.size()
        && sentence.token(end).is(Tag.DET)
        && sentence.token(end - 1).is(Tag.ADJ)
        && Lexicon.french().readings(sentence.token(end - 1).text()).stream()
            .anyMatch(form -> form.features().isFinite());
  }

  private static String text(Sentence sentence, NounPhrase phrase) {
    return sentence.text(phrase.span());
  }

  // « Todd Akin » needs no article; « UMP » and « Corse » do.
  private static boolean person(Analysis analysis, String name) {
    return analysis.entities().stream()
        .anyMatch(e -> e.kind() == Mention.Kind.PERSON && !e.misread() && e.name().equals(name));
  }

  private static boolean tells(Keyphrase phrase) {
    return phrase.words() > 1 || phrase.named();
  }
}
