package pinakes.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A checkout with the real launcher, JDKs that tell how they were started instead of starting, and
 * a Maven that writes down that it was called: so that each way through the launcher takes
 * milliseconds, and depends on nothing that this machine happens to have.
 */
final class FakeMachine {

  /** What one run of the launcher came to. */
  record Outcome(int exit, List<String> out, String err) {

    /** The java that was started. */
    String java() {
      return out.getFirst();
    }

    /** What it was started with. */
    List<String> arguments() {
      return out.stream()
          .filter(line -> line.startsWith("<"))
          .map(line -> line.substring(1, line.length() - 1))
          .toList();
    }
  }

  /** All that the launcher calls but what a test takes away. */
  private static final List<String> TOOLS =
      List.of(
          "readlink", "find", "mkdir", "ln", "rm", "mv", "touch", "cat", "sed", "sleep", "flock");

  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in
          -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) made=${word#*=} ;;
        esac
      done
      if [ -n "${made-}" ]; then
        echo trained >>"$FAKE_LOG"
        [ -z "${FAKE_TRAINING_FAILS-}" ] || exit 1
        echo cache >"$made"
        exit 0
      fi
      case $* in *-XshowSettings*)
        echo '    java.runtime.version = 24.0.1+9' >&2
        exit 0
        ;;
      esac
      echo "$0"
      for word; do echo "<$word>"; done
      echo "locale ${LC_ALL:-${LC_CTYPE:-${LANG-}}}"
      echo "process $$"
      exit ${FAKE_EXIT:-0}
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "built with $JAVA_HOME" >>"$FAKE_LOG"
      [ -z "${FAKE_BUILD_FAILS-}" ] || { echo '[ERROR] cannot find symbol'; exit 1; }
      sleep ${FAKE_BUILD_TAKES:-0}
      mkdir -p target/lib
      echo jar >target/lib/pinakes.jar
      """;

  private final Path root;
  private final String shell;
  private final Map<String, String> environment = new TreeMap<>();

  /**
   * A machine with Maven and no JDK.
   *
   * @param root an empty folder
   * @param shell what runs the launcher, such as {@code dash} or {@code busybox sh}
   */
  FakeMachine(Path root, String shell) throws IOException {
    this.root = root;
    this.shell = shell;
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String folder : List.of("bin", "tools", "home", "elsewhere", "check out/src/main")) {
      Files.createDirectories(root.resolve(folder));
    }
    for (String tool : TOOLS) {
      if (onPath(tool).startsWith("/")) {
        script(
            root.resolve("tools").resolve(tool), "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
      }
    }
    Files.copy(Path.of("pinakes"), launcher(), StandardCopyOption.COPY_ATTRIBUTES);
    write(checkout().resolve("pom.xml"), "<project/>");
    write(source(), "class Main {}");
    script(root.resolve("bin/mvn"), MAVEN);
    set("PATH", root.resolve("bin") + ":" + root.resolve("tools"));
    set("HOME", root.resolve("home").toString());
    write(log(), "");
    set("FAKE_LOG", log().toString());
  }

  Path checkout() {
    return root.resolve("check out");
  }

  Path launcher() {
    return checkout().resolve("pinakes");
  }

  Path source() {
    return checkout().resolve("src/main/Main.java");
  }

  Path jar() {
    return checkout().resolve("target/lib/pinakes.jar");
  }

  Path file(String name) {
    return root.resolve(name);
  }

  private Path log() {
    return root.resolve("log");
  }

  /** Puts a JDK of a version into a folder below the root, which is its answer. */
  Path jdk(String folder, String version) throws IOException {
    Path jdk = root.resolve(folder);
    Files.createDirectories(jdk.resolve("bin"));
    write(
        jdk.resolve("release"),
        """
        IMPLEMENTOR="Nobody"
        JAVA_RUNTIME_VERSION="%s+7"
        JAVA_VERSION="%s"
        MODULES="java.base java.xml"
        """
            .formatted(version, version));
    script(jdk.resolve("bin/java"), JAVA);
    return jdk;
  }

  /** The same with a version newer than any JDK that this machine may have. */
  Path newestJdk() throws IOException {
    return jdk("home/.sdkman/candidates/java/99-x", "99.0.1");
  }

  FakeMachine set(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  void without(String tool) throws IOException {
    Files.deleteIfExists(root.resolve("bin").resolve(tool));
    Files.deleteIfExists(root.resolve("tools").resolve(tool));
  }

  /** Makes a file look as if it had been changed a while after everything else. */
  static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static void script(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** How often Maven was called, and with which JDK; how often a training was run. */
  List<String> events() throws IOException {
    return Files.readAllLines(log());
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return runAs(launcher().toString(), arguments);
  }

  /** The launcher under another name, which may be relative to {@code elsewhere}. */
  Outcome runAs(String name, String... arguments) throws IOException, InterruptedException {
    return await(start(List.of(), name, arguments));
  }

  /** As a user who may write nowhere. */
  Outcome runAsStranger(String... arguments) throws IOException, InterruptedException {
    List<String> stranger =
        System.getProperty("user.name").equals("root")
            ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
            : List.of();
    return await(start(stranger, launcher().toString(), arguments));
  }

  /** Takes from everybody but root the right to write below a folder. */
  void writeProtect(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> !Files.isSymbolicLink(file)).toList()) {
        boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
        Files.setPosixFilePermissions(
            file, PosixFilePermissions.fromString(runs ? "r-xr-xr-x" : "r--r--r--"));
      }
    }
  }

  void allowWriting(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
  }

  Process start(List<String> before, String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    for (String word : shell.split(" ")) {
      command.add(onPath(word));
    }
    command.add(name);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(root.resolve("elsewhere").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Outcome await(Process process) throws IOException, InterruptedException {
    // both fit into the pipes' buffers
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the launcher does not end");
    }
    return new Outcome(
        process.exitValue(),
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList(),
        new String(process.getErrorStream().readAllBytes(), UTF_8));
  }

  /** The full name of a program, or the word itself when there is none. */
  static String onPath(String program) {
    return Stream.of("/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/")
        .map(folder -> folder + program)
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst()
        .orElse(program);
  }
}
