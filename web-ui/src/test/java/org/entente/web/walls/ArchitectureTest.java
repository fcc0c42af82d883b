package org.entente.web.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.entente.core.sample.KnowsSpring;
import org.entente.web.reader.sample.KnowsVaadin;
import org.entente.web.security.Aside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls between the rooms: the design, section 7. */
final class ArchitectureTest {

  private static final String[] OF_READERS = {
    "org.entente.web.reader..", "org.entente.web.edition..", "org.entente.web.files.."
  };

  private static final ArchRule CORE_KNOWS_ONLY_THE_JDK =
      classes()
          .that(resideInAPackage("org.entente.core.."))
          .and(
              resideOutsideOfPackages(
                  "org.entente.core.exchange..",
                  "org.entente.core.picture..",
                  "org.entente.core.image..",
                  "org.entente.core.importing..",
                  "org.entente.core.exporting..",
                  "org.entente.core.article.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify..", "org.entente.core.."));

  private static final ArchRule CORE_WRITES_JSON_IN_THREE_PLACES =
      classes()
          .that(
              resideInAnyPackage(
                  "org.entente.core.exchange..",
                  "org.entente.core.picture..",
                  "org.entente.core.article.command.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "org.entente.core..",
                  "tools.jackson..",
                  "com.fasterxml.jackson.annotation.."));

  private static final ArchRule FILES_OF_OTHERS_ARE_READ_AND_WRITTEN_IN_TWO_PLACES =
      classes()
          .that(resideInAnyPackage("org.entente.core.importing..", "org.entente.core.exporting.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "org.entente.core..",
                  "tools.jackson..",
                  "com.fasterxml.jackson.annotation..",
                  "de.siegmar.fastcsv..",
                  "org.dhatim.fastexcel..",
                  "org.apache.commons.compress..",
                  "org.jsoup.."));

  private static final ArchRule CORE_DECODES_IMAGES_WITH_JAVAS_OWN_MEANS =
      classes()
          .that(resideInAPackage("org.entente.core.image.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "javax.imageio..",
                  "org.w3c.dom..",
                  "org.jspecify..",
                  "org.entente.core.text..",
                  "org.entente.core.said..",
                  "org.entente.core.image.."));

  private static final ArchRule ARTICLES_ARE_READ_WITH_TWO_LIBRARIES =
      classes()
          .that(resideInAPackage("org.entente.core.article.."))
          .and(resideOutsideOfPackages("org.entente.core.article.command.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "org.entente.core..",
                  "com.ibm.icu..",
                  "org.jsoup.."));

  private static final ArchRule READERS_MEET_NO_EDITOR_AND_NO_DATABASE =
      classes()
          .that(resideInAnyPackage(OF_READERS))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "org.jspecify..",
                      "org.springframework.context.annotation..",
                      "org.springframework.core.io..",
                      "org.springframework.http..",
                      "org.springframework.web.bind.annotation..",
                      "org.springframework.web.util..",
                      "jakarta.servlet..",
                      "tools.jackson..",
                      "org.entente.core.publish..",
                      "org.entente.core.text..",
                      "org.entente.core.timeline..",
                      "org.entente.web.settings..")
                  .or(resideInAnyPackage(OF_READERS)));

  private static final ArchRule ONLY_THE_WEB_MODULE_KNOWS_VAADIN =
      noClasses()
          .that(resideOutsideOfPackages("org.entente.web.."))
          .should()
          .dependOnClassesThat(resideInAPackage("com.vaadin.."));

  private static final ArchRule SQL_LIVES_IN_PERSISTENCE =
      noClasses()
          .that(resideOutsideOfPackages("org.entente.persistence..", "org.entente.migrations.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.jooq..",
                  "java.sql..",
                  "javax.sql..",
                  "org.springframework.jdbc..",
                  "org.flywaydb..",
                  "org.postgresql..",
                  "org.entente.migrations.."));

  private static final ArchRule MIGRATIONS_DEPEND_ON_NOTHING_OF_OURS =
      noClasses()
          .that(resideInAPackage("org.entente.migrations.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.entente..")
                  .and(resideOutsideOfPackages("org.entente.migrations..")));

  private static final ArchRule VIEWS_ASK_PORTS_AND_NOT_THEIR_ADAPTERS =
      noClasses()
          .that(resideInAPackage("org.entente.web.."))
          .should()
          .dependOnClassesThat(resideInAPackage("org.entente.persistence.."));

  /** Elsewhere a thread would forget who is signed in, and whoever is not a person is Entente. */
  private static final ArchRule THREADS_START_IN_ONE_PLACE =
      noClasses()
          .that(resideInAPackage("org.entente.web.."))
          .and(not(equivalentTo(Aside.class)))
          .should()
          .callMethod(Thread.class, "ofVirtual")
          .orShould()
          .callMethod(Thread.class, "ofPlatform")
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class)
          .orShould()
          .dependOnClassesThat(assignableTo(Executor.class));

  private static final ArchRule READING_GOES_ONE_WAY =
      noClasses()
          .that(resideInAPackage("org.entente.core.article.."))
          .and(resideOutsideOfPackages("org.entente.core.article", "..article.command.."))
          .should()
          .dependOnClassesThat(resideInAPackage("org.entente.core.article"));

  private static final ArchRule NO_CIRCLES_IN_THE_WEB_MODULE =
      slices().matching("org.entente.web.(*)..").should().beFreeOfCycles();

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.entente");

  @TestFactory
  Stream<DynamicTest> the_walls_stand() {
    return Stream.of(
            CORE_KNOWS_ONLY_THE_JDK,
            CORE_DECODES_IMAGES_WITH_JAVAS_OWN_MEANS,
            FILES_OF_OTHERS_ARE_READ_AND_WRITTEN_IN_TWO_PLACES,
            CORE_WRITES_JSON_IN_THREE_PLACES,
            ARTICLES_ARE_READ_WITH_TWO_LIBRARIES,
            READERS_MEET_NO_EDITOR_AND_NO_DATABASE,
            ONLY_THE_WEB_MODULE_KNOWS_VAADIN,
            SQL_LIVES_IN_PERSISTENCE,
            MIGRATIONS_DEPEND_ON_NOTHING_OF_OURS,
            VIEWS_ASK_PORTS_AND_NOT_THEIR_ADAPTERS,
            THREADS_START_IN_ONE_PLACE,
            READING_GOES_ONE_WAY,
            NO_CIRCLES_IN_THE_WEB_MODULE)
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(OURS)));
  }

  @Test
  void a_hole_in_a_wall_is_seen() {
    assertThat(isBrokenBy(CORE_KNOWS_ONLY_THE_JDK, KnowsSpring.class)).isTrue();
    assertThat(isBrokenBy(READERS_MEET_NO_EDITOR_AND_NO_DATABASE, KnowsVaadin.class)).isTrue();
  }

  private static boolean isBrokenBy(ArchRule rule, Class<?> sample) {
    return rule.evaluate(new ClassFileImporter().importClasses(sample)).hasViolation();
  }
}
