package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.NounPhrase;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.reading.VerbGroup;
import io.github.intertitre.rules.rewrite.Pattern.Atom;
import io.github.intertitre.rules.rewrite.Pattern.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * Reads the notation of patterns.
 *
 * <pre>
 * S:SUBJECT V:MAIN[mood=indicative] A:+ "et" W:VERB[mood=indicative] B:+
 * </pre>
 *
 * <ul>
 *   <li>{@code "et|puis"} a token of this form, capitals aside; {@code /\d+h/} a token that is
 *       written so; {@code <mettre|tenir>} of this lemma; {@code {NOUN|PROPN}} of this tag
 *   <li>{@code SUBJECT}, {@code MAIN} subject and verb of the main clause; {@code VERB} any finite
 *       verb group; {@code NP} a noun phrase; {@code NAME}, {@code DATE} a mention; {@code QUOTE};
 *       {@code PARTICIPLE} a past participle as « avoir » takes it
 *   <li>{@code *} any tokens, {@code +} one or more; a {@code ?} behind makes an element optional
 *   <li>{@code [key=value|value, key!=value]} narrows: mood, tense, voice, number, gender, negated,
 *       compound, lemma, kind
 * </ul>
 */
final class PatternParser {
  private static final java.util.regex.Pattern ELEMENT =
      java.util.regex.Pattern.compile(
          "(?:(?<label>\\p{L}\\w*):)?"
              + "(?:\"(?<form>[^\"]+)\"|/(?<regex>[^/]+)/|<(?<lemma>[^>]+)>|\\{(?<tag>[A-Z_|]+)\\}|(?<name>[A-Z]+)|(?<any>[*+]))"
              + "(?:\\[(?<attributes>[^\\]]*)\\])?(?<optional>\\?)?(?:\\s+|$)");

  private PatternParser() {}

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException showing what was not understood
   */
  static Pattern parse(String text) {
    List<Element> elements = new ArrayList<>();
    Matcher matcher = ELEMENT.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new IllegalArgumentException("pattern not understood from: " + text.substring(at));
      }
      elements.add(element(matcher, elements.size()));
      at = matcher.end();
    }
    return new Pattern(elements);
  }

  private static Element element(Matcher m, int index) {
    String label = m.group("label") == null ? "#" + index : m.group("label");
    return new Element(label, atom(m), m.group("optional") != null, need(m));
  }

  private static Optional<Need> need(Matcher m) {
    if (m.group("form") != null) {
      return Optional.of(new Need(Need.Kind.FORM, alternatives(m.group("form"))));
    }
    if (m.group("lemma") != null) {
      return Optional.of(new Need(Need.Kind.LEMMA, alternatives(m.group("lemma"))));
    }
    return Optional.ofNullable(m.group("regex"))
        .map(regex -> new Need(Need.Kind.WRITTEN, Set.of(regex)));
  }

  private static Set<String> alternatives(String text) {
    return Set.copyOf(List.of(text.split("\\|")));
  }

  private static Atom atom(Matcher m) {
    List<Attribute> attributes = attributes(m.group("attributes"));
    Predicate<Token> narrow = tokenTest(attributes);
    if (m.group("form") != null) {
      Set<String> forms = alternatives(m.group("form"));
      return Atoms.token(t -> forms.contains(t.lower()));
    }
    if (m.group("regex") != null) {
      java.util.regex.Pattern written = java.util.regex.Pattern.compile(m.group("regex"));
      return Atoms.token(t -> written.matcher(t.text()).matches() && narrow.test(t));
    }
    if (m.group("lemma") != null) {
      Set<String> lemmas = alternatives(m.group("lemma"));
      return Atoms.token(t -> lemmas.contains(t.lemma()) && narrow.test(t));
    }
    if (m.group("tag") != null) {
      List<Tag> tags =
          java.util.Arrays.stream(m.group("tag").split("\\|")).map(Tag::valueOf).toList();
      return Atoms.token(t -> tags.contains(t.tag()) && narrow.test(t));
    }
    if (m.group("any") != null) {
      return Atoms.any(m.group("any").equals("+") ? 1 : 0);
    }
    return chunk(m.group("name"), attributes);
  }

  private static Atom chunk(String name, List<Attribute> attributes) {
    return switch (name) {
      case "SUBJECT" -> Atoms.subject();
      case "MAIN" -> Atoms.mainVerb(verbTest(attributes));
      case "VERB" -> Atoms.verb(verbTest(attributes));
      case "NP" -> Atoms.nounPhrase(nounTest(attributes));
      case "NAME" -> Atoms.mention(m -> m.kind().isName() && mentionTest(attributes).test(m));
      case "DATE" -> Atoms.mention(m -> m.kind() == Mention.Kind.DATE);
      case "PARTICIPLE" -> Atoms.token(PatternParser::participle);
      case "QUOTE" -> Atoms.quotation();
      default -> throw new IllegalArgumentException("no such element: " + name);
    };
  }

  // « pris », whatever else the form may be.
  private static boolean participle(Token token) {
    return Lexicon.french().readings(token.text()).stream()
        .map(Form::features)
        .anyMatch(
            f ->
                f.isPastParticiple()
                    && f.gender().agrees(Gender.MASCULINE)
                    && f.number().agrees(Number.SINGULAR));
  }

  /** One narrowing: key, allowed or forbidden values. */
  private record Attribute(String key, List<String> values, boolean forbids) {
    boolean allows(String value) {
      return values.contains(value) != forbids;
    }
  }

  private static List<Attribute> attributes(String text) {
    List<Attribute> attributes = new ArrayList<>();
    if (text == null || text.isBlank()) {
      return attributes;
    }
    for (String part : text.split(",")) {
      boolean forbids = part.contains("!=");
      String[] sides = part.split("!?=", 2);
      if (sides.length < 2) {
        throw new IllegalArgumentException("expected key=value, was: " + part.strip());
      }
      attributes.add(
          new Attribute(sides[0].strip(), List.of(sides[1].strip().split("\\|")), forbids));
    }
    return attributes;
  }

  private static Predicate<Token> tokenTest(List<Attribute> attributes) {
    return token ->
        all(
            attributes,
            key ->
                switch (key) {
                  case "mood" -> lower(token.features().mood());
                  case "tense" -> lower(token.features().tense());
                  case "number" -> lower(token.features().number());
                  case "gender" -> lower(token.features().gender());
                  case "lemma" -> token.lemma();
                  default -> throw unknown(key);
                });
  }

  private static BiPredicate<Sentence, VerbGroup> verbTest(List<Attribute> attributes) {
    return (sentence, verb) ->
        all(
            attributes,
            key ->
                switch (key) {
                  case "mood" -> lower(verb.mood());
                  case "tense" -> lower(verb.tense());
                  case "voice" -> lower(verb.voice());
                  case "number" -> lower(verb.number());
                  case "negated" -> verb.negated() ? "yes" : "no";
                  case "compound" -> verb.compound() ? "yes" : "no";
                  case "lemma" -> verb.lemma();
                  default -> throw unknown(key);
                });
  }

  private static BiPredicate<Sentence, NounPhrase> nounTest(List<Attribute> attributes) {
    return (sentence, phrase) ->
        all(
            attributes,
            key ->
                switch (key) {
                  case "number" -> lower(phrase.number());
                  case "gender" -> lower(phrase.gender());
                  case "lemma" -> sentence.token(phrase.head()).lemma();
                  default -> throw unknown(key);
                });
  }

  private static Predicate<Mention> mentionTest(List<Attribute> attributes) {
    return mention ->
        all(
            attributes,
            key -> {
              if (key.equals("kind")) {
                return lower(mention.kind());
              }
              throw unknown(key);
            });
  }

  private static boolean all(List<Attribute> attributes, UnaryOperator<String> values) {
    for (Attribute attribute : attributes) {
      if (!attribute.allows(values.apply(attribute.key()))) {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException unknown(String key) {
    return new IllegalArgumentException("no such attribute here: " + key);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
