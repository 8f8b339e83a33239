package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says in full who is named by the surname alone: « Choïgou » is « Sergueï Choïgou ». */
public final class NameForms {
  // « Iulia », « Yulia »: whether « de » is elided before them is not told by their letters.
  private static final Pattern GLIDING = Pattern.compile("Y|I[aeou]");

  private NameForms() {}

  /**
   * The sentence with the full name in place of the first surname that stands by itself outside
   * quotations; nothing where none does: « M. Roy », « la loi Roy », « les Roy ».
   */
  public static Optional<String> inFull(Sentence sentence, String surname, String name) {
    Optional<Token> found =
        sentence.tokens().stream()
            .filter(token -> token.text().equals(surname) && alone(sentence, token.index()))
            .findFirst();
    return found
        .filter(token -> !lists(sentence) && !GLIDING.matcher(name).lookingAt())
        .filter(token -> !calls(sentence, name.split(" ")[0]))
        .flatMap(token -> put(sentence, token, name));
  }

  // « « Justice pour Anne » Roy »: the first name stands there already.
  private static boolean calls(Sentence sentence, String first) {
    return sentence.tokens().stream().anyMatch(token -> token.text().equals(first));
  }

  private static boolean alone(Sentence sentence, int at) {
    boolean hidden = sentence.quoted(at) || glued(sentence, at);
    boolean goesOn = at + 1 < sentence.size() && partOfName(sentence.token(at + 1));
    return !hidden
        && !goesOn
        && !belongs(sentence, at)
        && (at == 0 || opens(sentence.token(at - 1)));
  }

  // « ESO/Roy », « Roy-2 », « Roy & Co »
  private static boolean glued(Sentence sentence, int at) {
    Set<String> marks = Set.of("/", "-", "&", "–", "@");
    return at > 0 && marks.contains(sentence.token(at - 1).text())
        || at + 1 < sentence.size() && marks.contains(sentence.token(at + 1).text());
  }

  // « le boson de Higgs », « la maladie de Parkinson » have their names for good.
  private static boolean belongs(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).is("de", "d’")
        && sentence.token(at - 2).is(Tag.NOUN, Tag.ADJ);
  }

  // « Wardi, Bourgarit et Roy »: among surnames one stays a surname.
  private static boolean lists(Sentence sentence) {
    return IntStream.range(1, sentence.size() - 1)
        .filter(i -> sentence.token(i).is("et", "ou", ",") && !sentence.quoted(i))
        .anyMatch(i -> surname(sentence, i - 1) && surname(sentence, i + 1));
  }

  private static boolean surname(Sentence sentence, int at) {
    return name(sentence, at) && !name(sentence, at - 1) && !name(sentence, at + 1);
  }

  // The capital of a first word tells nothing.
  private static boolean name(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).capitalised()
        && (at > 0 || sentence.token(at).is(Tag.PROPN));
  }

  /**
   * Whether a surname names a thing or a body here: « la fromagerie familiale Roy », « le groupe
   * Roy », « Roy Santé », « 27 % du capital de Roy », « aux commandes de Roy ».
   */
  public static boolean ofThing(Sentence sentence, String surname) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(surname))
        .anyMatch(token -> ofThing(sentence, token));
  }

  private static boolean ofThing(Sentence sentence, Token surname) {
    int at = surname.index();
    int next = at + 1;
    boolean longer =
        next < sentence.size()
            && sentence.token(next).capitalised()
            && sentence.mention(at).filter(m -> m.span().contains(next)).isPresent()
            && sentence.mention(at).get().kind() != Mention.Kind.PERSON;
    boolean owned =
        at > 1
            && sentence.token(at - 1).is("de", "d’", "dans", "sur")
            && Lists.named("shares").contains(sentence.token(at - 2).lemma());
    return longer
        || owned
        || at > 0 && sentence.token(at - 1).is("chez")
        || at > 0 && ofThing(sentence, at - 1);
  }

  private static boolean ofThing(Sentence sentence, int before) {
    int noun = before;
    while (noun > 0 && sentence.token(noun).is(Tag.ADJ) && !sentence.token(noun).capitalised()) {
      noun--;
    }
    Token token = sentence.token(noun);
    return token.is(Tag.NOUN)
        && !token.capitalised()
        && !Nouns.title(token)
        && Lexicon.french().relations().office(token.lower()).isEmpty()
        && (Lists.named("houses").contains(token.lemma())
            || !Lists.named("people").contains(token.lemma()));
  }

  private static boolean partOfName(Token token) {
    return token.capitalised() || token.is("-", "(");
  }

  // « a convaincu Roy », « de Roy », « le ministre Roy »; not « M. Roy », « la famille Roy ».
  private static boolean opens(Token before) {
    boolean office =
        before.is(Tag.NOUN) && Lexicon.french().relations().office(before.lower()).isPresent();
    boolean title = Nouns.title(before);
    return !title
        && !before.capitalised()
        && !before.text().endsWith(".")
        && !before.is("à", "vers", "dans", "en") // « s’installe à Roy »
        && (office || !before.is(Tag.NOUN, Tag.DET, Tag.PROPN, Tag.ADJ, Tag.X, Tag.ADP_DET));
  }

  private static Optional<String> put(Sentence sentence, Token token, String name) {
    String text = sentence.text();
    int start = token.start() - sentence.start();
    int end = token.end() - sentence.start();
    return Seams.close(text.substring(0, start) + Seams.MARK + name + text.substring(end))
        .map(Typography::capitalised);
  }
}
