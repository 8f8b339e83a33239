package io.github.intertitre.core;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@link Fuzzed#article} with inputs that find new ways through the code: only under a profile. */
class ArticleFuzzTest {
  @FuzzTest
  void ends(byte[] bytes) {
    Fuzzed.article(bytes);
  }
}
