package io.github.intertitre.lexicon.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Lexicon;
import io.github.intertitre.lexicon.Resources;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every word of the notes in lower case is in the dictionary or in {@code words-accepted.txt};
 * names are left out.
 */
class WordsTest {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d’-]+|(?<=’)");
  private static final Pattern ELIDED = Pattern.compile("(?:[ldnsjmtc]|qu|lorsqu|puisqu|jusqu)’");
  private final Set<String> accepted =
      new HashSet<>(Resources.lines(WordsTest.class, "words-accepted.txt"));

  @Test
  void wordsAreKnown() {
    List<String> unknown =
        Notes.french().all().stream()
            .flatMap(note -> note.sentences().stream())
            .flatMap(BREAK::splitAsStream)
            .filter(word -> !isKnown(word))
            .distinct()
            .toList();
    assertThat(unknown).as(String.join("\n", unknown)).isEmpty();
  }

  // « bien-être » is one word of the dictionary, « franco-italien » is known by its parts.
  private boolean isKnown(String word) {
    return isKnownAsOne(word) || Arrays.stream(word.split("-")).allMatch(this::isKnownAsOne);
  }

  private boolean isKnownAsOne(String word) {
    return word.isEmpty()
        || !Character.isLowerCase(word.codePointAt(0))
        || ELIDED.matcher(word).matches()
        || accepted.contains(word)
        || Lexicon.french().knows(word);
  }
}
