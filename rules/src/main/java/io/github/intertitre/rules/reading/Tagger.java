package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Category;
import io.github.intertitre.lexicon.Features;
import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Kept;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.lexicon.WordLists;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;

/** OpenNLP's tags, with the lemma and features of the dictionary's reading that fits them best. */
final class Tagger {
  private static final String MODEL = "opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

  private static final Pattern SUBJECT =
      Pattern.compile("-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> MOVING = WordLists.named("verbs-with-etre");
  private static final Set<String> RARE = WordLists.named("rare-lemmas");

  private static final int MOST_WORDS = 400;
  private static final int MOST_KNOWN = 10_000;
  private static final int STATES = 4 * Tag.values().length;

  private final Lexicon lexicon;
  private final Recent<List<String>, List<Tag>> recent = new Recent<>();
  private final TagModel model = new TagModel(load());
  private final Kept<String, Known> known = new Kept<>(MOST_KNOWN, this::know);

  Tagger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What is known of a form.
   *
   * @param straight as the model was trained to see it, with a straight apostrophe
   * @param reads how it is read, by {@link #state}
   */
  private record Known(String form, String straight, TagModel.Word word, Read[] reads) {}

  /** How a form is read. */
  private record Read(String lower, Tag tag, String lemma, Features features) {}

  private Known know(String form) {
    String straight = form.replace('’', '\'');
    return new Known(form, straight, model.word(straight), new Read[STATES]);
  }

  /** Tokens of a text whose character spans are known. */
  List<Token> tag(String text, List<Span> spans) {
    List<Known> words = new ArrayList<>(spans.size());
    List<String> forms = new ArrayList<>(spans.size());
    for (Span span : spans) {
      Known word = known.get(text.substring(span.start(), span.end()));
      words.add(word);
      forms.add(word.straight());
    }
    List<Tag> tags = tags(forms, words);
    List<Token> tokens = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      String form = words.get(i).form();
      boolean governed = governed(tokens);
      boolean inverted =
          i + 1 < forms.size()
              && forms.get(i + 1).startsWith("-")
              && SUBJECT.matcher(forms.get(i + 1)).matches();
      Tag given = has(forms, i, tags.get(i)) ? Tag.AUX : tags.get(i);
      Tag tag = inverted || denied(forms, i, given) ? verb(form, given) : given;
      Tag sure = governed ? participle(form, tag) : tag;
      tokens.add(token(i, spans.get(i), words.get(i), sure, governed));
    }
    return tokens;
  }

  // A sentence comes again with other blanks and apostrophes, but the same words.
  private List<Tag> tags(List<String> forms, List<Known> words) {
    return forms.size() > MOST_WORDS ? model(words) : recent.get(forms, key -> model(words));
  }

  private List<Tag> model(List<Known> words) {
    return model.tag(words.stream().map(Known::word).toList());
  }

  // « ne dure »: what « ne » stands before is no noun and no adjective.
  private static boolean denied(List<String> forms, int i, Tag tag) {
    boolean behind = i > 0 && (forms.get(i - 1).equals("ne") || forms.get(i - 1).equals("n'"));
    return behind && (tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.X);
  }

  // « New York a été touchée », « , a annoncé la mairie »: « a » before a participle is no letter.
  private boolean has(List<String> forms, int i, Tag tag) {
    if (!forms.get(i).equals("a") || i + 1 == forms.size()) {
      return false;
    }
    String next = forms.get(i + 1);
    return next.equals("été")
        || tag == Tag.X && readings(next).stream().anyMatch(r -> r.features().isPastParticiple());
  }

  // « A-t-il », « explique-t-elle »: what a clitic subject follows is a finite verb.
  private Tag verb(String form, Tag tag) {
    return tag != Tag.AUX && readings(form).stream().anyMatch(r -> r.features().isFinite())
        ? Tag.VERB
        : tag;
  }

  // « est partie »: behind être, no noun without a determiner.
  private Tag participle(String form, Tag tag) {
    if (tag != Tag.NOUN) {
      return tag;
    }
    boolean goes =
        readings(form).stream()
            .anyMatch(r -> r.features().isPastParticiple() && MOVING.contains(r.lemma()));
    return goes ? Tag.VERB : tag;
  }

  private List<Form> readings(String form) {
    List<Form> readings = lexicon.readings(form);
    return form.length() == 1 ? lexicon.readings(form.toLowerCase(Locale.ROOT)) : readings;
  }

  private Token token(int index, Span span, Known word, Tag tag, boolean governed) {
    int state = state(tag, governed, index == 0);
    Read read = word.reads()[state];
    if (read == null) {
      read = read(word.form(), tag, governed, index == 0);
      word.reads()[state] = read;
    }
    return new Token(
        index,
        span.start(),
        span.end(),
        word.form(),
        read.lower(),
        read.tag(),
        read.lemma(),
        read.features());
  }

  // What decides how a form is read: its tag, an auxiliary before it, its place.
  private static int state(Tag tag, boolean governed, boolean opens) {
    return 4 * tag.ordinal() + (governed ? 2 : 0) + (opens ? 1 : 0);
  }

  private Read read(String form, Tag tag, boolean governed, boolean opens) {
    List<Form> readings = readings(form);
    Tag sure = reconcile(form, tag, readings, opens);
    Optional<Form> reading =
        readings.stream()
            .filter(r -> fits(sure, r.features()))
            .max(
                Comparator.comparingInt(
                    r ->
                        worth(r)
                            + (governed && r.features().isPastParticiple() ? 1000 : 0)
                            + (sure == Tag.AUX && auxiliary(r) ? 2000 : 0)));
    String lower = form.toLowerCase(Locale.ROOT);
    return new Read(
        Token.lower(form),
        sure,
        reading.map(Form::lemma).orElse(lower),
        reading.map(Form::features).orElse(Features.NONE));
  }

  // « étaient » is no form of « étayer » where it is an auxiliary.
  private static boolean auxiliary(Form form) {
    return form.lemma().equals("être") || form.lemma().equals("avoir");
  }

  // An auxiliary stands before, with nothing but adverbs or « -t-il » between: a participle is to
  // come.
  private static boolean governed(List<Token> before) {
    int at = before.size() - 1;
    while (at >= 0 && (before.get(at).is(Tag.ADV) || before.get(at).text().startsWith("-"))) {
      at--;
    }
    return at >= 0
        && (before.get(at).lemma().equals("avoir") || before.get(at).lemma().equals("être"));
  }

  // The dictionary vetoes a tag that no reading allows.
  private static Tag reconcile(String form, Tag tag, List<Form> readings, boolean opens) {
    if (!form.codePoints().anyMatch(Character::isLetterOrDigit)) {
      return tag == Tag.SYM ? tag : Tag.PUNCT;
    }
    if (Character.isDigit(form.charAt(0))) {
      return Tag.NUM;
    }
    if (readings.isEmpty() || readings.stream().anyMatch(r -> fits(tag, r.features()))) {
      return tag;
    }
    boolean name = tag == Tag.PROPN && Character.isUpperCase(form.charAt(0)) && !opens;
    if (name || tag == Tag.NUM || tag == Tag.ADP_DET || tag == Tag.ADP_PRON) {
      return tag;
    }
    Form best = readings.stream().max(Comparator.comparingInt(Form::frequency)).orElseThrow();
    return tag(best.features(), tag);
  }

  private static Tag tag(Features features, Tag otherwise) {
    return switch (features.category()) {
      case VERB -> Tag.VERB;
      case NOUN -> Tag.NOUN;
      case ADJECTIVE -> Tag.ADJ;
      case DETERMINER -> Tag.DET;
      case PRONOUN -> Tag.PRON;
      case ADVERB -> Tag.ADV;
      case PREPOSITION -> Tag.ADP;
      case PROPER_NOUN -> Tag.PROPN;
      case INTERJECTION -> Tag.INTJ;
      default -> otherwise;
    };
  }

  private static boolean fits(Tag tag, Features features) {
    Category category = features.category();
    return switch (tag) {
      case NOUN -> category == Category.NOUN;
      case PROPN -> category == Category.PROPER_NOUN;
      case VERB, AUX -> category == Category.VERB;
      case ADJ -> category == Category.ADJECTIVE || features.isPastParticiple();
      case ADV -> category == Category.ADVERB;
      case DET -> category == Category.DETERMINER;
      case PRON -> category == Category.PRONOUN;
      case ADP, ADP_DET, ADP_PRON -> category == Category.PREPOSITION;
      case CCONJ, SCONJ -> category == Category.CONJUNCTION;
      case INTJ -> category == Category.INTERJECTION;
      case NUM, PUNCT, SYM, X -> true;
    };
  }

  // Among readings of one tag: third person before others, indicative before subjunctive.
  private static int worth(Form form) {
    Features f = form.features();
    int worth = form.frequency();
    worth += f.person() == 3 ? 400 : 0;
    worth += f.mood() == Mood.INDICATIVE ? 200 : 0;
    worth += f.isPastParticiple() || f.category() == Category.ADJECTIVE ? 100 : 0;
    worth -= f.mood() == Mood.IMPERATIVE ? 200 : 0;
    worth -= RARE.contains(form.lemma()) ? 1000 : 0;
    return worth;
  }

  static POSModel load() {
    try (InputStream in = Resources.elsewhere(Tagger.class, MODEL).openStream()) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tagging model", e);
    }
  }
}
