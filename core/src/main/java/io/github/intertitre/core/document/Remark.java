package io.github.intertitre.core.document;

/**
 * Something that whoever asked for the rewriting should know.
 *
 * @param code stable, for programs: {@code WORD_TARGET_NOT_REACHED}
 * @param message for people, in French
 */
public record Remark(String code, String message) {}
