package io.github.intertitre.rules.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the labels of a pattern take, in the order of their names, « - » for nothing; empty where it
 * does not fit.
 */
class PatternParserTest {
  private static String taken(String pattern, String text) {
    Sentence sentence = Reader.french().sentence(text);
    Optional<Match> match = PatternParser.parse(pattern).first(sentence, Optional::of);
    return match.stream()
        .flatMap(
            m ->
                m.spans().keySet().stream()
                    .sorted()
                    .filter(label -> !label.startsWith("#"))
                    .map(label -> m.span(label).length() == 0 ? "-" : m.text(label)))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          # Words.
          A:* "et|puis" B:+              ; Il mange et boit.           ; Il mange / boit
          A:* "et|puis" B:+              ; Il mange puis boit.         ; Il mange / boit
          A:* "et|puis" B:+              ; Il mange.                   ; ~~
          A:* "et" B:+                   ; Il mange et.                ; ~~
          A:+ "et" B:+                   ; Et il boit.                 ; ~~
          A:* "et" B:+                   ; Il mange « oui et non » et boit. ; Il mange « oui et non » / boit
          A:* X:/\\d+h/ B:*              ; Il part à 12h demain.       ; Il part à / demain / 12h
          A:* X:<manger|boire> B:*       ; Les chats mangent.          ; Les chats / - / mangent
          A:* X:<manger|boire> B:*       ; Les chats dorment.          ; ~~
          A:* X:{ADV} B:*                ; Il mange bien.              ; Il mange / - / bien
          A:* X:{NUM|ADV} B:*            ; Il mange trois pommes.      ; Il mange / pommes / trois
          A:* X:"bien"? B:*              ; Il mange bien.              ; - / Il mange bien / -
          X:{NOUN}[number=plural] B:*    ; Chats et chiens dorment.    ; et chiens dorment / Chats
          X:{NOUN}[number=singular] B:*  ; Chats et chiens dorment.    ; ~~
          A:* X:<manger>[mood=infinitive] B:*  ; Il mange et veut manger.  ; Il mange et veut / - / manger
          A:* X:<manger>[mood!=infinitive] B:* ; Il mange et veut manger.  ; Il / et veut manger / mange
          A:* X:/mang.*/[lemma=manger, mood=infinitive] B:* ; Il mange et veut manger. ; Il mange et veut / - / manger
          # Groups of words.
          S:SUBJECT V:MAIN B:*           ; Le maire a mangé la pomme.  ; la pomme / Le maire / a mangé
          S:SUBJECT V:MAIN[compound=yes] B:* ; Le maire mange la pomme. ; ~~
          S:SUBJECT V:MAIN[compound=no] B:*  ; Le maire mange la pomme. ; la pomme / Le maire / mange
          A:* V:VERB[negated=yes] B:*    ; Il mange et ne boit pas.    ; Il mange et / pas / ne boit
          A:* V:VERB[tense=imperfect] B:* ; Il mange et buvait.        ; Il mange et / - / buvait
          A:* V:VERB[voice=passive] B:*  ; Il mange et est puni.       ; Il mange et / - / est puni
          A:* V:VERB[mood=conditional|imperative] B:* ; Il mangerait.  ; Il / - / mangerait
          A:* V:VERB B:*                 ; Le maire de Tulle.          ; ~~
          A:* N:NP B:*                   ; Il mange la pomme.          ; Il mange / - / la pomme
          A:* N:NP[number=plural] B:*    ; Il mange la pomme.          ; ~~
          A:* N:NP[gender=feminine, lemma=pomme] B:* ; Il mange la pomme. ; Il mange / - / la pomme
          A:* N:NAME B:*                 ; Il cite Paul Roy.           ; Il cite / - / Paul Roy
          A:* N:NAME[kind=place] B:*     ; Il cite Paul Roy à Tulle.   ; Il cite Paul Roy à / - / Tulle
          A:* N:NAME B:*                 ; Il part en mai 2024.        ; ~~
          A:* D:DATE B:*                 ; Il part le 3 mai 2024.      ; Il part le / - / 3 mai 2024
          A:* D:DATE B:*                 ; Il cite Paul Roy.           ; ~~
          A:* P:PARTICIPLE B:*           ; Il a pris la pomme.         ; Il a / la pomme / pris
          A:* P:PARTICIPLE B:*           ; Il aime la prise.           ; ~~
          A:* Q:QUOTE B:*                ; Il dit « oui » et part.     ; Il dit / et part / « oui »
          A:* Q:QUOTE B:*                ; Il dit oui.                 ; ~~
          """)
  void aPatternTakesWhatItSays(String pattern, String text, String taken) {
    assertThat(taken(pattern, text)).isEqualTo(taken);
  }
}
