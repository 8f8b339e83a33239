package io.github.intertitre.core.draft;

import io.github.intertitre.core.draft.Questions.Asked;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes of a fact the question that it answers, the most telling kind first. */
final class Askers {
  private static final List<Function<Fact, Optional<Asked>>> KINDS =
      List.of(
          AdjunctQuestions::why,
          ObjectQuestions::howMany,
          AdjunctQuestions::byHowMuch,
          ObjectQuestions::what,
          ObjectQuestions::whatDoing,
          ObjectQuestions::aboutWhat,
          ObjectQuestions::toWhom,
          ObjectQuestions::howMuch,
          AdjunctQuestions::since,
          AdjunctQuestions::when,
          AdjunctQuestions::where,
          SubjectQuestions::who);

  private Askers() {}

  static Optional<Asked> ask(Fact fact) {
    return fact.askable()
        ? KINDS.stream().flatMap(kind -> kind.apply(fact).stream()).findFirst()
        : Optional.empty();
  }
}
