package io.github.intertitre.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One engine gives many threads, and articles in another order, the bytes that it gives one. */
class ThreadsTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = 2;

  @Test
  void threadsGiveTheSameBytes() throws Exception {
    Intertitre engine = Intertitre.create();
    List<String> texts = texts();
    List<String> expected = texts.stream().map(text -> json(engine, text)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < ROUNDS * texts.size(); i++) {
        String text = texts.get(texts.size() - 1 - i % texts.size());
        tasks.add(() -> json(engine, text));
      }
      List<Future<String>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        String wanted = expected.get(texts.size() - 1 - i % texts.size());
        assertThat(results.get(i).get()).isEqualTo(wanted);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String json(Intertitre engine, String text) {
    return engine.rewrite(Article.of(text)).json();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : Seeds.names()) {
      texts.add(Seeds.text(name));
    }
    return texts;
  }
}
