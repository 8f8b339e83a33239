package io.github.intertitre.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // Elision.
        "l’eau d’ici; l’|eau|d’|ici",
        "jusqu'au soir; jusqu'|au|soir",
        "lorsqu’elle, puisqu’on; lorsqu’|elle|,|puisqu’|on",
        "aujourd’hui, quelqu’un, prud’homme; aujourd’hui|,|quelqu’un|,|prud’homme",
        "l’Haÿ-les-Roses, Val-d’Oise; l’|Haÿ-les-Roses|,|Val-d’Oise",
        // Clitics and what only looks like them.
        "a-t-il dit, dit-on; a|-t-il|dit|,|dit|-on",
        "dites-le, vas-y, donnez-m’en; dites|-le|,|vas|-y|,|donnez|-m’|en",
        "un rendez-vous avec celui-ci; un|rendez-vous|avec|celui-ci",
        "ce jour-là, cette fois-ci; ce|jour|-là|,|cette|fois|-ci",
        "là-bas, au-delà, voilà; là-bas|,|au-delà|,|voilà",
        "c’est-à-dire; c’est-à-dire",
        "Aix-en-Provence, Bourg-la-Reine; Aix-en-Provence|,|Bourg-la-Reine",
        // Initials.
        "J.-P. Roy et Ch.-A. Duval; J.-P.|Roy|et|Ch.-A.|Duval",
        // Numbers, times, amounts.
        "12 500,5 € et 3.000 pas; 12 500,5|€|et|3.000|pas",
        "à 20h30, à 20 h 30; à|20h30|,|à|20|h|30",
        "2-4 €, en 1939-1945, 3-0; 2-4|€|,|en|1939-1945|,|3-0",
        "le 1er mai, au XIXe siècle, 5 %; le|1er|mai|,|au|XIXe|siècle|,|5|%",
        // Sigles, titles, addresses.
        "M. Roy et Mme Roy, J.-C. Roy; M.|Roy|et|Mme|Roy|,|J.-C.|Roy",
        "les U.S.A. aussi, AT&T; les|U.S.A.|aussi|,|AT&T",
        "sur https://a.example/b?c=d, à x.y@z.fr; sur|https://a.example/b?c=d|,|à|x.y@z.fr",
        "#JeVote avec @Roy_12; #JeVote|avec|@Roy_12",
        "le n° 5, l’art. 3, etc. ici; le|n°|5|,|l’|art.|3|,|etc.|ici",
        // Marks.
        "« Oui… » dit-il ?!; «|Oui|…|»|dit|-il|?|!",
        "Quoi ?..; Quoi|?|..",
      })
  void cutsWords(String text, String tokens) {
    assertThat(
            new Tokenizer()
                .tokens(text).stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .collect(Collectors.joining("|")))
        .isEqualTo(tokens);
  }
}
