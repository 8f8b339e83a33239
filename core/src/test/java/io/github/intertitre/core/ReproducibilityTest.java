package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.render.Format;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same article gives the same bytes, whoever asks, wherever and however it is written. */
class ReproducibilityTest {
  private static final Path SEEDS = Path.of("../seeds/articles");
  private static final Intertitre ENGINE = Intertitre.create();
  private static final int THREADS = 16;
  private static final String RULE =
      """
      id: essai-afin-de
      family: lightening
      does: « afin de » devient « pour ».
      pattern: A:* "afin" "de" B:+
      rewrite: {A} pour {B}.
      sure: 0.95
      example: Il est venu afin de voir la mer. => Il est venu pour voir la mer.
      example: Elle court afin de gagner. => Elle court pour gagner.
      counter: Il est venu pour voir la mer.
      """;
  private static final String NOTE =
      """
      id: essai
      names: Essai-sur-Mer
      kind: place
      domain: cities
      source: Essai
      says: Essai-sur-Mer est une commune de France.
      """;

  @Test
  void sixteenThreadsWithOneEngineGiveWhatOneGives() throws Exception {
    List<String> texts = seeds();
    List<String> expected = texts.stream().map(ReproducibilityTest::all).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> threads = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        // Each in another order, so that different articles are read side by side.
        List<Integer> order = shuffled(texts.size(), thread);
        threads.add(pool.submit(() -> inOrder(texts, order)));
      }
      for (Future<List<String>> thread : threads) {
        assertThat(thread.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void neitherPlaceNorTimeOfTheMachineCounts() throws IOException {
    String text = seed("choigou-lecornu");
    String expected = all(text);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "lt-LT")) {
        for (String id : List.of("Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(all(text)).as(tag + " " + id).isEqualTo(expected);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void lineEndsNormalFormsAndEncodingsGiveTheSameBytes() throws IOException {
    for (String text : seeds()) {
      String expected = all(text);
      assertThat(all(text.replace("\n", "\r\n"))).isEqualTo(expected);
      assertThat(all(text.replace("\n", "\r"))).isEqualTo(expected);
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertThat(decomposed).isNotEqualTo(text);
      assertThat(all(decomposed)).isEqualTo(expected);
      assertThat(all(Article.of(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(expected);
      assertThat(all(Article.of(text.getBytes(StandardCharsets.UTF_16)))).isEqualTo(expected);
    }
  }

  @Test
  void theResultNamesTheCallersRulesAndNotes() {
    Options options =
        Options.builder()
            .rules(RuleSet.read("essai", RULE))
            .lexicon(Notes.read("essai", NOTE))
            .build();
    String text = "Le budget est voté\n\nLe maire de Tulle a présenté le budget mardi.";
    Result own = Intertitre.with(options).rewrite(Article.of(text));
    Result shipped = ENGINE.rewrite(Article.of(text));
    assertThat(own.generator().rules())
        .hasSize(16)
        .isNotEqualTo(shipped.generator().rules())
        .isEqualTo(Intertitre.with(options).rewrite(Article.of(text)).generator().rules());
    assertThat(own.generator().lexicon()).hasSize(16).isNotEqualTo(shipped.generator().lexicon());
    assertThat(own.json()).contains("\"rules\": \"" + own.generator().rules() + "\"");
    assertThat(shipped.json()).contains("\"rules\": \"" + shipped.generator().rules() + "\"");
  }

  private static List<Integer> shuffled(int size, int seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  // What each text gives, in the texts' order, though made in another.
  private static List<String> inOrder(List<String> texts, List<Integer> order) {
    String[] given = new String[texts.size()];
    order.forEach(i -> given[i] = all(texts.get(i)));
    return Arrays.asList(given);
  }

  private static String all(String text) {
    return all(Article.of(text));
  }

  private static String all(Article article) {
    Result result = ENGINE.rewrite(article);
    return Stream.of(Format.values()).map(result::render).collect(Collectors.joining("\n"));
  }

  private static List<String> seeds() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static String seed(String name) throws IOException {
    return Files.readString(SEEDS.resolve(name + ".txt"));
  }
}
