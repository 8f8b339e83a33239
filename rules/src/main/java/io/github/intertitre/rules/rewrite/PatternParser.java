package io.github.intertitre.rules.rewrite;

import io.github.intertitre.lexicon.Form;
import io.github.intertitre.lexicon.Gender;
import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Number;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.reading.Token;
import io.github.intertitre.rules.rewrite.Pattern.Atom;
import io.github.intertitre.rules.rewrite.Pattern.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
 *       {@linkplain Spelt spelt} so; {@code <mettre|tenir>} of this lemma; {@code {NOUN|PROPN}} of
 *       this tag
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

  private static final BiPredicate<Sentence, Mention> NAME = (s, m) -> m.kind().isName();

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
      if (!matcher.region(at, text.length()).lookingAt()) {
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
    String attributes = m.group("attributes") == null ? "" : m.group("attributes");
    if (m.group("form") != null) {
      Attributes.none(attributes);
      Set<String> forms = alternatives(m.group("form"));
      return Atoms.token((s, t) -> forms.contains(t.lower()));
    }
    if (m.group("any") != null) {
      Attributes.none(attributes);
      return Atoms.any(m.group("any").equals("+") ? 1 : 0);
    }
    return m.group("name") != null
        ? chunk(m.group("name"), attributes)
        : Atoms.token(token(m).and(Attributes.ofToken(attributes)));
  }

  private static BiPredicate<Sentence, Token> token(Matcher m) {
    if (m.group("regex") != null) {
      Spelt spelt = Spelt.of(m.group("regex"));
      return (s, t) -> spelt.fits(t.text());
    }
    if (m.group("lemma") != null) {
      Set<String> lemmas = alternatives(m.group("lemma"));
      return (s, t) -> lemmas.contains(t.lemma());
    }
    List<Tag> tags = Arrays.stream(m.group("tag").split("\\|")).map(Tag::valueOf).toList();
    return (s, t) -> tags.contains(t.tag());
  }

  private static Atom chunk(String name, String attributes) {
    return switch (name) {
      case "MAIN" -> Atoms.mainVerb(Attributes.ofVerb(attributes));
      case "VERB" -> Atoms.verb(Attributes.ofVerb(attributes));
      case "NP" -> Atoms.nounPhrase(Attributes.ofNoun(attributes));
      case "NAME" -> Atoms.mention(NAME.and(Attributes.ofMention(attributes)));
      default -> {
        Attributes.none(attributes);
        yield plain(name);
      }
    };
  }

  private static Atom plain(String name) {
    return switch (name) {
      case "SUBJECT" -> Atoms.subject();
      case "DATE" -> Atoms.mention((s, m) -> m.kind() == Mention.Kind.DATE);
      case "PARTICIPLE" -> Atoms.token((s, t) -> participle(t));
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
}
