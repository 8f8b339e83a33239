package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Generated texts end in a result that keeps the laws, or in a refusal: two thousand in the normal
 * build, a million under {@code -Pfuzz}.
 */
class GeneratedTextsTest {
  private static final int COUNT = Integer.getInteger("fuzz.texts", 2000);
  private static final long FIRST = Long.getLong("fuzz.first", 0);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  // Of the processor: whatever else the machine does must not count.
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int TWICE = 50;
  private static final Intertitre ENGINE =
      Intertitre.with(Options.builder().words(Options.FEWEST_WORDS).build());

  private final AtomicLong rewritten = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final Map<Long, String> finds = new ConcurrentSkipListMap<>();

  @Test
  void allEnd() throws IOException {
    GeneratedTexts texts = GeneratedTexts.from(Path.of("../seeds/articles"));
    LongStream.range(FIRST, FIRST + COUNT)
        .parallel()
        .forEach(number -> attempt(number, texts.text(number)));
    System.out.println(
        COUNT
            + " texts from "
            + FIRST
            + ": "
            + rewritten
            + " rewritten, "
            + refused
            + " refused, "
            + finds.size()
            + " finds");
    assertThat(new TreeMap<>(finds)).isEmpty();
  }

  private void attempt(long number, String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      Article article = read(number, text);
      Result result = ENGINE.rewrite(article);
      Laws.hold(article, result);
      if (number % TWICE == 0) {
        assertThat(ENGINE.rewrite(article).json()).isEqualTo(result.json());
      }
      rewritten.incrementAndGet();
    } catch (UnusableTextException e) {
      refused.incrementAndGet();
    } catch (AssertionError | RuntimeException | VirtualMachineError e) {
      finds.put(number, told(e));
    }
    if (THREADS.getCurrentThreadCpuTime() - start > LONGEST.toNanos()) {
      finds.putIfAbsent(number, "took longer than " + LONGEST);
    }
  }

  private static String told(Throwable find) {
    String message = find.toString();
    String place =
        Arrays.stream(find.getStackTrace())
            .map(StackTraceElement::toString)
            .filter(frame -> frame.contains("intertitre") && !frame.contains("Test."))
            .findFirst()
            .orElse("");
    return message.substring(0, Math.min(300, message.length())) + " at " + place;
  }

  // As whatever it looks like more often than as Markdown or HTML.
  private static Article read(long number, String text) {
    return switch ((int) (number % 4)) {
      case 0 -> Article.markdown(text);
      case 1 -> Article.html(text);
      default -> Article.of(text);
    };
  }
}
