package io.github.intertitre.benchmarks.speed;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import java.util.List;

/** What an engine keeps in memory. */
final class Footprint {
  private static final int COLLECTIONS = 3;

  private Footprint() {}

  /** Megabytes that an engine and all it loads keep after it has rewritten some articles. */
  static double megabytes(List<String> articles) {
    long before = used();
    Intertitre engine = Intertitre.create();
    articles.forEach(article -> engine.rewrite(Article.of(article)));
    double kept = (used() - before) / 1048576.0;
    java.lang.ref.Reference.reachabilityFence(engine);
    return kept;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
