package everett.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The package graph of ARCHITECTURE.md: what may know what. */
class LayersTest {
  @SuppressWarnings("NullAway.Init")
  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("everett");
  }

  @Test
  void modulesDependDownwards() {
    Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers()
        .layer("grammar").definedBy("everett.grammar..", "everett.syntax", "everett.statics", "everett.scope")
        .layer("interpreter").definedBy(
            "everett.object", "everett.buffer", "everett.operation", "everett.machine", "everett.node..", "everett.plan",
            "everett.generator..", "everett.job", "everett.lineage", "everett.module")
        .layer("stdlib").definedBy(
            "everett.library", "everett.fundamental", "everett.error", "everett.number", "everett.text..",
            "everett.indexed", "everett.keyed", "everett.structured", "everett.managing", "everett.iteration",
            "everett.promise", "everett.reflection", "everett.host..")
        .layer("conformance").definedBy("everett.conformance..", "everett.runner..", "everett.report")
        .layer("cli").definedBy("everett.cli..")
        .whereLayer("cli").mayNotBeAccessedByAnyLayer()
        .whereLayer("conformance").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("stdlib").mayOnlyBeAccessedByLayers("conformance", "cli")
        .whereLayer("interpreter").mayOnlyBeAccessedByLayers("stdlib", "conformance", "cli")
        .ensureAllClassesAreContainedInArchitecture()
        .check(classes);
  }

  @Test
  void syntaxIsDataAndKnowsNothing() {
    noClasses().that().resideInAPackage("everett.syntax").should().dependOnClassesThat(
        resideInAPackage("everett..").and(not(resideInAPackage("everett.syntax"))))
        .check(classes);
  }

  @Test
  void nothingIsInterpretedFromSyntax() {
    noClasses().that()
        .resideInAnyPackage(
            "everett.object", "everett.buffer", "everett.operation", "everett.machine", "everett.node..", "everett.generator..")
        .should().dependOnClassesThat(resideInAnyPackage("everett.syntax", "everett.statics", "everett.scope", "everett.plan")
            .and(not(simpleName("BinaryOperator")))) // an enum; by it the nodes of operators are chosen
        .check(classes);
  }

  @Test
  void valuesKnowNoNodes() {
    noClasses().that().resideInAnyPackage("everett.object", "everett.buffer", "everett.operation")
        .should().dependOnClassesThat().resideInAnyPackage("everett.node..", "everett.plan", "everett.generator..")
        .check(classes);
  }

  @Test
  void theObjectsOfTheLanguageKnowNoHost() {
    noClasses().that().resideInAnyPackage(
        "everett.library", "everett.fundamental", "everett.error", "everett.number", "everett.text..", "everett.indexed",
        "everett.keyed", "everett.structured", "everett.managing", "everett.iteration", "everett.promise",
        "everett.reflection")
        .should().dependOnClassesThat().resideInAPackage("everett.host..")
        .check(classes);
  }

  @Test
  void agentsShareNoVariables() {
    fields().that().areStatic()
        .and(not(fullName("everett.object.Shape.made"))) // counts; a lost update does no harm
        .should().beFinal()
        .check(classes);
  }

  @Test
  void optionsLibrariesStayOffThePathOfAPlainRun() {
    noClasses().that().resideInAnyPackage("everett.host..", "everett.library", "everett.machine", "everett.plan", "everett.node..")
        .should().dependOnClassesThat().resideInAnyPackage("picocli..", "com.fasterxml..", "org.snakeyaml..", "org.jline..")
        .check(classes);
  }
}
