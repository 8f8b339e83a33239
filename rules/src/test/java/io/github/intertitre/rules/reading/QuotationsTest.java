package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  /** Quotation, {@code <} speaker, {@code /} verb. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "« Nous partons », a déclaré le maire de Tulle. | Nous partons < le maire de Tulle / déclarer",
        "« Nous partons », a-t-il dit lundi. | Nous partons < il / dire",
        "« Que faire ? » demande-t-elle. | Que faire ? < elle / demander",
        "« Nous partons », explique Anne Quévert. | Nous partons < Anne Quévert / expliquer",
        "« Nous partons », a dit le ministre de la Défense, Karim Velba. | Nous partons < le ministre de la Défense, Karim Velba / dire",
        "Le maire a déclaré : « Nous partons. » | Nous partons. < Le maire / déclarer",
        "Le maire a dénoncé « une honte ». | une honte < Le maire / dénoncer",
        "Anne Quévert estime que la loi est « inutile ». | inutile < Anne Quévert / estimer",
        "Selon le procureur, l’homme a « reconnu les faits ». | reconnu les faits < le procureur /",
        "« Il a reconnu les faits », selon le procureur. | Il a reconnu les faits < le procureur /",
        "« Je pars », a dit Anne Quévert, « et je reviendrai. » | Je pars < Anne Quévert / dire; et je reviendrai. < Anne Quévert / dire",
        // Nobody is named, or the verb reports nothing.
        "« Nous partons. » | Nous partons. <",
        "Le film « Nuit noire » sort lundi. | Nuit noire <",
        "Le maire n’a jamais dit « non ». | non <",
        "Le mot « honte » a été prononcé. | honte <",
      })
  void findsWhoSpeaks(String text, String quotations) {
    assertThat(shown(Reader.french().read(text))).isEqualTo(quotations);
  }

  @Test
  void aQuotationInsideAnotherIsNested() {
    Quotation quotation =
        Quotations.of(
                Reader.french().read("« Il m’a dit “non merci” et il est parti », dit le maire."))
            .get(0);
    assertThat(quotation.nested()).containsExactly("non merci");
    assertThat(quotation.text()).isEqualTo("Il m’a dit “non merci” et il est parti");
  }

  @Test
  void aQuotationRunsOverParagraphs() {
    List<String> paragraphs =
        List.of(
            "Le maire a répondu : « Nous avons tout essayé. Rien n’a marché.",
            "« Il faut partir. Nous le ferons. »",
            "Il est sorti.");
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (String paragraph : paragraphs) {
      sentences.addAll(Reader.french().read(paragraph, offset, sentences.size()));
      offset += paragraph.length() + 1;
    }
    List<Quotation> quotations = Quotations.of(sentences);
    assertThat(quotations).hasSize(1);
    Quotation quotation = quotations.get(0);
    assertThat(quotation.text())
        .isEqualTo("Nous avons tout essayé. Rien n’a marché. Il faut partir. Nous le ferons.");
    assertThat(quotation.said().get().text()).isEqualTo("Le maire");
    String text = String.join("\n", paragraphs);
    assertThat(text.substring(quotation.start(), quotation.end())).startsWith("«").endsWith("»");
  }

  @Test
  void aMarkThatNothingClosesEndsWithItsSentence() {
    List<Quotation> quotations =
        Quotations.of(Reader.french().read("Il a dit « non. Puis il est parti."));
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).text()).isEqualTo("non.");
  }

  private static String shown(List<Sentence> sentences) {
    return Quotations.of(sentences).stream()
        .map(
            q ->
                q.text()
                    + q.said()
                        .map(s -> " < " + s.text() + " / " + s.verb().orElse(""))
                        .orElse(" <"))
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }
}
