package io.github.intertitre.core.document;

import java.util.Optional;

/**
 * A lexicon note that the document quotes.
 *
 * @param id of the note
 * @param name of its subject: « OTAN »
 * @param source the public work, law or body where it can be checked
 * @param asOf the year up to which it was checked, where it can age
 * @param link the subject's own address
 */
public record Reference(
    String id, String name, String source, Optional<String> asOf, Optional<String> link) {}
