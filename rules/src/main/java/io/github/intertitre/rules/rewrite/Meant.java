package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether « il », « son », « qu’il » of a sentence can mean only one of those before it. */
final class Meant {
  /** « ce dernier », « celle-ci ». */
  static final Pattern LATTER =
      Pattern.compile(
          "(?<!\\p{L})(?:ce(?:tte|s)? derni(?:er|ère)s?|ce(?:lui|lle|ux|lles)-ci)(?!\\p{L})");

  private static final Pattern AGAIN =
      Pattern.compile("^(?:Il|Elle) y |\\b(?:qu[’']|si |s[’'])(?:il|elle) ");
  // « Ses explications », « Elizabeth a écrit à sa famille »; « Il » has told who it is.
  private static final Pattern OWNED =
      Pattern.compile("^(?:Son|Sa|Ses) |^(?!Ils? |Elles? ).*\\b(?:son|sa|ses) ");
  private static final Set<String> SUBJECT_PRONOUNS = Set.of("Il", "Elle", "Ils", "Elles");

  private Meant() {}

  /** « Yanis a été conduit par sa mère. Ses explications »: whose they are must be plain. */
  static boolean oneOwner(List<String> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      if (OWNED.matcher(sentences.get(i)).find()) {
        Sentence before = Reader.french().sentence(sentences.get(i - 1));
        long people =
            before.nounPhrases().stream()
                .filter(n -> n.number() != Number.PLURAL && !before.quoted(n.head()))
                .filter(n -> Nouns.individual(before, n) || Nouns.person(before, n).isPresent())
                .count();
        if (people > 1) {
          return false;
        }
      }
    }
    return true;
  }

  /** « L’étudiant connaît le suspect. Il affirme qu’il »: who the second is, is no longer plain. */
  static boolean one(List<String> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      Matcher pronoun = AGAIN.matcher(sentences.get(i));
      if (pronoun.find() && people(sentences.get(i - 1), pronoun.group().contains("lle")) > 1) {
        return false;
      }
    }
    return true;
  }

  // How many one pronoun could mean.
  private static long people(String text, boolean feminine) {
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    Sentence sentence = Reader.french().sentence(text);
    return sentence.nounPhrases().stream()
        .filter(n -> n.number() != Number.PLURAL && !sentence.quoted(n.head()))
        .filter(n -> NounTests.human(sentence, n.span()) && !named(sentence, n))
        .filter(n -> gender(sentence, n).agrees(gender))
        .count();
  }

  // « le chef », « au maire »: the article tells what the noun does not.
  private static Gender gender(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return Stream.of(phrase.gender(), article(sentence, start), article(sentence, start - 1))
        .filter(g -> g == Gender.MASCULINE || g == Gender.FEMININE)
        .findFirst()
        .orElse(phrase.gender());
  }

  private static Gender article(Sentence sentence, int at) {
    boolean told = at >= 0 && sentence.token(at).is(Tag.DET, Tag.ADP_DET);
    return told ? sentence.token(at).features().gender() : Gender.NONE;
  }

  // « à l’AFP »: a body that has a name is told apart by it.
  private static boolean named(Sentence sentence, NounPhrase phrase) {
    return sentence
        .mention(phrase.head())
        .filter(m -> m.kind() == Mention.Kind.ORGANISATION)
        .isPresent();
  }

  /** « … un succès pour cette dernière. Elle est »: who « elle » is, is no longer the subject. */
  static boolean latter(List<String> sentences) {
    return IntStream.range(1, sentences.size())
        .filter(i -> SUBJECT_PRONOUNS.contains(Reader.firstWord(sentences.get(i))))
        .anyMatch(i -> LATTER.matcher(sentences.get(i - 1)).find());
  }
}
