package io.github.intertitre.rules.reading;

import java.util.Optional;

/**
 * A date as the source says it: « le 3 avril 2024 », « mercredi », « il y a trois jours ».
 *
 * @param sentence index of its sentence
 * @param span its tokens
 * @param text as written
 * @param iso what it comes to after ISO 8601, as exactly as it is said: {@code 2024-04-03}, {@code
 *     2024-04}, {@code 2024}, {@code 2024-04-03/2024-04-05}; empty where that can't be told
 */
public record DateMention(int sentence, Span span, String text, Optional<String> iso) {}
