package io.github.intertitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalyzeTest {
  private static final String TEXT =
      """
      Le budget est voté

      TULLE (AFP) — Le conseil municipal n’a pas voté mercredi le budget, qui crée une taxe\u00A0!
      Selon la préfecture, l'usine de M. Velba a reçu 8,5 millions d’euros.

      La maire, Anne Quévert, a répondu\u00A0: « Nous avons dit “non”. Rien n’a changé.

      « Nous partirons », a-t-elle ajouté. Elle dirige Tulle depuis 2017… 👍🏽 Vraiment ?
      """;

  @Test
  void everyOffsetGivesTheTextAsWritten() throws IOException {
    String json = run(Locale.ENGLISH, "analyze", "--date", "2024-04-05", "-");
    int checked = 0;
    String article = "";
    Deque<Map<String, Object>> open = new ArrayDeque<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          open.push(new HashMap<>());
        } else if (token == JsonToken.END_OBJECT) {
          checked += check(open.pop(), article);
        } else if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
          open.peek().put(parser.currentName(), parser.getText());
          article = open.size() == 1 ? (String) open.peek().getOrDefault("text", "") : article;
        } else if (token == JsonToken.VALUE_NUMBER_INT && parser.currentName() != null) {
          open.peek().put(parser.currentName(), parser.getIntValue());
        }
      }
    }
    assertThat(article).contains("👍🏽");
    assertThat(checked).isGreaterThan(100);
  }

  // A quotation’s text stands between the marks and joins its sentences; all others are to the
  // letter.
  private static int check(Map<String, Object> object, String article) {
    if (!object.containsKey("start")) {
      return 0;
    }
    String there = article.substring((int) object.get("start"), (int) object.get("end"));
    if (object.containsKey("lastSentence")) {
      assertThat(there).startsWith("«").endsWith("»");
    } else {
      assertThat(there).isEqualTo(object.get("text"));
    }
    return 1;
  }

  @Test
  void theJsonTellsWhatWasRead() {
    assertThat(run(Locale.ENGLISH, "analyze", "--date", "2024-04-05", "-"))
        .contains(
            "\"dateline\" : \"TULLE (AFP)\"",
            "\"iso\" : \"2024-04-03\"",
            "\"polarity\" : \"negative\"",
            "\"kind\" : \"money\"",
            "\"speaker\" : \"Anne Quévert\"",
            "\"form\" : \"according\"",
            "\"antecedent\"");
  }

  @Test
  void aPersonIsShownItInTheirLanguage() {
    assertThat(run(Locale.FRENCH, "analyze", "--explain", "--date", "2024-04-05", "-"))
        .contains(
            "Lieu et date : TULLE (AFP)",
            "dates : mercredi = 2024-04-03",
            "personne : Anne Quévert, maire, féminin",
            "propositions : ",
            "qui crée une taxe (relative)",
            "relatives : qui crée une taxe ← le budget",
            "rapporté : ",
            "négatif");
    assertThat(run(Locale.ENGLISH, "analyze", "--explain", "-"))
        .contains("Dateline: TULLE (AFP)", "dates: mercredi", "verbs: ")
        .doesNotContain("2024-04-03");
  }

  private static String run(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Shell(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                locale)
            .run(arguments);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
