package io.github.intertitre.simplenlg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intertitre.lexicon.Mood;
import io.github.intertitre.lexicon.Records;
import io.github.intertitre.lexicon.Resources;
import io.github.intertitre.lexicon.Tense;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConjugationTest {
  private static final String[] IMPERFECT = "ais ais ait ions iez aient".split(" ");
  private static final String[] FUTURE = "ai as a ons ez ont".split(" ");
  private static final Map<String, String[]> PAST =
      Map.of(
          "a", "ai as a âmes âtes èrent".split(" "),
          "i", "is is it îmes îtes irent".split(" "),
          "u", "us us ut ûmes ûtes urent".split(" "),
          "in", "ins ins int înmes întes inrent".split(" "));
  private static final Map<String, String[]> SUBJUNCTIVE_PAST =
      Map.of(
          "a", "asse asses ât assions assiez assent".split(" "),
          "i", "isse isses ît issions issiez issent".split(" "),
          "u", "usse usses ût ussions ussiez ussent".split(" "),
          "in", "insse insses înt inssions inssiez inssent".split(" "));

  @Test
  void hasSixtyTables() {
    assertThat(tables()).hasSizeGreaterThanOrEqualTo(60);
  }

  @TestFactory
  Stream<DynamicTest> followsTheTables() {
    return tables().stream()
        .map(table -> DynamicTest.dynamicTest(table.need("id"), () -> follows(table)));
  }

  private static List<Records.Entry> tables() {
    return Records.read(
        "irregular-verbs.rec", Resources.text(ConjugationTest.class, "irregular-verbs.rec"));
  }

  private static void follows(Records.Entry table) {
    String verb = table.need("id");
    String[] stems = table.need("stems").split(" ");
    String[] past = stems[2].split("-");
    String[] participles = table.need("participles").split(" ");
    Conjugation conjugation = Conjugation.of(verb);
    assertThat(forms(verb, Mood.INDICATIVE, Tense.PRESENT))
        .isEqualTo(List.of(table.need("present").split(" ")));
    assertThat(forms(verb, Mood.SUBJUNCTIVE, Tense.PRESENT))
        .isEqualTo(List.of(table.need("subjunctive").split(" ")));
    assertThat(forms(verb, Mood.INDICATIVE, Tense.IMPERFECT)).isEqualTo(with(stems[0], IMPERFECT));
    assertThat(forms(verb, Mood.INDICATIVE, Tense.FUTURE)).isEqualTo(with(stems[1], FUTURE));
    assertThat(forms(verb, Mood.CONDITIONAL, Tense.PRESENT)).isEqualTo(with(stems[1], IMPERFECT));
    assertThat(forms(verb, Mood.INDICATIVE, Tense.SIMPLE_PAST))
        .isEqualTo(with(past[0], PAST.get(past[1])));
    assertThat(forms(verb, Mood.SUBJUNCTIVE, Tense.IMPERFECT))
        .isEqualTo(with(past[0], SUBJUNCTIVE_PAST.get(past[1])));
    assertThat(conjugation.presentParticiple()).isEqualTo(participles[0]);
    assertThat(conjugation.pastParticiple(Agreement.NEUTRAL)).isEqualTo(participles[1]);
    if (!table.need("imperative").equals("-")) {
      List<String> all = forms(verb, Mood.IMPERATIVE, Tense.PRESENT);
      assertThat(List.of(all.get(1), all.get(3), all.get(4)))
          .isEqualTo(List.of(table.need("imperative").split(" ")));
    }
  }

  private static List<String> with(String stem, String[] endings) {
    return Stream.of(endings).map(ending -> stem + ending).toList();
  }

  private static List<String> forms(String verb, Mood mood, Tense tense) {
    List<String> forms = new ArrayList<>();
    for (boolean plural : new boolean[] {false, true}) {
      for (int person = 1; person <= 3; person++) {
        Agreement subject = new Agreement(false, plural, person);
        forms.add(Conjugation.of(verb).finite(mood, tense, subject));
      }
    }
    return forms;
  }

  /** Whatever verb the dictionary has, every person of every tense is one word of letters. */
  @Test
  void conjugatesEveryVerb() throws IOException {
    TreeSet<String> verbs = verbs();
    assertThat(verbs).hasSizeGreaterThan(5000);
    List<String> wrong = new ArrayList<>();
    for (String verb : verbs) {
      for (Mood mood : List.of(Mood.INDICATIVE, Mood.CONDITIONAL, Mood.SUBJUNCTIVE)) {
        for (Tense tense : tenses(mood)) {
          for (String form : forms(verb, mood, tense)) {
            if (!form.matches("[\\p{L}’'-]+")) {
              wrong.add(verb + " " + mood + " " + tense + ": " + form);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Tense> tenses(Mood mood) {
    return switch (mood) {
      case INDICATIVE -> List.of(Tense.PRESENT, Tense.IMPERFECT, Tense.SIMPLE_PAST, Tense.FUTURE);
      case SUBJUNCTIVE -> List.of(Tense.PRESENT, Tense.IMPERFECT);
      default -> List.of(Tense.PRESENT);
    };
  }

  private static TreeSet<String> verbs() throws IOException {
    TreeSet<String> verbs = new TreeSet<>();
    Dictionary dictionary =
        Dictionary.read(
            DictionaryLookup.class.getResource("/org/languagetool/resource/fr/french.dict"));
    for (WordData word : new DictionaryLookup(dictionary)) {
      if (word.getTag().toString().startsWith("V")) {
        verbs.add(word.getStem().toString());
      }
    }
    return verbs;
  }
}
