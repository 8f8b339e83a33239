package io.github.intertitre.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import morfologik.stemming.DictionaryMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.french();
  private final Inflector inflector = lexicon.inflector();

  @Test
  void readsAllReadingsOfAForm() {
    assertThat(lexicon.readings("mis")).extracting(Form::lemma).containsOnly("mettre");
    assertThat(lexicon.readings("fils")).extracting(Form::lemma).contains("fils", "fil");
    assertThat(lexicon.readings("Les")).isNotEmpty();
    assertThat(lexicon.readings("aujourd’hui")).isNotEmpty();
    assertThat(lexicon.readings("xyzzy")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"french", "french_synth"})
  void looksDictionariesUpAsTheyAskToBe(String name) throws IOException {
    String file = Morphology.FOLDER + name + ".info";
    try (InputStream in = Resources.elsewhere(Morphology.class, file).openStream()) {
      DictionaryMetadata asked = DictionaryMetadata.read(in);
      DictionaryMetadata form = Morphology.form();
      assertThat(form.getSeparator()).isEqualTo(asked.getSeparator());
      assertThat(form.getEncoding()).isEqualToIgnoringCase(asked.getEncoding());
      assertThat(form.getSequenceEncoderType()).isEqualTo(asked.getSequenceEncoderType());
      assertThat(asked.getInputConversionPairs()).isEmpty();
      assertThat(asked.getOutputConversionPairs()).isEmpty();
    }
  }

  @Test
  void readsFeatures() {
    Features features = lexicon.readings("déclarées").get(0).features();
    assertThat(features).isEqualTo(Features.of(Category.ADJECTIVE, Gender.FEMININE, Number.PLURAL));
    assertThat(lexicon.readings("met").get(0).features())
        .isEqualTo(Features.finite(Mood.INDICATIVE, Tense.PRESENT, 3, Number.SINGULAR));
  }

  @ParameterizedTest
  @CsvSource({
    "déclarer, FEMININE, PLURAL, déclarées",
    "mettre, FEMININE, SINGULAR, mise",
    "naître, MASCULINE, PLURAL, nés",
    "exclure, FEMININE, SINGULAR, exclue"
  })
  void givesParticiples(String verb, Gender gender, Number number, String form) {
    assertThat(inflector.participle(verb, gender, number)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "mettre, INDICATIVE, PRESENT, SINGULAR, met",
    "avoir, INDICATIVE, IMPERFECT, PLURAL, avaient",
    "être, INDICATIVE, FUTURE, SINGULAR, sera",
    "pouvoir, CONDITIONAL, PRESENT, PLURAL, pourraient",
    "venir, SUBJUNCTIVE, PRESENT, SINGULAR, vienne"
  })
  void conjugates(String verb, Mood mood, Tense tense, Number number, String form) {
    assertThat(inflector.conjugate(verb, mood, tense, number)).contains(form);
  }

  @Test
  void givesAllVariantsOfAForm() {
    Features first = Features.finite(Mood.INDICATIVE, Tense.PRESENT, 1, Number.SINGULAR);
    assertThat(inflector.variants("payer", first)).contains("paye", "paie");
    assertThat(inflector.variants("aller", first)).containsExactly("vais");
    assertThat(inflector.variants("xyzzer", first)).isEmpty();
  }

  @Test
  void findsEpiceneFormsForEitherGender() {
    Features wanted = Features.of(Category.ADJECTIVE, Gender.MASCULINE, Number.PLURAL);
    assertThat(inflector.inflect("russe", wanted)).contains("russes");
    assertThat(inflector.inflect("français", wanted)).contains("français");
  }

  @Test
  void manyThreadsReadTheSame() {
    List<Form> once = lexicon.readings("présidente");
    assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> lexicon.readings("présidente")))
        .allMatch(once::equals);
  }

  @Test
  void recordsSayWhereTheyAreWrong() {
    assertThatThrownBy(() -> Records.read("x.rec", "id: a\nnonsense\n"))
        .hasMessage("x.rec:2: expected « field: value », was: nonsense");
    assertThat(Records.read("x.rec", "id: a\nsays: one\n+ two\n\nid: b\n")).hasSize(2);
    assertThat(Records.read("x.rec", "says: one\n+ two\n").get(0).need("says"))
        .isEqualTo("one\ntwo");
  }

  @Test
  void relationsAnswer() {
    var relations = lexicon.relations();
    assertThat(relations.reporting("déclarer").orElseThrow().strength()).isEqualTo("neutral");
    assertThat(relations.nominalisation("mettre en garde").orElseThrow().noun())
        .isEqualTo("mise en garde");
    assertThat(relations.demonym("Ukraine").orElseThrow().in()).isEqualTo("en");
    assertThat(relations.demonym("États-Unis").orElseThrow().in()).isEqualTo("aux");
    assertThat(relations.event("attaque").orElseThrow().verbs()).contains("tuer");
    assertThat(relations.connector("toutefois").orElseThrow().relation()).isEqualTo("contrast");
  }

  @Test
  void gazetteerKnowsNames() {
    var names = lexicon.gazetteer();
    assertThat(names.find("OTAN").orElseThrow().article()).isEqualTo("l’");
    assertThat(names.firstName("Sergueï")).contains(Gender.MASCULINE);
    assertThat(names.find("Ukraine").orElseThrow().kind())
        .isEqualTo(io.github.intertitre.lexicon.names.NameKind.PLACE);
    assertThat(names.surname("Poutine")).contains("Vladimir Poutine");
  }
}
