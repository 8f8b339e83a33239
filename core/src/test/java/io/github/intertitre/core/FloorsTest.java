package io.github.intertitre.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class FloorsTest {
  private static final String BASE = "io.github.intertitre.";
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.intertitre");

  @Test
  void allFloorsAreLookedAt() {
    assertThat(ALL.contain("io.github.intertitre.lexicon.Lexicon")).isTrue();
    assertThat(ALL.contain("io.github.intertitre.rules.reading.Reader")).isTrue();
    assertThat(ALL.contain("io.github.intertitre.core.Intertitre")).isTrue();
  }

  @Test
  void nothingReachesUp() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("lexicon")
        .definedBy(BASE + "lexicon..")
        .layer("rules")
        .definedBy(BASE + "rules..")
        .layer("core")
        .definedBy(BASE + "core..")
        .whereLayer("core")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("core")
        .check(ALL);
  }

  @Test
  void readingKnowsNoRewriting() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "rules.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + "rules.rewrite..", BASE + "rules.check..")
        .check(ALL);
  }

  @Test
  void renderersReadTheDocumentAlone() {
    classes()
        .that()
        .resideInAPackage(BASE + "core.render..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            BASE + "core.render..",
            BASE + "core.document..",
            BASE + "core.seo..",
            BASE + "lexicon..",
            "com.fasterxml.jackson.core..",
            "org.commonmark..",
            "java..")
        .check(ALL);
  }

  @Test
  void theAuditReadsTheDocumentAlone() {
    classes()
        .that()
        .resideInAPackage(BASE + "core.seo..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            BASE + "core.seo..",
            BASE + "core.document..",
            BASE + "rules.reading..",
            BASE + "lexicon..",
            "java..")
        .check(ALL);
  }

  @Test
  void theDocumentKnowsNoStage() {
    classes()
        .that()
        .resideInAPackage(BASE + "core.document..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(BASE + "core.document..", BASE + "lexicon..", "java..")
        .check(ALL);
  }
}
