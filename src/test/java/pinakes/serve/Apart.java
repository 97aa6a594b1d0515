package pinakes.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pinakes.store.Store;

/**
 * A server in a process of its own, as the launcher starts it but with little memory, over a store
 * of its own. It ends at once where its memory does.
 */
final class Apart implements AutoCloseable {
  private static final String COLLECTOR = "-XX:\\+Use.*GC";

  private final Path folder;
  private final Process process;
  private final String address;

  private Apart(Path folder, Process process, String address) {
    this.folder = folder;
    this.process = process;
    this.address = address;
  }

  /**
   * @param heap as java takes it, such as {@code -Xmx128m}
   * @param more options for java; a collector among them takes the place of the launcher's
   */
  static Apart start(String heap, String... more) throws IOException {
    Path folder = Files.createTempDirectory("pinakes-apart");
    Live.build(Store.at(folder.resolve("store")), Live.list());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:+ExitOnOutOfMemoryError"));
    boolean collected = Stream.of(more).anyMatch(option -> option.matches(COLLECTOR));
    launched().stream()
        .filter(option -> !(collected && option.matches(COLLECTOR)))
        .forEach(command::add);
    command.addAll(List.of(more));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "pinakes.cli.Main"));
    command.addAll(List.of("serve", "--quiet", "--port", "0"));
    command.addAll(List.of("--store", folder.resolve("store").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      if (line.startsWith("pinakes: serving ")) {
        Thread rest = new Thread(() -> said.lines().forEach(ignored -> {}));
        rest.setDaemon(true);
        rest.start();
        return new Apart(folder, process, line.replaceAll(".* at ", ""));
      }
    }
    throw new IOException("the server did not start, " + process + ": " + all);
  }

  /** What the launcher gives java for {@code serve}: read from it, so that it is what is tested. */
  private static List<String> launched() throws IOException {
    String serve =
        Files.readString(Path.of("pinakes"))
            .replaceAll("(?s).*\\n    serve\\)|;;.*", "")
            .replaceAll("\\[ \"\\$feature\".*", ""); // what older ones need
    return Pattern.compile("-XX:\\S+[^\\s\"]")
        .matcher(serve)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** Ends in a slash. */
  String address() {
    return address;
  }

  int port() {
    return Integer.parseInt(address.replaceAll(".*:(\\d+)/", "$1"));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  Store store() {
    return Store.at(folder.resolve("store"));
  }

  /** Tells it to end, and waits until it has. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    Live.delete(folder);
    if (!ended) {
      throw new IllegalStateException("the server does not end when it is told to");
    }
  }
}
