package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Entity;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.lexicon.WordLists;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Span;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A clause that can be understood without the sentences around it: « Le conseil municipal | a voté
 * | le budget ».
 *
 * @param sentence what it was read in
 * @param source index of the source sentence that says it
 * @param subject tokens of its subject, without what stands beside it between commas
 * @param verb its verb
 * @param end where it may end, what follows being left out
 * @param gender of the subject, {@code NONE} where nothing shows it
 * @param number of the subject
 */
record Fact(
    Sentence sentence,
    int source,
    Span subject,
    VerbGroup verb,
    int end,
    Gender gender,
    Number number) {
  private static final int MOST_WORDS = 24;
  private static final Set<String> TIMES = WordLists.named("units-of-time");
  private static final Set<String> LEANING = WordLists.named("leaning-adverbs");

  /** The fact that a sentence states; empty where it leans on others or isn't read plainly. */
  static Optional<Fact> of(Sentence sentence, int source, List<Entity> entities) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty()
        || !Clauses.selfContained(sentence)
        || !Fronted.canGo(sentence, main.get())) {
      return Optional.empty();
    }
    VerbGroup verb = main.get().verb();
    int shorter = Clauses.end(sentence, verb, MOST_WORDS);
    int end = shorter > 0 ? shorter : Clauses.whole(sentence, verb, MOST_WORDS);
    Span subject = bare(sentence, main.get().subject());
    boolean whole =
        end > verb.span().end()
            && Clauses.cutIsSafe(sentence, end)
            && plainEnding(sentence, verb)
            && !announces(sentence, end);
    if (!whole
        || !balanced(sentence.text(0, end))
        || !balanced(sentence.text(subject))
        || !balanced(sentence.text(verb.span().start(), end))
        || hanging(sentence, end)
        || waiting(sentence, end)
        || namesAfter(sentence, subject, verb, end)
        || slips(sentence, verb)) {
      return Optional.empty();
    }
    if (sentence.token(subject.end() - 1).is(Tag.ADP, Tag.ADP_DET, Tag.DET)
        || bareNoun(sentence, subject)
        || counted(sentence, subject)
        || onlyDated(sentence, verb, end)) {
      return Optional.empty();
    }
    Number number = Clauses.plural(sentence, subject) ? Number.PLURAL : Number.SINGULAR;
    return number == verb.number()
        ? Optional.of(
            new Fact(
                sentence, source, subject, verb, end, gender(sentence, subject, entities), number))
        : Optional.empty();
  }

  // « âgés de 26 et | 35 ans »: the last of figures that are told together.
  private static boolean counted(Sentence sentence, Span subject) {
    int start = subject.start();
    return start > 1
        && sentence.token(start - 1).is("et", "ou", "à")
        && sentence.token(start - 2).is(Tag.NUM);
  }

  // « Grand nombre de victimes » wants its article.
  private static boolean bareNoun(Sentence sentence, Span subject) {
    Token first = sentence.token(subject.start());
    return first.is(Tag.NOUN, Tag.ADJ)
        && !first.text().endsWith(".")
        && sentence.mention(subject.start()).filter(m -> m.kind().isName()).isEmpty();
  }

  // « a adopté jeudi soir, par 166 voix contre 165, le texte », « a arrêté à Tulle, dans la nuit,
  // deux hommes »: what it did stands further on.
  private static boolean onlyDated(Sentence sentence, VerbGroup verb, int end) {
    int after = verb.span().end();
    boolean placed =
        verb.voice() == VerbGroup.Voice.ACTIVE
            && sentence.token(verb.finite()).lemma().equals("avoir")
            && sentence.token(after).is("à", "en", "au", "aux", "dans")
            && sentence
                .mention(after + 1)
                .filter(m -> m.kind() == Mention.Kind.PLACE && m.span().end() == end)
                .isPresent();
    if (placed && end < sentence.size() && sentence.token(end).is(",")) {
      return true;
    }
    return end < sentence.size()
        && sentence.token(end).is(",")
        && sentence
            .mention(verb.span().end())
            .filter(m -> m.kind() == Mention.Kind.DATE && m.span().end() == end)
            .isPresent();
  }

  // « tente-t-il », « a lui écrit », « le soutien du maire » a déclaré X »: the verb was misread.
  private static boolean plainEnding(Sentence sentence, VerbGroup verb) {
    Token next = sentence.token(verb.span().end());
    boolean inverted =
        sentence.tokens().subList(verb.span().start(), verb.span().end()).stream()
            .anyMatch(t -> t.text().startsWith("-"));
    boolean clitic = inverted || next.text().startsWith("-") || next.is("lui", "leur");
    boolean name = sentence.mention(verb.finite()).filter(m -> m.kind().isName()).isPresent();
    return !clitic
        && !name
        && (verb.span().start() == 0 || !sentence.token(verb.span().start() - 1).is("»"));
  }

  // « ont débutées », « ont une nouvelle fois prélevés »: a slip of the source, or of the reading.
  private static boolean slips(Sentence sentence, VerbGroup verb) {
    Token head = sentence.token(verb.head());
    boolean avoir = sentence.token(verb.finite()).lemma().equals("avoir");
    if (avoir && verb.head() == verb.finite()) {
      int near = Math.min(sentence.size(), verb.span().end() + 4);
      return sentence.tokens().subList(verb.span().end(), near).stream()
          .anyMatch(t -> t.features().isPastParticiple() && t.is(Tag.VERB));
    }
    boolean object = verb.span().start() < verb.finite();
    boolean agreed =
        head.features().gender() == Gender.FEMININE || head.features().number() == Number.PLURAL;
    return avoir && verb.voice() == VerbGroup.Voice.ACTIVE && !object && agreed;
  }

  // « prend peu de risques : … »: what is told stands behind the colon.
  private static boolean announces(Sentence sentence, int end) {
    return end < sentence.size() && sentence.token(end).is(":");
  }

  private static Span bare(Sentence sentence, Span subject) {
    for (int i = subject.start() + 1; i < subject.end(); i++) {
      if (sentence.token(i).is(",", "(")) {
        return new Span(subject.start(), i);
      }
    }
    return subject;
  }

  // Told apart: a mark that opens before the subject may close behind the verb.
  private static boolean balanced(String text) {
    return Typography.closesQuotations(text)
        && text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count();
  }

  private static boolean hanging(Sentence sentence, int end) {
    Token last = sentence.token(end - 1);
    // « annonce avoir démantelé, avec l’aide de l’Espagne, un réseau », « l’attaque survenue |
    // lors… »
    boolean verbal =
        end < sentence.size() - 1
            && last.is(Tag.VERB)
            && (last.features().mood() == Mood.INFINITIVE || last.features().isPastParticiple())
            && sentence.verb(end - 1).filter(v -> v.span().length() > 1).isEmpty();
    return verbal
        || timed(sentence, end)
        || last.is(Tag.ADP, Tag.ADP_DET, Tag.DET, Tag.SCONJ, Tag.CCONJ)
        || last.is(Tag.PUNCT) && !last.is(")", "»")
        || last.is("peu", "juste", "bien", "plus", "moins", "longtemps");
  }

  // « a causé l’accident à peine une heure | après avoir retrouvé son permis »
  private static boolean timed(Sentence sentence, int end) {
    return end < sentence.size()
        && sentence.token(end).is("après", "avant")
        && TIMES.contains(sentence.token(end - 1).lemma());
  }

  // « Les deux camps crient victoire, l’ancien maire et le nouveau »: who they are, and no object.
  private static boolean namesAfter(Sentence sentence, Span subject, VerbGroup verb, int end) {
    boolean counted =
        sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(t -> t.is(Tag.NUM));
    return counted
        && sentence.tokens().subList(verb.span().end(), end).stream().anyMatch(t -> t.is(","));
  }

  // « a fait état de l’exécution, jeudi, de trois otages »
  private static boolean waiting(Sentence sentence, int end) {
    return end < sentence.size() - 1
        && sentence.nounPhrases().stream()
            .filter(phrase -> phrase.span().end() == end)
            .anyMatch(phrase -> waits(sentence, phrase));
  }

  /** Whether a phrase is a bare doing that asks whose: « l’exécution », « du transfert ». */
  static boolean waits(Sentence sentence, NounPhrase phrase) {
    int start = phrase.span().start();
    return (sentence.token(start).is("le", "la", "l’", "les")
            || start > 0 && sentence.token(start - 1).is("du"))
        && Lexicon.french().relations().nominal(sentence.token(phrase.head()).lemma());
  }

  private static Gender gender(Sentence sentence, Span subject, List<Entity> entities) {
    boolean joined =
        sentence.tokens().subList(subject.start(), subject.end()).stream()
            .anyMatch(t -> t.is("et", "ou"));
    if (joined) {
      return joined(sentence, subject);
    }
    Optional<Mention> name = sentence.mention(subject.start());
    Optional<Gender> named =
        name.flatMap(
            m ->
                entities.stream()
                    .filter(e -> e.name().equals(m.text()) || e.aliases().contains(m.text()))
                    .map(Entity::gender)
                    .findFirst());
    Optional<NounPhrase> phrase = sentence.nounPhrase(subject.start());
    // « les scientifiques »: who may be men and women are « ils ».
    boolean people =
        Clauses.human(sentence, subject)
            && phrase.get().number() == Number.PLURAL
            && name.isEmpty();
    return named
        .filter(Fact::told)
        .or(() -> phrase.map(NounPhrase::gender))
        .filter(Fact::told)
        .orElse(people ? Gender.MASCULINE : Gender.NONE);
  }

  // « la femme et son compagnon »: masculine as soon as one of them is.
  private static Gender joined(Sentence sentence, Span subject) {
    return sentence.nounPhrases().stream()
            .filter(n -> subject.contains(n.span().start()))
            .filter(n -> n.span().start() == subject.start() || afterEt(sentence, n))
            .anyMatch(n -> n.gender() == Gender.MASCULINE)
        ? Gender.MASCULINE
        : Gender.NONE;
  }

  private static boolean afterEt(Sentence sentence, NounPhrase phrase) {
    return sentence.token(phrase.span().start() - 1).is("et");
  }

  private static boolean told(Gender gender) {
    return gender == Gender.MASCULINE || gender == Gender.FEMININE;
  }

  /** The subject as it reads inside a sentence: « le conseil municipal », « Anne Roy ». */
  String subjectInside() {
    String text = sentence.text(subject);
    boolean name =
        sentence.token(subject.start()).is(Tag.PROPN)
            || sentence.mention(subject.start()).filter(m -> m.kind().isName()).isPresent();
    boolean title = sentence.token(subject.start()).text().endsWith(".");
    return name || title || subject.start() > 0
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** What follows the verb, up to its end. */
  String tail() {
    return withoutBrackets(sentence.text(verb.span().end(), end));
  }

  /** What follows the verb without some of its tokens. */
  String tailWithout(Span left) {
    return withoutBrackets(
        sentence.text(verb.span().end(), left.start()) + " " + sentence.text(left.end(), end));
  }

  private static String withoutBrackets(String text) {
    return text.replaceAll("\\s*\\([^()]*\\)", "").replaceAll("\\s+", " ").strip();
  }

  /** The pronoun for the subject; empty where nothing tells its gender. */
  Optional<String> pronoun() {
    return told(gender)
        ? Optional.of(
            (gender == Gender.FEMININE ? "elle" : "il") + (number == Number.PLURAL ? "s" : ""))
        : Optional.empty();
  }

  /** Whether its participle does not agree with its subject, by a slip: « elle a été fermé ». */
  boolean disagrees() {
    Features head = sentence.token(verb.head()).features();
    boolean agreeing =
        verb.head() != verb.finite() && !sentence.token(verb.finite()).lemma().equals("avoir");
    return (agreeing || verb.voice() == VerbGroup.Voice.PASSIVE)
        && (told(gender) && told(head.gender()) && head.gender() != gender
            || head.number() != number);
  }

  /** Whether nothing need follow its verb: « est née », « a été fermée ». */
  boolean needsNoObject() {
    return verb.voice() == VerbGroup.Voice.PASSIVE
        || sentence.token(verb.finite()).lemma().equals("être");
  }

  /** Whether it is asserted as having been, or being, so. */
  boolean asserted() {
    return verb.mood() == Mood.INDICATIVE && !verb.negated() && verb.person() == 3;
  }

  /** Whether it may be asked about: as a fact, or with the conditional of the source. */
  boolean askable() {
    boolean quotes = sentence.token(end - 1).is("»"); // words that only their speaker stands for
    return stated()
        && !quotes
        && !verb.pluperfect()
        && !verb.negated()
        && !disagrees()
        && !leans()
        && !adds();
  }

  // « a même prévu un sonomètre », « …, Roy ayant été décroché »: more than one thing is told.
  private boolean adds() {
    List<Token> tail = sentence.tokens().subList(verb.span().end(), end);
    boolean absolute =
        tail.stream().anyMatch(t -> t.is("ayant", "étant"))
            && tail.stream().anyMatch(t -> t.is(","));
    boolean inEffect =
        sentence.tokens().subList(verb.span().start(), end).stream()
            .anyMatch(
                t ->
                    t.is("effet", "exemple")
                        && sentence.token(t.index() - 1).is("en", "par")); // « a en effet révélé »
    boolean incise = // « démontre sa force, souligne son entourage »
        sentence.verbs().stream()
            .filter(v -> v.span().start() > verb.span().end() && v.span().start() < end)
            .anyMatch(v -> sentence.token(v.span().start() - 1).is(","));
    return absolute
        || inEffect
        || incise
        || holds("hier", "avant-hier", "aujourd’hui", "demain") // of which day?
        || sentence.tokens().subList(verb.span().start(), verb.span().end()).stream()
            .anyMatch(t -> t.is("même"));
  }

  /** Whether it is said of somebody or something, if with the conditional’s reserve. */
  boolean stated() {
    return verb.person() == 3
        && (verb.mood() == Mood.INDICATIVE || verb.mood() == Mood.CONDITIONAL);
  }

  /** The same, ending at another token. */
  Fact upTo(int token) {
    return new Fact(sentence, source, subject, verb, token, gender, number);
  }

  /** Whether a token of the verb or its tail is one of these. */
  boolean holds(String... words) {
    return sentence.tokens().subList(verb.span().start(), end).stream().anyMatch(t -> t.is(words));
  }

  /** Whether what follows the verb points to something outside it. */
  boolean pointsAway() {
    return points() || holds("son", "sa", "ses", "leur", "leurs");
  }

  /** The same, but for what belongs to the subject: « Une mère a perdu son enfant ». */
  boolean pointsAwayFromSubject() {
    boolean others =
        sentence.mentions().stream()
            .anyMatch(m -> m.kind() == Mention.Kind.PERSON && !subject.contains(m.span().start()));
    boolean theirs = number == Number.PLURAL ? holds("son", "sa", "ses") : holds("leur", "leurs");
    return points() || theirs || others && holds("son", "sa", "ses", "leur", "leurs");
  }

  private boolean points() {
    boolean clitic =
        sentence.tokens().subList(verb.span().start(), end).stream()
            .anyMatch(t -> t.is("y", "en") && !t.is(Tag.ADP));
    return clitic
        || holds(
            "il",
            "elle",
            "ils",
            "elles",
            "ce",
            "cet",
            "cette",
            "ces",
            "celui-ci",
            "celle-ci",
            "nous",
            "notre",
            "nos",
            "je");
  }

  /** Whether it goes on from another sentence: « a ensuite défendu sa décision ». */
  boolean leans() {
    return sentence.tokens().subList(verb.span().start(), end).stream()
            .anyMatch(t -> LEANING.contains(t.lower()))
        || holds("ailleurs", "revanche")
        || contrasted();
  }

  // « s’est elle classée cinquième »: unlike somebody before.
  private boolean contrasted() {
    return sentence.tokens().subList(verb.finite() + 1, verb.span().end()).stream()
        .anyMatch(t -> t.is("lui", "elle", "eux", "elles"));
  }

  /** How many words subject, verb and tail have. */
  int words() {
    return Words.count(sentence.text(subject))
        + Words.count(sentence.text(verb.span()))
        + Words.count(tail());
  }

  /** A sentence of its own from these parts. */
  static String sentence(String... parts) {
    String text = String.join(" ", parts).replaceAll("\\s+", " ").strip();
    return Typography.capitalised(text.replaceAll("[,;\\s]+$", "")) + ".";
  }
}
