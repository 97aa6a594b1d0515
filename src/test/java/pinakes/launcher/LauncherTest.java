package pinakes.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import pinakes.launcher.FakeMachine.Outcome;

/** The launcher, in each shell that this machine has. */
@ParameterizedClass
@MethodSource("shells")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

  @Parameter String shell;

  @TempDir Path folder;

  private FakeMachine machine;

  /** Each shell once: {@code sh} is another name for one of them. */
  static Stream<String> shells() {
    return Stream.of("dash", "bash", "busybox sh", "ksh", "sh")
        .filter(shell -> FakeMachine.onPath(program(shell)).startsWith("/"))
        .filter(shell -> !shell.equals("sh") || !isOneOfTheOthers());
  }

  private static boolean isOneOfTheOthers() {
    try {
      return Path.of("/bin/sh").toRealPath().getFileName().toString().matches("dash|bash|ksh.*");
    } catch (IOException e) {
      return false;
    }
  }

  private static String program(String shell) {
    return shell.split(" ")[0];
  }

  @BeforeEach
  void aMachine() throws IOException {
    machine = new FakeMachine(folder, shell);
  }

  @Test
  void argumentsAndExitCodeGoThrough() throws Exception {
    machine.newestJdk();
    machine.set("FAKE_EXIT", 70);
    Outcome outcome = machine.run("query", "two words", "*", "", "知识蒸馏");
    assertEquals(70, outcome.exit());
    List<String> all = outcome.arguments();
    assertEquals(
        List.of("pinakes.cli.Main", "query", "two words", "*", "", "知识蒸馏"),
        all.subList(all.indexOf("pinakes.cli.Main"), all.size()));
  }

  @Test
  void theProcessBecomesJava() throws Exception {
    machine.newestJdk();
    machine.run();
    Process process = machine.start(List.of(), machine.launcher().toString());
    assertTrue(FakeMachine.await(process).out().contains("process " + process.pid()));
  }

  @Test
  void buildsWhenNothingIsBuiltAndOnlyThen() throws Exception {
    Path jdk = machine.newestJdk();
    Outcome first = machine.run();
    assertTrue(first.err().startsWith("pinakes: building the program"), first.err());
    Outcome second = machine.run();
    assertEquals("", second.err());
    assertEquals(List.of("built with " + jdk, "trained"), machine.events());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    machine.newestJdk();
    machine.run();
    FakeMachine.touch(machine.source());
    machine.run();
    assertEquals(2, machine.events().stream().filter(event -> event.startsWith("built")).count());
  }

  @Test
  void doesNotBuildAgainForATest() throws Exception {
    machine.newestJdk();
    machine.run();
    Path test = machine.checkout().resolve("src/test/SomeTest.java");
    FakeMachine.write(test, "class SomeTest {}");
    FakeMachine.touch(test);
    assertEquals("", machine.run().err());
  }

  @Test
  void seesWhatWasChangedWhileItWasBuilt() throws Exception {
    machine.newestJdk();
    machine.set("FAKE_BUILD_TAKES", 2);
    Process building = machine.start(List.of(), machine.launcher().toString());
    while (machine.events().isEmpty()) {
      Thread.sleep(20);
    }
    Thread.sleep(1100); // some file systems count in seconds
    Files.writeString(machine.source(), "class Main { int changed; }");
    FakeMachine.await(building);
    machine.run();
    assertEquals(2, machine.events().stream().filter(event -> event.startsWith("built")).count());
  }

  @Test
  void showsWhatMavenSaysWhenItFails() throws Exception {
    machine.newestJdk();
    machine.set("FAKE_BUILD_FAILS", "yes");
    Outcome outcome = machine.run();
    assertEquals(3, outcome.exit());
    assertTrue(outcome.err().contains("[ERROR] cannot find symbol"), outcome.err());
    assertEquals(List.of(), outcome.out());
  }

  @Test
  void refusesWhenThereIsNothingToBuildWith() throws Exception {
    machine.newestJdk();
    machine.without("mvn");
    Outcome outcome = machine.run();
    assertEquals(3, outcome.exit());
    assertEquals(
        "pinakes: the program is not built yet, and Maven (mvn) is not on the PATH\n",
        outcome.err());
  }

  @Test
  void runsWhatIsThereWhenThereIsNothingToBuildWith() throws Exception {
    machine.newestJdk();
    machine.run();
    machine.without("mvn");
    FakeMachine.touch(machine.source());
    Outcome outcome = machine.run();
    assertEquals(0, outcome.exit());
    assertTrue(outcome.err().endsWith("running it as it is\n"), outcome.err());
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    machine.newestJdk();
    assertOneBuild();
  }

  @Test
  void twoAtOnceBuildOnceWithoutFlock() throws Exception {
    machine.newestJdk();
    machine.without("flock");
    assertOneBuild();
  }

  private void assertOneBuild() throws Exception {
    machine.set("FAKE_BUILD_TAKES", 1);
    Process one = machine.start(List.of(), machine.launcher().toString());
    Process other = machine.start(List.of(), machine.launcher().toString());
    assertEquals(0, FakeMachine.await(one).exit());
    assertEquals(0, FakeMachine.await(other).exit());
    assertEquals(1, machine.events().stream().filter(event -> event.startsWith("built")).count());
  }

  @Test
  void aLockOfTheDeadIsBroken() throws Exception {
    machine.newestJdk();
    machine.without("flock");
    Files.createDirectories(machine.checkout().resolve("target"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createSymbolicLink(
        machine.checkout().resolve("target/lock.held"), Path.of(String.valueOf(dead.pid())));
    assertEquals(0, machine.run().exit());
  }

  @Test
  void isFoundThroughLinks() throws Exception {
    machine.newestJdk();
    Files.createSymbolicLink(machine.file("bin/pinakes"), Path.of("p"));
    Files.createSymbolicLink(machine.file("bin/p"), machine.launcher());
    Files.createSymbolicLink(machine.file("linked"), machine.checkout());
    for (String name : List.of("../bin/pinakes", "../linked/pinakes", "../check out/pinakes")) {
      Outcome outcome = machine.runAs(name);
      assertTrue(outcome.arguments().contains(machine.jar().toRealPath().toString()), name);
    }
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    machine.newestJdk();
    Path mine = machine.jdk("mine", "21.0.5");
    machine.set("JAVA_HOME", mine);
    assertEquals(mine + "/bin/java", machine.run().java());
  }

  @Test
  void aJavaHomeThatIsTooOldOrNoneIsPassedOver() throws Exception {
    Path newest = machine.newestJdk();
    for (Path useless : List.of(machine.jdk("old", "17.0.9"), Path.of("/nowhere"))) {
      machine.set("JAVA_HOME", useless);
      assertEquals(newest + "/bin/java", machine.run().java());
    }
  }

  @Test
  void theJavaOnThePathComesBeforeTheNewest() throws Exception {
    machine.newestJdk();
    Path mine = machine.jdk("mine", "22");
    Files.createSymbolicLink(machine.file("bin/java"), Path.of("../alternatives"));
    Files.createSymbolicLink(machine.file("alternatives"), mine.resolve("bin/java"));
    assertEquals(mine + "/bin/java", machine.run().java());
  }

  @Test
  void aJavaOnThePathThatIsTooOldIsPassedOver() throws Exception {
    Path newest = machine.newestJdk();
    Path old = machine.jdk("old", "1.8.0_392");
    machine.set(
        "PATH", old.resolve("bin") + ":" + machine.file("bin") + ":" + machine.file("tools"));
    assertEquals(newest + "/bin/java", machine.run().java());
  }

  @Test
  void aJdkThatIsTooOldGetsOnePlainSentence() throws Exception {
    machine.newestJdk();
    Path old = machine.jdk("old", "1.8.0_392");
    machine.set("PINAKES_JAVA_HOME", old);
    Outcome outcome = machine.run("build");
    assertEquals(3, outcome.exit());
    assertEquals("pinakes needs Java 21 or newer; this is Java 8 at " + old + "\n", outcome.err());
  }

  @Test
  void aJdkWithoutAReleaseFileIsAsked() throws Exception {
    Path bare = machine.jdk("bare", "24");
    Files.delete(bare.resolve("release"));
    machine.set("PINAKES_JAVA_HOME", bare);
    assertEquals(bare + "/bin/java", machine.run().java());
  }

  @Test
  void theCacheIsOfTheKindTheJdkCanMake() throws Exception {
    machine.set("JAVA_HOME", machine.jdk("mine", "21.0.5"));
    assertTrue(
        machine
            .run()
            .arguments()
            .contains(
                "-XX:SharedArchiveFile=" + machine.file("check out/target/cache/21.0.5+7.cache")));
    machine.set("JAVA_HOME", machine.jdk("mine", "25.0.1"));
    assertTrue(
        machine
            .run()
            .arguments()
            .contains("-XX:AOTCache=" + machine.file("check out/target/cache/25.0.1+7.cache")));
  }

  @Test
  void theCacheIsMadeAgainWhenTheProgramChanges() throws Exception {
    machine.newestJdk();
    machine.run();
    FakeMachine.touch(machine.jar());
    machine.run();
    machine.run();
    assertEquals(2, machine.events().stream().filter("trained"::equals).count());
  }

  @Test
  void aCacheThatCannotBeMadeIsTriedOnceAndMissedInSilence() throws Exception {
    machine.newestJdk();
    machine.set("FAKE_TRAINING_FAILS", "yes");
    machine.run();
    Outcome second = machine.run();
    assertEquals("", second.err());
    assertFalse(second.arguments().toString().contains("AOTCache"));
    assertEquals(1, machine.events().stream().filter("trained"::equals).count());
  }

  @Test
  void noCacheIsMadeWhereNoneIsWanted() throws Exception {
    machine.newestJdk();
    machine.set("PINAKES_CACHE", "none");
    assertFalse(machine.run().arguments().toString().contains("AOTCache"));
    assertFalse(machine.events().contains("trained"));
  }

  @Test
  void whereTheProgramIsWriteProtectedTheCacheIsTheUsers() throws Exception {
    assumeStranger();
    machine.newestJdk();
    machine.set("PINAKES_CACHE", "none").run();
    machine.set("PINAKES_CACHE", "").writeProtect(machine.checkout());
    machine.allowWriting(machine.file("home"));
    letAnybodyLog();
    Outcome outcome = machine.runAsStranger();
    assertTrue(
        outcome
            .arguments()
            .contains(
                "-XX:AOTCache="
                    + machine.file("home/.cache/pinakes")
                    + machine.checkout().toRealPath()
                    + "/99.0.1+7.cache"),
        outcome.toString());
  }

  @Test
  void whereNothingCanBeWrittenItRunsAllTheSame() throws Exception {
    assumeStranger();
    machine.newestJdk();
    machine.set("PINAKES_CACHE", "none").run();
    machine.set("PINAKES_CACHE", "").writeProtect(folder);
    Outcome outcome = machine.runAsStranger("query");
    FakeMachine.touch(machine.source());
    Outcome stale = machine.runAsStranger("query");
    machine.allowWriting(folder);
    assertEquals("", outcome.err());
    assertTrue(outcome.arguments().contains("query"));
    assertTrue(stale.err().contains("target cannot be written; running it as it is"), stale.err());
  }

  @Test
  void whatIsNotBuiltAndCannotBeIsRefused() throws Exception {
    assumeStranger();
    machine.newestJdk();
    machine.writeProtect(folder);
    Outcome outcome = machine.runAsStranger();
    machine.allowWriting(folder);
    assertEquals(3, outcome.exit());
    assertTrue(outcome.err().endsWith("target cannot be written\n"), outcome.err());
  }

  @Test
  void shortCommandsRunOnTheFirstCompilerOnly() throws Exception {
    machine.newestJdk();
    List<String> query = machine.run("query", "papers").arguments();
    List<String> build = machine.run("--quiet", "build").arguments();
    List<String> serve = machine.run("serve").arguments();
    assertTrue(query.contains("-XX:TieredStopAtLevel=1"), query::toString);
    assertTrue(build.contains("-XX:TieredStopAtLevel=1"), build::toString);
    assertFalse(serve.contains("-XX:TieredStopAtLevel=1"), serve::toString);
  }

  @Test
  void longListsAreReadWithBothCompilers() throws Exception {
    machine.newestJdk();
    Path list = machine.file("elsewhere/two words/long.md");
    FakeMachine.write(list, "paper ".repeat(2_000_000));
    for (String named : List.of("two words", "two words/long.md", list.toString())) {
      List<String> build = machine.run("build", "--store", "new", named).arguments();
      assertFalse(build.contains("-XX:TieredStopAtLevel=1"), build::toString);
    }
    Files.move(list.getParent(), machine.file("elsewhere/data"));
    List<String> unnamed = machine.run("check").arguments();
    assertFalse(unnamed.contains("-XX:TieredStopAtLevel=1"), unnamed::toString);
    List<String> query = machine.run("query", "data").arguments();
    assertTrue(query.contains("-XX:TieredStopAtLevel=1"), query::toString);
  }

  @Test
  void theUsersOptionsComeLast() throws Exception {
    machine.newestJdk();
    machine.set("PINAKES_JAVA_OPTS", "-Xmx4g -Dname=*");
    List<String> options = machine.run("query").arguments();
    int classPath = options.indexOf("-cp");
    assertEquals(List.of("-Xmx4g", "-Dname=*"), options.subList(classPath - 2, classPath));
  }

  @Test
  void theUsersCollectorIsTheOnlyOne() throws Exception {
    machine.newestJdk();
    machine.set("PINAKES_JAVA_OPTS", "-XX:+UseZGC");
    List<String> collectors =
        machine.run("query").arguments().stream()
            .filter(word -> word.matches(".*Use.*GC"))
            .toList();
    assertEquals(List.of("-XX:+UseZGC"), collectors);
  }

  @Test
  void javaIsGivenALocaleInWhichItCanReadChinese() throws Exception {
    machine.newestJdk();
    assertTrue(machine.run().out().contains("locale C.UTF-8"));
    machine.set("LC_ALL", "C");
    assertTrue(machine.run().out().contains("locale C.UTF-8"));
    machine.set("LC_ALL", "zh_CN.GB18030");
    assertTrue(machine.run().out().contains("locale zh_CN.GB18030"));
  }

  @Test
  void anInstalledCopyIsNotBuilt() throws Exception {
    machine.newestJdk();
    Path installed = machine.file("installed 本");
    FakeMachine.script(installed.resolve("bin/pinakes"), Files.readString(Path.of("pinakes")));
    FakeMachine.write(installed.resolve("lib/pinakes.jar"), "jar");
    Outcome outcome = machine.runAs(installed.resolve("bin/pinakes").toString());
    assertEquals(0, outcome.exit());
    assertTrue(
        outcome.arguments().contains(installed.toRealPath().resolve("lib/pinakes.jar").toString()));
    assertEquals(List.of("trained"), machine.events());
  }

  @Test
  void halfAnInstalledCopyIsRefused() throws Exception {
    machine.newestJdk();
    FakeMachine.script(machine.file("half/bin/pinakes"), Files.readString(Path.of("pinakes")));
    Outcome outcome = machine.runAs(machine.file("half/bin/pinakes").toString());
    assertEquals(3, outcome.exit());
    assertTrue(outcome.err().contains("lib/pinakes.jar is missing"), outcome.err());
  }

  private void letAnybodyLog() throws IOException {
    Files.setPosixFilePermissions(
        machine.file("log"), java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-rw-"));
  }

  private static void assumeStranger() {
    assumeTrue(
        !System.getProperty("user.name").equals("root")
            || FakeMachine.onPath("setpriv").startsWith("/"),
        "root may write everywhere, and there is no setpriv to be somebody else with");
  }
}
