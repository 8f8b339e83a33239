package io.github.intertitre.benchmarks.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What Yoast SEO's own library says, as {@code benchmarks/yoast/score.cjs} prints it: {@code
 * {"results": {"NAME": {"seo": 88, "readability": 90}}}}.
 */
final class Yoast {
  private final JsonNode scores;

  Yoast(Path file) throws IOException {
    scores = new ObjectMapper().readTree(file.toFile()).path("results");
  }

  /** Yoast's score of an article as rewritten; of the source it knows nothing. */
  Row.Judgement of(String article, String score) {
    return new Row.Judgement(Double.NaN, scores.path(article).path(score).asDouble(Double.NaN));
  }
}
