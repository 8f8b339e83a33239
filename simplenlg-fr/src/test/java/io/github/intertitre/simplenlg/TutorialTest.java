package io.github.intertitre.simplenlg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.surface.Typography;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import simplenlg.features.DiscourseFunction;
import simplenlg.features.Feature;
import simplenlg.features.InterrogativeType;
import simplenlg.features.Tense;
import simplenlg.framework.NLGFactory;
import simplenlg.phrasespec.NPPhraseSpec;
import simplenlg.phrasespec.SPhraseSpec;

/** The README’s tutorial, run; and what it says that comes out, compared. */
class TutorialTest {
  private static final Pattern COMMENT = Pattern.compile("; // « (.*) »");
  private final NLGFactory factory = new FrenchNLGFactory();
  private final FrenchRealiser realiser = new FrenchRealiser();
  private final List<String> said = new ArrayList<>();

  @Test
  void saysWhatTheReadmeSays() throws IOException {
    firstSteps();
    moods();
    negationAndQuestions();
    relatives();
    words();
    assertThat(said).isEqualTo(comments());
  }

  @Test
  void theCasesOfTheReadmeHold() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("(") && line.contains(" => "))
            .toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      String[] sides = line.split(" => ");
      Cases.Case each = new Cases.Case("README.md", sides[0], sides[1]);
      assertThat(each.realised(factory, realiser)).isEqualTo(sides[1]);
    }
  }

  private static List<String> comments() throws IOException {
    return COMMENT
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private void say(SPhraseSpec clause) {
    said.add(Typography.plain(realiser.realiseSentence(clause)));
  }

  private void firstSteps() {
    say(factory.createClause("Marie", "manger", factory.createNounPhrase("un", "pomme")));
    NPPhraseSpec friends = factory.createNounPhrase("le", "amie");
    friends.addModifier("vieux");
    friends.addModifier("fidèle");
    friends.setPlural(true);
    SPhraseSpec clause = factory.createClause(friends, "arriver");
    clause.setFeature(Feature.TENSE, Tense.PAST);
    say(clause);
  }

  private void moods() {
    SPhraseSpec coming = factory.createClause("Marie", "venir");
    SPhraseSpec clause = factory.createClause("Jean", "vouloir", coming);
    say(clause);
    clause.setVerb("espérer");
    coming.setFeature(Feature.TENSE, Tense.FUTURE);
    say(clause);
  }

  private void negationAndQuestions() {
    SPhraseSpec clause =
        factory.createClause("Jean", "voir", factory.createNounPhrase("la", "mer"));
    clause.setFeature(Feature.TENSE, Tense.PAST);
    clause.setFeature(FrenchFeature.NEGATION, "jamais");
    say(clause);
    clause.getObject().setFeature(Feature.PRONOMINAL, true);
    say(clause);
    NPPhraseSpec law = factory.createNounPhrase("le", "loi");
    clause = factory.createClause(factory.createNounPhrase("le", "conseil"), "voter", law);
    clause.setFeature(Feature.PASSIVE, true);
    say(clause);
    clause = factory.createClause("Jean", "embrasser");
    clause.setFeature(Feature.INTERROGATIVE_TYPE, InterrogativeType.WHAT_OBJECT);
    say(clause);
    clause = factory.createClause(factory.createNounPhrase("le", "loi"), "entrer");
    clause.addPostModifier("en vigueur");
    clause.setFeature(FrenchFeature.QUESTION_WORD, "quand");
    clause.setFeature(FrenchFeature.INVERSION, true);
    say(clause);
  }

  private void relatives() {
    NPPhraseSpec apples = factory.createNounPhrase("le", "pomme");
    apples.setPlural(true);
    SPhraseSpec relative = factory.createClause("je", "manger");
    relative.setFeature(Feature.COMPLEMENTISER, "que");
    relative.setFeature(Feature.TENSE, Tense.PAST);
    apples.addPostModifier(relative);
    said.add(realiser.realise(apples).getRealisation());
    SPhraseSpec clause = factory.createClause("je", "venir");
    clause.setFeature(Feature.TENSE, Tense.PAST);
    clause.setFeature(FrenchFeature.CLEFT, DiscourseFunction.SUBJECT);
    say(clause);
  }

  private void words() {
    SPhraseSpec clause = factory.createClause("elle", "se souvenir");
    clause.addComplement(
        factory.createPrepositionPhrase("de", factory.createNounPhrase("le", "guerre")));
    clause.setFeature(Feature.TENSE, Tense.PAST);
    say(clause);
    say(factory.createClause(null, "y avoir", new FrenchNLGFactory().createCount(3, "enfant")));
    said.add(FrenchNumbers.cardinal(281));
    said.add(FrenchDates.fullDate(LocalDate.of(2024, 4, 3)));
  }
}
