package io.github.intertitre.core;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@link Fuzzed#lexicon} with inputs that find new ways through the code: only under a profile. */
class LexiconFuzzTest {
  @FuzzTest
  void ends(byte[] bytes) {
    Fuzzed.lexicon(bytes);
  }
}
