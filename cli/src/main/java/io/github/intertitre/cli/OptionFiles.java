package io.github.intertitre.cli;

import io.github.intertitre.core.draft.Template;
import io.github.intertitre.core.links.LinkTerm;
import io.github.intertitre.lexicon.notes.Note;
import io.github.intertitre.lexicon.notes.Notes;
import io.github.intertitre.rules.rewrite.Rule;
import io.github.intertitre.rules.rewrite.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Reads the rule, template, lexicon and link files that a user names. */
final class OptionFiles {
  private OptionFiles() {}

  static List<Note> notes(List<Path> files) {
    return read(files, Notes::read);
  }

  static List<Rule> rules(List<Path> files) {
    return read(files, RuleSet::read);
  }

  static List<Template> templates(List<Path> files) {
    return read(files, Template::read);
  }

  static List<LinkTerm> links(List<Path> files) {
    return read(files, LinkTerm::read);
  }

  private static <T> List<T> read(List<Path> files, BiFunction<String, String, List<T>> reader) {
    return files.stream().flatMap(file -> read(file, reader).stream()).toList();
  }

  /** What a file holds. */
  static <T> List<T> read(Path file, BiFunction<String, String, List<T>> reader) {
    if (!Files.exists(file)) {
      throw new Trouble("input.missing", file);
    }
    try {
      return reader.apply(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Trouble("input.unreadable", file);
    } catch (IllegalArgumentException e) {
      throw new Trouble("data.wrong", e.getMessage());
    }
  }
}
