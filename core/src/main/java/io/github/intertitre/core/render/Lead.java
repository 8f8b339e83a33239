package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Role;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The term that a recap's item explains, which renderers set in bold: « Mars 2022 » in « Mars 2022
 * : négociations à Istanbul ».
 *
 * @param term before the colon
 * @param rest the colon and what follows
 */
record Lead(String term, String rest) {
  private static final Pattern COLON = Pattern.compile("^([^:.!?]{1,80}?)(\\u00A0:\\s.+)$");

  static Optional<Lead> of(Role role, String item) {
    boolean explains = role.isRecap() && role != Role.KEY_POINTS && role != Role.FAQ;
    Matcher matcher = COLON.matcher(item);
    return explains && matcher.matches()
        ? Optional.of(new Lead(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
