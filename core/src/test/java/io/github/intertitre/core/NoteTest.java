package io.github.intertitre.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoteTest {
  @Test
  void everyNoteIsSaidInBothLanguages() {
    assertThat(NoteText.ENGLISH.keys()).isEqualTo(NoteText.FRENCH.keys());
    for (String key : NoteText.FRENCH.keys()) {
      Note note = Note.of(key, "7", "{0}");
      assertThat(note.english()).isNotEqualTo(note.message());
      assertThat(note.message().contains("« 7 »") || note.message().contains("7 mots"))
          .isEqualTo(note.english().contains("\"7\"") || note.english().contains("7 words"));
    }
  }

  @Test
  void whoeverAsksInNeitherLanguageGetsEnglish() {
    Note note = Note.of("WORD_TARGET_NOT_REACHED", 205, 700);
    assertThat(note.code()).isEqualTo("WORD_TARGET_NOT_REACHED");
    assertThat(note.message(Locale.CANADA_FRENCH)).contains("205 mots sur les 700");
    assertThat(note.message(Locale.GERMAN)).contains("205 words of the 700");
  }

  @Test
  void whatALinkSaysIsNoPlace() {
    assertThat(Note.of("LINK_LEFT_OUT", "{1}", "/a").message()).contains("« {1} » (/a)");
  }
}
