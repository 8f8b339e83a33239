package io.github.intertitre.core.draft;

import io.github.intertitre.core.analysis.Analysis;
import io.github.intertitre.core.document.Provenance;
import io.github.intertitre.core.document.Role;
import io.github.intertitre.core.document.Statement;
import io.github.intertitre.core.document.Words;
import io.github.intertitre.lexicon.surface.Typography;
import io.github.intertitre.rules.reading.MainClause;
import io.github.intertitre.rules.reading.Mention;
import io.github.intertitre.rules.reading.Reader;
import io.github.intertitre.rules.reading.Sentence;
import io.github.intertitre.rules.reading.Tag;
import io.github.intertitre.rules.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « Les dates clés »: at least three dated facts, in the order of the article. */
final class KeyDates {
  private static final int LEAST = 3;
  private static final int MOST = 6;
  private static final int MOST_WORDS = 22;
  private static final String TEMPLATE = "key-date";

  private KeyDates() {}

  static Optional<Recap> of(Analysis analysis, List<Rewrite> chosen, Reader reader) {
    List<Statement> items = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    for (Sentence source : analysis.clean()) {
      for (String text : chosen.get(source.index()).sentences()) {
        Sentence sentence = reader.sentence(text);
        for (Mention mention : sentence.mentions()) {
          if (mention.kind() == Mention.Kind.DATE
              && absolute(mention)
              && !dates.contains(mention.text())) {
            item(sentence, mention)
                .ifPresent(
                    item -> {
                      dates.add(mention.text());
                      items.add(
                          new Statement(
                              Typography.french(item),
                              Provenance.template(TEMPLATE, List.of(source.index()))));
                    });
          }
        }
      }
    }
    return items.size() < LEAST
        ? Optional.empty()
        : Optional.of(new Recap(Role.KEY_DATES, items.subList(0, Math.min(MOST, items.size()))));
  }

  private static boolean absolute(Mention date) {
    return date.text().matches(".*\\d.*");
  }

  // The clause without its date, the date before it.
  private static Optional<String> item(Sentence sentence, Mention date) {
    Optional<MainClause> main = MainClause.of(sentence);
    if (main.isEmpty() || !Clauses.selfContained(sentence)) {
      return Optional.empty();
    }
    int from = date.span().start();
    int to = date.span().end();
    while (from > 0
        && sentence
            .token(from - 1)
            .is("le", "en", "du", "au", "depuis", "dès", "mois", "de", "d’")) {
      if (sentence.token(from - 1).is("du", "au", "depuis", "dès", "de", "d’", "mois")) {
        return Optional.empty();
      }
      from--;
    }
    boolean fronted =
        from == 0
            && to < sentence.size()
            && sentence.token(to).is(",")
            && main.get().subject().start() == to + 1;
    int close = sentence.size() - 1;
    boolean last = to == close && sentence.token(close).is(".");
    String clause = "";
    if (fronted) {
      clause = sentence.text(to + 1, close);
    } else if (last
        && main.get().subject().start() == 0
        && from > main.get().verb().span().end()
        && !sentence.token(from - 1).is(Tag.CCONJ, Tag.ADP)) {
      clause = sentence.text(0, from);
    }
    if (clause.isEmpty() || Words.count(clause) > MOST_WORDS || Words.count(clause) < 4) {
      return Optional.empty();
    }
    return Optional.of(
        Typography.capitalised(date.text())
            + " : "
            + lower(sentence, fronted ? to + 1 : 0, clause.replaceAll("[,\\s]+$", ""))
            + ".");
  }

  private static String lower(Sentence sentence, int at, String clause) {
    boolean name =
        sentence.token(at).is(Tag.PROPN)
            || sentence.mention(at).filter(m -> m.kind().isName()).isPresent();
    return name
        ? clause
        : clause.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + clause.substring(1);
  }
}
