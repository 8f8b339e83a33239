package io.github.intertitre.core;

import io.github.intertitre.core.UnusableTextException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Makes text of bytes: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<String> MAGIC = List.of("%PDF-", "PK\u0003\u0004", "{\\rtf", "GIF8");

  private Decoding() {}

  /** The text, and a note where its encoding had to be guessed. */
  record Decoded(String text, List<Note> notes) {}

  static Decoded decode(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnusableTextException(Reason.EMPTY);
    }
    Optional<String> marked = utf16(bytes);
    if (marked.isPresent()) {
      return new Decoded(marked.get(), List.of());
    }
    if (isBinary(bytes)) {
      throw new UnusableTextException(Reason.BINARY);
    }
    return strictly(bytes, StandardCharsets.UTF_8)
        .map(text -> new Decoded(text, List.of()))
        .orElseGet(() -> windows(bytes));
  }

  private static Decoded windows(byte[] bytes) {
    String text =
        strictly(bytes, WINDOWS)
            .filter(Decoding::looksWritten)
            .orElseThrow(() -> new UnusableTextException(Reason.UNKNOWN_ENCODING));
    return new Decoded(text, List.of(Note.of("ENCODING_GUESSED")));
  }

  private static Optional<String> utf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFEFF || first == 0xFFFE
        ? strictly(bytes, StandardCharsets.UTF_16)
        : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    int odd = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      odd += b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
    }
    return MAGIC.stream().anyMatch(head::startsWith) || odd * 50 > bytes.length;
  }

  // In French one character in four has an accent at the very most; noise has one in two.
  private static boolean looksWritten(String text) {
    long high = text.chars().filter(c -> c >= 128).count();
    return high * 4 <= text.length();
  }
}
