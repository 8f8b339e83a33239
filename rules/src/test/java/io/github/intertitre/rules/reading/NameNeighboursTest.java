package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as {@code place:Lyon} where their kind is sure, {@code misc?Lyon} where it is not. */
class NameNeighboursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # The kind goes over to the other of a list.
          place:Lyon et misc?Caluire                     | place:Lyon place:Caluire
          place:Lyon ou misc?Caluire                     | place:Lyon place:Caluire
          misc?Caluire et place:Lyon                     | place:Caluire place:Lyon
          place:Lyon et à misc?Caluire                   | place:Lyon place:Caluire
          à place:Lyon et à la misc?Caluire              | place:Lyon place:Caluire
          place:Lyon , et misc?Caluire                   | place:Lyon place:Caluire
          person:Anne_Roy et misc?Zola                   | person:Anne_Roy person:Zola
          # A comma needs a third member.
          place:Lyon , misc?Caluire , misc?Brilon        | place:Lyon place:Caluire place:Brilon
          place:Lyon , misc?Caluire et misc?Brilon       | place:Lyon place:Caluire place:Brilon
          misc?Brilon , misc?Caluire et place:Lyon       | place:Brilon place:Caluire place:Lyon
          misc?Brilon et misc?Caluire , place:Lyon       | place:Brilon place:Caluire place:Lyon
          place:Lyon , misc?Caluire                      | place:Lyon misc?Caluire
          misc?Caluire , place:Lyon                      | misc?Caluire place:Lyon
          person:Anne cite place:Lyon , misc?Caluire     | person:Anne place:Lyon misc?Caluire
          place:Lyon , misc?Caluire cite person:Anne     | place:Lyon misc?Caluire person:Anne
          # No list.
          place:Lyon cite misc?Caluire                   | place:Lyon misc?Caluire
          place:Lyon puis misc?Caluire                   | place:Lyon misc?Caluire
          place:Lyon et cite misc?Caluire                | place:Lyon misc?Caluire
          place:Lyon et à la que misc?Caluire            | place:Lyon misc?Caluire
          # What is sure stays.
          place:Lyon et person:Anne                      | place:Lyon person:Anne
          place:Lyon et person:Anne et misc?Brilon       | place:Lyon person:Anne person:Brilon
          # Where neither is sure, the first tells more.
          place?Brilon et misc?Mornac                    | place?Brilon place?Mornac
          organisation?BRN et misc?MRC                   | organisation?BRN organisation?MRC
          place?Brilon et misc?Mornac_Bas                | place?Brilon misc?Mornac_Bas
          place?Brilon et misc?MRC                       | place?Brilon misc?MRC
          place?Brilon cite misc?Mornac                  | place?Brilon misc?Mornac
          place?Brilon , misc?Mornac                     | place?Brilon misc?Mornac
          misc?Brilon                                    | misc?Brilon
          """)
  void namesOfOneListAreOfOneKind(String text, String settled) {
    List<String> tokens = new ArrayList<>();
    List<NamedSpan> names = new ArrayList<>();
    for (String part : text.split(" ")) {
      String[] name = part.split("[:?]");
      int start = tokens.size();
      tokens.addAll(List.of(name[name.length - 1].split("_")));
      if (name.length > 1) {
        Mention.Kind kind = Mention.Kind.valueOf(name[0].toUpperCase(Locale.ROOT));
        names.add(new NamedSpan(start, tokens.size(), kind, part.contains(":")));
      }
    }
    NameWord[] words = NameWord.of(tokens.toArray(String[]::new), Lexicon.french());
    StringJoiner shown = new StringJoiner(" ");
    for (NamedSpan name : NameNeighbours.settle(words, names)) {
      shown.add(
          name.kind().name().toLowerCase(Locale.ROOT)
              + (name.sure() ? ":" : "?")
              + String.join("_", tokens.subList(name.start(), name.end())));
    }
    assertThat(shown).hasToString(settled);
  }
}
