package pinakes.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the program to the table in {@link House}. Both class files and sources are looked at: a
 * constant of another package leaves no trace in a class file, an inferred type none in a source.
 */
class HouseTest {

  private static final House HOUSE = House.asDrawn();
  private static final List<Sources.File> SOURCES = Sources.main();
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("pinakes");

  @Test
  void eachClassOfTheSourcesWasLookedAt() {
    Set<String> written = new TreeSet<>();
    for (Sources.File file : SOURCES) {
      file.types().stream()
          .filter(type -> !type.name().contains("."))
          .forEach(type -> written.add(file.packageName() + "." + type.name()));
    }
    Set<String> seen =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getName)
            .filter(name -> !name.endsWith(".package-info"))
            .filter(name -> !name.matches("pinakes\\.pages\\.Jte\\w+Generated"))
            .collect(toCollection(TreeSet::new));
    assertTrue(written.size() > 10, () -> "too few sources to be the program: " + written);
    assertEquals(written, seen, "the classes do not come from these sources; build anew");
  }

  @Test
  void eachPackageIsInTheTable() {
    Set<String> packages = new TreeSet<>();
    SOURCES.forEach(file -> packages.add(file.packageName()));
    packages.removeIf(
        name -> name.equals("pinakes") || HOUSE.rooms().containsKey(name.replace("pinakes.", "")));
    assertEquals(Set.of(), packages);
  }

  @Test
  void theTableHasNoCycle() {
    Set<String> above = new HashSet<>();
    for (House.Room room : HOUSE.rooms().values()) {
      assertTrue(above.containsAll(room.imports()), () -> room.name() + " imports from below");
      above.add(room.name());
    }
  }

  @Test
  void theTableMeansWhatItSays() {
    assertEquals(Set.of(), HOUSE.withoutMeaning());
  }

  @Test
  void classesReferOnlyToWhatTheTableAllows() {
    List<String> objections = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      references(type)
          .forEach(name -> object(type.getName(), type.getPackageName(), name, objections));
    }
    assertNone(objections);
  }

  @Test
  void sourcesReferOnlyToWhatTheTableAllows() {
    List<String> objections = new ArrayList<>();
    SOURCES.forEach(file -> objections.addAll(objections(file)));
    assertNone(objections);
  }

  @Test
  void anInlinedConstantIsSeen() {
    var file =
        Sources.of(
            "package pinakes.check; class A { String s = org.apache.jena.vocabulary.OWL.NS; }");
    assertEquals(
        List.of("Text.java: check knows no RDF: org.apache.jena.vocabulary.OWL.NS"),
        objections(file));
  }

  @Test
  void anImportAgainstTheArrowsIsSeen() {
    var file = Sources.of("package pinakes.store; import static pinakes.cli.Main.main; class A {}");
    assertEquals(
        List.of("Text.java: store may not import cli: pinakes.cli.Main.main"), objections(file));
  }

  @Test
  void aNamespaceWrittenTwiceIsSeen() {
    var file =
        Sources.of("package pinakes.rdf; class A { String s = \"http://www.w3.org/ns/oa#\"; }");
    assertEquals(
        List.of("Text.java: rdf is not the place for namespaces: \"http://www.w3.org/ns/oa#\""),
        objections(file));
  }

  @Test
  void theTableObjectsToWhatHasAPlaceOfItsOwn() {
    Stream.of(
            "com.vladsch.flexmark.ast.Text",
            "org.apache.jena.tdb2.TDB2Factory",
            "org.apache.jena.query.text.TextIndex",
            "org.apache.jena.shacl.Shapes",
            "org.apache.jena.query.QueryExecution",
            "picocli.CommandLine",
            "java.lang.System.exit")
        .forEach(name -> assertTrue(HOUSE.objection("rdf", name).isPresent(), name));
    assertTrue(HOUSE.objection("cli", "java.lang.System.exit").isEmpty());
  }

  @Test
  void eachPackageBeginsWithItsSentence() {
    List<String> wrong = new ArrayList<>();
    for (House.Room room : HOUSE.rooms().values()) {
      infos()
          .filter(file -> file.packageName().equals("pinakes." + room.name()))
          .map(
              file ->
                  file.sentence().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`"))
          .filter(sentence -> !sentence.equals(room.sentence()))
          .forEach(sentence -> wrong.add(room.name() + ": " + sentence));
    }
    assertNone(wrong);
  }

  @Test
  void eachPackageIsNullMarked() {
    Set<String> packages = new TreeSet<>();
    SOURCES.forEach(file -> packages.add(file.packageName()));
    infos()
        .filter(file -> file.annotations().toString().contains("@NullMarked"))
        .forEach(file -> packages.remove(file.packageName()));
    assertEquals(Set.of(), packages);
  }

  @Test
  void eachPublicTypeIsDescribed() {
    List<String> bare = new ArrayList<>();
    for (Sources.File file : SOURCES) {
      file.types().stream()
          .filter(type -> type.reachable() && !type.described())
          .forEach(type -> bare.add(file.packageName() + "." + type.name()));
    }
    assertNone(bare);
  }

  @Test
  void namesSayWhatThingsAre() {
    List<String> empty = new ArrayList<>();
    for (Sources.File file : SOURCES) {
      if (file.packageName()
          .matches("(.*\\.)?(internal|impls?|utils?|commons?|helpers?|managers?)(\\..*)?")) {
        empty.add(file.packageName());
      }
      file.types().stream()
          .filter(
              type ->
                  type.name().matches("(.*\\.)?(Abstract[A-Z].*|.*(Impl|Utils?|Helper|Manager))"))
          .forEach(type -> empty.add(file.packageName() + "." + type.name()));
    }
    assertNone(empty);
  }

  private static Stream<Sources.File> infos() {
    return SOURCES.stream().filter(file -> file.name().endsWith("package-info.java"));
  }

  private static Set<String> references(JavaClass type) {
    Set<String> names = new TreeSet<>();
    type.getDirectDependenciesFromSelf()
        .forEach(
            dependency -> names.add(dependency.getTargetClass().getBaseComponentType().getName()));
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      names.add(access.getTargetOwner().getName() + "." + access.getTarget().getName());
    }
    return names;
  }

  private static List<String> objections(Sources.File file) {
    List<String> objections = new ArrayList<>();
    String name = file.name().substring(file.name().lastIndexOf('/') + 1);
    file.references().forEach(to -> object(name, file.packageName(), to, objections));
    return objections;
  }

  private static void object(
      String who, String packageName, String to, Collection<String> objections) {
    if (packageName.equals("pinakes")) {
      House.packageOf(to).ifPresent(other -> objections.add(who + ": the root imports " + other));
    } else {
      HOUSE
          .objection(packageName.substring("pinakes.".length()), to)
          .ifPresent(objection -> objections.add(who + ": " + objection + ": " + to));
    }
  }

  private static void assertNone(List<String> wrong) {
    assertEquals("", String.join("\n", new TreeSet<>(wrong)));
  }
}
