package org.entente.web.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Vaadin's pre-compiled bundle serves as long as nothing asks for another; then building needs no
 * Node. What would ask for one is refused here, and what bundling leaves behind is not found.
 */
final class NoNodeTest {

  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.entente.web");

  private static final Set<String> SCRIPTS =
      Set.of(
          JsModule.class.getName(),
          JsModule.Container.class.getName(),
          JavaScript.class.getName(),
          JavaScript.Container.class.getName());

  @Test
  void nothing_asks_for_a_bundle() {
    noClasses().should().beAnnotatedWith(NpmPackage.class).check(WEB);
    noClasses().should().beAnnotatedWith(CssImport.class).check(WEB);
    noClasses().should().beAssignableTo(WebComponentExporter.class).check(WEB);
    noClasses()
        .should()
        .beAnnotatedWith(describe("a script to be bundled", NoNodeTest::isBundled))
        .check(WEB);
  }

  /** A script is bundled unless its address says that it is served as it is. */
  private static boolean isBundled(JavaAnnotation<?> annotation) {
    return SCRIPTS.contains(annotation.getRawType().getName())
        && !annotation.get("value").map(Object::toString).orElse("").startsWith("context://");
  }

  @Test
  void the_build_left_no_traces_of_bundling() {
    assertThat(Stream.of("package.json", "node_modules", "vite.config.ts", "src/main/bundles"))
        .noneMatch(name -> Path.of(name).toFile().exists());
  }
}
