package io.github.intertitre.core;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@link Fuzzed#rules} with inputs that find new ways through the code: only under a profile. */
class RulesFuzzTest {
  @FuzzTest
  void ends(byte[] bytes) {
    Fuzzed.rules(bytes);
  }
}
