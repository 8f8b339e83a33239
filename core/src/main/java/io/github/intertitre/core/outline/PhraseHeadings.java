package io.github.intertitre.core.outline;

import io.github.intertitre.core.analysis.Locutions;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.core.draft.Clauses;
import io.github.intertitre.core.outline.HeadingMakers.Made;
import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Form;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Noun phrases that can stand over a section: « Le projet négocié à Istanbul ». */
final class PhraseHeadings {
  private static final Set<String> HOLLOW = WordLists.named("hollow-nouns");
  private static final Set<String> LINKS =
      Set.of("de", "d’", "du", "des", "en", "contre", "sur", "entre");
  private static final Set<String> OF = Set.of("de", "d’", "du", "des");
  // « une aide à la plantation », not « la victoire à l’ancien gouverneur ».
  private static final Set<String> LINKS_OF_VERBAL_NOUNS = Set.of("à", "au", "aux", "pour");
  private static final double SUBJECT = 1.3;
  private static final double SPEAKER = 0.5;
  private static final double OBJECT = 1.2;
  private static final double COMPLEMENT = 0.7;
  private static final double CIRCUMSTANCE = 0.6;
  private static final double ASIDE = 0.4;
  private static final double BARE = 0.7;
  private static final double INDEFINITE = 0.75;
  // « Un haut responsable électoral de Tripoli » does not tell what he did.
  private static final double SOMEBODY = 0.4;
  private static final Set<String> BODIES = WordLists.named("organisation-heads");
  private static final Set<String> PEOPLE = WordLists.named("people-counted");
  private static final Set<String> PAPERS =
      Set.of("documentaire", "rapport", "étude", "enquête", "film", "livre", "bilan", "sondage");
  private static final Set<String> TIMES = WordLists.named("times-of-day");
  private static final Set<String> SCALES = WordLists.named("number-scales");
  private static final Set<String> PLACES = WordLists.named("place-heads");
  private static final Set<String> PLACE_CUES = WordLists.named("place-cues");
  private static final double EVENT = 1.5;
  private static final double HAPPENING = 1.3;

  private PhraseHeadings() {}

  static List<Made> of(Sentence sentence) {
    List<Made> made = new ArrayList<>();
    Optional<MainClause> main = MainClause.of(sentence);
    for (NounPhrase phrase : sentence.nounPhrases()) {
      if (!tells(sentence, phrase)) {
        continue;
      }
      int start = phrase.span().start();
      int end = complements(sentence, phrase.span());
      String text = Typography.capitalised(sentence.text(start, end));
      boolean bare = end == phrase.span().end();
      boolean cut =
          sentence.mentions().stream()
              .anyMatch(m -> m.span().contains(end - 1) && m.span().end() > end);
      if (!cut
          && HeadingMakers.fits(text)
          && !Locutions.idiom(text)
          && (!bare || Words.count(text) > 2)
          && !elliptic(sentence, end)
          && !turned(sentence, end)
          && !listed(sentence, end)
          && !between(sentence, new Span(start, end))
          && !onDay(sentence, end)
          && !HeadingMakers.points(sentence, start, end)) {
        double worth = place(sentence, phrase, main) * event(sentence.token(phrase.head()));
        worth *= bare ? BARE : 1;
        worth *= somebody(sentence, phrase) ? SOMEBODY : 1;
        worth *= aside(sentence, start) ? ASIDE : 1;
        worth *= sentence.token(start).is("un", "une") ? INDEFINITE : 1;
        boolean leads = leads(sentence, phrase, main, end);
        boolean names =
            !leads
                && (bare
                    || somebody(sentence, phrase)
                    || speaks(sentence, phrase, main)
                    || event(sentence.token(phrase.head())) == 1 && placed(sentence, start));
        made.add(new Made(text, "phrase", worth, leads, names));
      }
    }
    return made;
  }

  // « Choc frontal : l’intervention des secours » says what its sentence tells of the matter; «
  // Choc
  // frontal : le mur d’un immeuble », « Budget : la salle des fêtes » do not.
  private static boolean leads(
      Sentence sentence, NounPhrase phrase, Optional<MainClause> main, int end) {
    int start = phrase.span().start();
    boolean event = event(sentence.token(phrase.head())) > 1;
    boolean matter =
        main.filter(m -> m.subject().start() == start || m.verb().span().end() == start)
            .isPresent();
    boolean definite = definite(sentence.token(start));
    boolean bare = end == phrase.span().end();
    matter &= place(sentence, phrase, main) > SPEAKER;
    // « Violences policières : une poignée de militants »
    return !sentence.token(start).is("un", "une")
        && !somebody(sentence, phrase)
        && !aside(sentence, start)
        && !timed(sentence, start)
        && !bracketed(sentence, start)
        && (event
            ? matter || definite && !ofAnother(sentence, start) || !governed(sentence, start)
            : matter && (definite || !bare));
  }

  // « le parquet de Nevers a rapporté », « , a indiqué la présidence de la région »
  private static boolean speaks(Sentence sentence, NounPhrase phrase, Optional<MainClause> main) {
    int start = phrase.span().start();
    boolean incise =
        sentence.verbs().stream()
            .filter(verb -> verb.span().end() == start && verb.span().start() > 0)
            .filter(verb -> sentence.token(verb.span().start() - 1).is(",", "»"))
            .anyMatch(verb -> Lexicon.french().relations().reporting(verb.lemma()).isPresent());
    boolean paper = PAPERS.contains(sentence.token(phrase.head()).lemma());
    return !paper && (incise || place(sentence, phrase, main) == SPEAKER);
  }

  // « depuis la fin de | la guerre froide »: it only tells of what another noun speaks.
  private static boolean ofAnother(Sentence sentence, int start) {
    return start > 0 && sentence.token(start - 1).is("de", "d’");
  }

  // « dans la salle d’audience », « entre les mains du groupe »: only where, or how.
  private static boolean placed(Sentence sentence, int start) {
    return start > 0
        && sentence
            .token(start - 1)
            .is(
                "dans",
                "entre",
                "à",
                "vers",
                "chez",
                "devant",
                "sous",
                "selon",
                "avec",
                "par",
                "durant",
                "pendant",
                "derrière",
                "hors");
  }

  // « la production en zone euro | mercredi »
  private static boolean onDay(Sentence sentence, int end) {
    return sentence
        .mention(end - 1)
        .filter(m -> m.kind() == Mention.Kind.DATE && m.span().end() == end)
        .filter(m -> !sentence.token(m.span().start() - 1).is("de", "d’", "du", "en", "au"))
        .isPresent();
  }

  private static boolean governed(Sentence sentence, int start) {
    return start > 0 && sentence.token(start - 1).is(Tag.ADP, Tag.ADP_DET);
  }

  // « lors de la réunion », « durant la campagne »: only when.
  private static boolean timed(Sentence sentence, int start) {
    return start > 0
        && (sentence
                .token(start - 1)
                .is("pendant", "durant", "après", "avant", "depuis", "dès", "malgré", "selon")
            || start > 1 && sentence.token(start - 2).is("lors", "cours", "marge", "issue"));
  }

  // « – l’absorption des rayons X – »
  private static boolean dashedOff(Sentence sentence, int at) {
    long before =
        sentence.tokens().subList(0, at).stream()
            .filter(t -> t.is("–", "—") && t.index() > 0)
            .count();
    return before % 2 == 1;
  }

  // « du fait de | l’absence de salaire »: only why.
  private static boolean causes(Sentence sentence, int start) {
    return start > 1
        && sentence.token(start - 1).is("de", "d’", "du", "des")
        && sentence.token(start - 2).is("fait", "raison", "cause", "faute");
  }

  private static boolean bracketed(Sentence sentence, int at) {
    return sentence.tokens().subList(0, at).stream().anyMatch(t -> t.is("("))
        && sentence.tokens().subList(0, at).stream().noneMatch(t -> t.is(")"));
  }

  /** Whether a phrase says of its own what it speaks of, and the sentence that it is so. */
  static boolean tells(Sentence sentence, NounPhrase phrase) {
    Token first = sentence.token(phrase.span().start());
    boolean determined = first.is("le", "la", "l’", "les", "un", "une");
    // « trente et | un producteurs »
    boolean counted = first.is("un", "une", "le", "la") && phrase.number() == Number.PLURAL;
    // « le Niger voisins » is one of two, « les volets répressif » one of several
    List<Form> last = Lexicon.french().readings(sentence.token(phrase.span().end() - 1).lower());
    boolean others =
        first.is("le", "la")
            && !last.isEmpty()
            && last.stream().allMatch(form -> form.features().number() == Number.PLURAL);
    others |=
        first.is("les")
            && sentence.token(phrase.span().end() - 1).is(Tag.ADJ)
            && !last.isEmpty()
            && last.stream().allMatch(form -> form.features().number() == Number.SINGULAR);
    boolean hollow = HOLLOW.contains(sentence.token(phrase.head()).lemma());
    boolean dated =
        sentence.tokens().subList(phrase.span().start(), phrase.span().end()).stream()
            .anyMatch(
                t ->
                    sentence
                        .mention(t.index())
                        .filter(m -> m.kind() == Mention.Kind.DATE)
                        .isPresent());
    int end = phrase.span().end();
    boolean shared =
        end + 1 < sentence.size()
            && sentence.token(end).is("et", "ou")
            && sentence.token(end + 1).is(Tag.ADJ);
    return determined
        && !shared
        && !others
        && !counted
        && sentence.tokens().subList(phrase.span().start(), end).stream()
            .noneMatch(
                t ->
                    t.is(
                        "face",
                        "grâce",
                        "suite",
                        "certain",
                        "certaine",
                        "même",
                        "seul",
                        "seule",
                        "seuls",
                        "seules"))
        && !hollow
        && noun(sentence.token(phrase.head()))
        && !SCALES.contains(sentence.token(phrase.head()).lemma())
        && !dated
        && !cut(sentence, end)
        && !Locutions.holds(sentence, phrase.head())
        && Assertions.of(sentence, phrase.span())
        && !ofOffice(sentence, phrase.span())
        && !twoNames(sentence, phrase.span())
        && !apposed(sentence, phrase.span().start())
        && !bracketed(sentence, phrase.span().start())
        && !dashedOff(sentence, phrase.span().start())
        && !causes(sentence, phrase.span().start())
        && !judged(sentence, phrase.span().start())
        && !TIMES.contains(sentence.token(phrase.head()).lemma())
        && !sentence.quoted(phrase.head())
        && !sentence.quoted(phrase.span().start());
  }

  // « Tulle, | la deuxième ville du pays »: what somebody or something is, beside its name.
  private static boolean apposed(Sentence sentence, int start) {
    return start > 1
        && sentence.token(start - 1).is(",")
        && sentence.token(start - 2).capitalised()
        && start - 2 > 0;
  }

  // « c’est | un exemple de courage »: what somebody takes it for.
  private static boolean judged(Sentence sentence, int start) {
    return start > 1
        && sentence.token(start).is("un", "une")
        && sentence.token(start - 1).lemma().equals("être")
        && sentence.token(start - 2).is("c’", "ce");
  }

  // « les 270 requis »: of what?
  private static boolean noun(Token head) {
    List<Form> forms = Lexicon.french().readings(head.lower());
    return !head.is(Tag.NUM)
        && (forms.isEmpty()
            || head.capitalised()
            || forms.stream().anyMatch(form -> form.features().category() == Category.NOUN));
  }

  // « Le séisme de magnitude | 7,8 », « Un camp censé | accueillir », « L’hôpital de proximité
  // appel |
  // à un moratoire »: the last was meant for a verb.
  private static boolean cut(Sentence sentence, int end) {
    if (end >= sentence.size()) {
      return false;
    }
    Token last = sentence.token(end - 1);
    Token next = sentence.token(end);
    boolean verb =
        end > 1
            && next.is("à", "au", "aux")
            && last.is(Tag.NOUN)
            && sentence.token(end - 2).is(Tag.NOUN);
    return verb
        || compound(sentence, end)
        || last.is(Tag.ADJ) && next.is("à", "au", "aux") // « les projections relatives | à »
        || named(sentence, end)
        || next.is(Tag.NUM)
        || next.text().startsWith("/")
        || dashed(sentence, end)
        || next.is("«", "“", "\"") && last.is(Tag.NOUN) // « l’émergence du slogan | « … » »
        || next.is("«", "“", "\"") && end > 1 && sentence.token(end - 2).is("de", "d’")
        || next.is("sur") && end + 1 < sentence.size() && sentence.token(end + 1).is(Tag.NUM)
        || next.features().mood() == Mood.INFINITIVE && last.is(Tag.ADJ, Tag.VERB);
  }

  // « l’équipe Vélo | – Vital »
  private static boolean dashed(Sentence sentence, int end) {
    return sentence.token(end).is("-", "–", "—")
        && sentence.token(end - 1).capitalised()
        && end + 1 < sentence.size()
        && sentence.token(end + 1).capitalised();
  }

  // « le passage | à niveau », « la machine | à laver »
  private static boolean compound(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && sentence.token(end).is("à")
        && (sentence.token(end + 1).is(Tag.NOUN)
                && sentence.mention(end + 1).filter(m -> m.kind().isName()).isEmpty()
            || sentence.token(end + 1).features().mood() == Mood.INFINITIVE);
  }

  // « l’avocat populiste | Paul Roy »
  private static boolean named(Sentence sentence, int end) {
    return sentence
        .mention(end)
        .filter(m -> m.kind().isName() && m.span().start() == end)
        .isPresent();
  }

  // « (la hausse) du second », « l’hôpital de Tulle avant »: another word tells of what.
  private static boolean elliptic(Sentence sentence, int end) {
    return sentence
        .token(end - 1)
        .is(
            "premier",
            "première",
            "second",
            "seconde",
            "dernier",
            "dernière",
            "deuxième",
            "troisième",
            "suivant",
            "suivante",
            "autre",
            "autres",
            "âgé",
            "âgée",
            "âgés",
            "âgées",
            "avant",
            "après",
            "vers",
            "depuis",
            "entre");
  }

  // « le système de prise | en charge », « la mise | à jour »
  private static boolean turned(Sentence sentence, int end) {
    return end < sentence.size()
        && sentence.token(end - 1).is("mise", "prise", "remise", "entrée", "montée", "garde")
        && sentence.token(end).is("en", "à", "au", "aux", "sur");
  }

  // « pour l’agriculture |, l’alimentation et l’environnement »
  private static boolean listed(Sentence sentence, int end) {
    if (!definite(sentence.token(end - 2))
        || !definite(sentence.token(Math.min(end + 1, sentence.size() - 1)))) {
      return false;
    }
    int at = end;
    while (at + 1 < sentence.size()
        && (sentence.token(at).is(",") && sentence.token(at + 1).is(Tag.DET)
            || at > end && !sentence.token(at).is(",") && sentence.verb(at).isEmpty())) {
      at++;
      if (sentence.token(at).is("et", "ou")) {
        return true;
      }
    }
    return false;
  }

  private static boolean definite(Token token) {
    return token.is("le", "la", "l’", "les");
  }

  // « entre la ville | et la région »
  private static boolean between(Sentence sentence, Span heading) {
    List<Token> tokens = sentence.tokens().subList(heading.start(), heading.end());
    return tokens.stream().anyMatch(t -> t.is("entre"))
        && tokens.stream().noneMatch(t -> t.is("et"));
  }

  // « (déclare à) l’AFP Anne Roy », « les Français Paul Roy (et Jean Velba) »: two names that only
  // stand beside each other, or one of several.
  private static boolean twoNames(Sentence sentence, Span span) {
    boolean several =
        sentence.token(span.start()).is("les")
            && sentence.mentions().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON && m.span().end() == span.end());
    return several
        || sentence.mentions().stream()
                .filter(m -> m.kind().isName() && span.contains(m.span().start()))
                .count()
            > 1;
  }

  // What a sentence is about, and what is done, tell more than where and of what.
  private static double place(Sentence sentence, NounPhrase phrase, Optional<MainClause> main) {
    int start = phrase.span().start();
    boolean speaks =
        main.flatMap(m -> Lexicon.french().relations().reporting(m.verb().lemma())).isPresent();
    if (main.filter(m -> m.subject().start() == start).isPresent()) {
      return speaks ? SPEAKER : SUBJECT;
    }
    if (main.filter(m -> m.verb().span().end() == start).isPresent()) {
      return OBJECT;
    }
    if (start > 0 && sentence.token(start - 1).is("de", "d’")) {
      return COMPLEMENT;
    }
    return start > 0 && sentence.token(start - 1).is(Tag.ADP) ? CIRCUMSTANCE : 1;
  }

  // « …, dont l’usage avait été soupçonné lors de l’assassinat de… »: told in passing.
  private static boolean aside(Sentence sentence, int at) {
    return sentence.tokens().subList(0, at).stream()
        .anyMatch(
            t ->
                t.is(
                        "qui",
                        "que",
                        "qu’",
                        "dont",
                        "où",
                        "lequel",
                        "laquelle",
                        "lesquels",
                        "lesquelles")
                    && t.is(Tag.PRON, Tag.ADV));
  }

  // « La suppression », « l’enquête » tell more than « le porte-parole ».
  private static double event(Token noun) {
    boolean event = Lexicon.french().relations().event(noun.lemma()).isPresent();
    boolean happening = Lexicon.french().relations().nominal(noun.lemma());
    return event ? EVENT : happening ? HAPPENING : 1;
  }

  // A person, a body or a place: « la commission européenne », « un responsable », « le port ».
  private static boolean somebody(Sentence sentence, NounPhrase phrase) {
    boolean place =
        sentence
            .mention(phrase.head())
            .filter(
                m -> m.kind() == Mention.Kind.PLACE && m.span().contains(phrase.span().end() - 1))
            .isPresent();
    boolean person =
        sentence.mentions().stream()
            .anyMatch(
                m -> m.kind() == Mention.Kind.PERSON && phrase.span().contains(m.span().start()));
    return place
        || person
        || Clauses.human(sentence, phrase.span())
        || sentence.tokens().subList(phrase.span().start(), phrase.span().end()).stream()
            .filter(t -> t.is(Tag.NOUN, Tag.PROPN, Tag.ADJ))
            .map(Token::lemma)
            .anyMatch(l -> BODIES.contains(l) || PLACES.contains(l) || HOLLOW.contains(l))
        || PLACE_CUES.contains(sentence.token(phrase.head()).lemma())
        || PEOPLE.contains(sentence.token(phrase.head()).lemma())
        || sentence.token(phrase.head()).is("homme", "hommes", "femme", "femmes", "couple");
  }

  private static String before(Sentence sentence, Span span) {
    return sentence.token(span.start() - 1).lower();
  }

  // « (la ministre de) la Santé »
  private static boolean ofOffice(Sentence sentence, Span span) {
    return span.start() > 1
        && OF.contains(before(sentence, span))
        && Lexicon.french()
            .relations()
            .office(sentence.token(span.start() - 2).lower())
            .isPresent();
  }

  // « que | les suicides (dans la police) ne sont »: what stands between the noun of a subject and
  // its verb belongs to the noun.
  private static boolean subject(Sentence sentence, int start, int at, int end) {
    if (end == sentence.size()) {
      return false;
    }
    boolean opens = start == 0 || sentence.token(start - 1).is("que", "qu’", "et", "mais", ",");
    int verb = sentence.token(end).is("ne", "n’", "se", "s’") ? end + 1 : end;
    return opens
        && sentence.token(at).is("dans", "à", "au", "aux", "pour", "chez", "avec")
        && sentence.verb(verb).filter(v -> v.finite() == verb).isPresent();
  }

  private static boolean links(Sentence sentence, Span span, int at) {
    String word = sentence.token(at).lower();
    if (!OF.contains(word) && span.start() > 0 && OF.contains(before(sentence, span))) {
      return false; // « la ministre de la Santé sur Public Sénat »
    }
    if (!OF.contains(word) && span.start() > 0 && sentence.token(span.start() - 1).is(Tag.VERB)) {
      return false; // « a concédé la victoire à son rival »: it goes with the verb.
    }
    boolean verbal =
        sentence
            .nounPhrase(span.start())
            .filter(n -> Lexicon.french().relations().nominal(sentence.token(n.head()).lemma()))
            .isPresent();
    boolean next = at == span.end() && verbal;
    return LINKS.contains(word) || next && LINKS_OF_VERBAL_NOUNS.contains(word);
  }

  // « portait sur le haut du corps | des traces »: what it bore.
  private static boolean behindVerb(Sentence sentence, int start) {
    return start > 1
        && sentence.token(start - 1).is("sur", "sous", "dans", "avec")
        && sentence.verb(start - 2).isPresent();
  }

  // « abaisse la note de trois crans », « coupée à la circulation sur trois kilomètres »: how much
  // goes with the verb.
  private static int complements(Sentence sentence, Span span) {
    int end = span.end();
    while (end + 1 < sentence.size()) {
      Optional<NounPhrase> next = sentence.nounPhrase(end + 1);
      boolean complement =
          next.isPresent()
              && (links(sentence, span, end)
                  || subject(sentence, span.start(), end, next.get().span().end()))
              && next.get().span().start() == end + 1
              && (sentence.token(end).is("du")
                  || sentence.mention(end + 1).filter(m -> m.kind() == Mention.Kind.DATE).isEmpty())
              && !sentence.token(end + 1).is(Tag.NUM)
              && !Locutions.holds(sentence, next.get().head())
              && !sentence.token(next.get().head()).is("côté", "côtés", "façon", "manière", "sorte")
              && !(sentence.token(end).is("des") && behindVerb(sentence, span.start()))
              && !sentence.token(end + 1).is("son", "sa", "ses", "leur", "leurs");
      boolean long_ =
          complement && next.get().span().end() - span.start() > HeadingMakers.MOST_WORDS;
      if (!complement || long_) {
        break;
      }
      end = next.get().span().end();
    }
    if (cut(sentence, end)) {
      return span.end();
    }
    // What is joined by « et » may belong to the whole; a « de » cut off would be missed.
    boolean joined =
        end < sentence.size() && sentence.token(end).is("et", "ou", "-", "de", "d’", "du", "des");
    return joined ? span.end() : end;
  }
}
