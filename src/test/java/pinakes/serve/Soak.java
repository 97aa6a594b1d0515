package pinakes.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Attacks a server for minutes while readers read, and asks it for its health all the time.
 *
 * <p>Not a test: it takes minutes, and its mark is a time. What attacks and what is attacked share
 * a machine; how long {@code /health} takes is measured by a {@link Heartbeat} beside them, which
 * the system lets run first where it may. It prints how long {@code /health} took, how often the
 * server itself took long for it, what was answered how often, and how much memory the server had
 * at most, and ends with 1 where a mark is missed: health within 100 ms every time, as who asks for
 * it sees it, no answer of 500, the store as it was, the server alive within its memory.
 *
 * <p>Arguments: minutes (2), then options for the server's java, such as {@code
 * -Xlog:gc*,safepoint:file=gc.log:uptime}.
 */
public final class Soak {
  private static final Duration MARK = Duration.ofMillis(100);
  private static final Duration WARM = Duration.ofSeconds(10);
  private static final String HEAP = "-Xmx512m";
  private static final long MEGABYTES = 1_200;
  private static final List<String> READ =
      List.of(
          "/",
          Live.WORK + ".html",
          Live.WORK + ".ttl",
          "/api/papers?limit=5",
          "/search?q=distillation",
          "/papers",
          "/statistics",
          "/.well-known/void",
          "/dumps/pinakes.nt",
          "/sparql?query=" + Live.encoded("SELECT * { ?s ?p ?o } LIMIT 100"));

  private final Apart server;
  private final long end;
  private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
  private final Queue<Long> beats = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> troubles = new ConcurrentHashMap<>();
  private volatile String niceness = "unknown";

  private Soak(Apart server, Duration time) {
    this.server = server;
    this.end = System.nanoTime() + WARM.plus(time).toNanos();
  }

  /** Attacks and prints. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Duration time =
        Duration.ofSeconds(Math.round(60 * Double.parseDouble(args.length > 0 ? args[0] : "2")));
    boolean kept;
    String[] more = Arrays.stream(args).skip(1).toArray(String[]::new);
    try (Apart server = Apart.start(HEAP, more)) {
      String digest = server.store().publications().getFirst().digest();
      Soak soak = new Soak(server, time);
      soak.warm();
      soak.run();
      kept = soak.report();
      kept &= server.store().verify().differences().isEmpty();
      kept &= digest.equals(server.store().publications().getFirst().digest());
    }
    System.out.println(kept ? "all marks met" : "a mark was missed");
    System.exit(kept ? 0 : 1);
  }

  private boolean going() {
    return System.nanoTime() < end && server.isAlive();
  }

  private interface Step {
    void take(int number) throws IOException, InterruptedException;
  }

  /** Until what is asked for most is compiled. */
  private void warm() throws IOException, InterruptedException {
    long warm = System.nanoTime() + WARM.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; System.nanoTime() < warm; i++) {
        read(client, i % 2 == 0 ? "/health" : READ.get(i / 2 % READ.size()));
      }
    }
    answers.clear();
  }

  private void run() throws InterruptedException {
    List<String> queries =
        Stream.of(MemoryTest.hungry(), AttacksTest.tooMuch(), AttacksTest.growing())
            .flatMap(all -> all)
            .toList();
    List<Thread> threads = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 6; i++) {
        int first = i * 7;
        threads.add(over("attack", n -> query(client, queries.get((first + n) % queries.size()))));
      }
      for (int i = 0; i < 2; i++) {
        int first = i * 5;
        threads.add(over("read", n -> read(client, READ.get((first + n) % READ.size()))));
      }
      threads.add(over("slow body", n -> slowBodies()));
      threads.add(over("slow reader", n -> slowReaders()));
      threads.add(over("nonsense", n -> nonsense()));
      Thread pulse = new Thread(this::listen, "pulse");
      pulse.start();
      for (Thread thread : threads) {
        thread.join();
      }
      pulse.join();
    }
  }

  private Thread over(String name, Step step) {
    Thread thread =
        new Thread(
            () -> {
              for (int n = 0; going(); n++) {
                try {
                  step.take(n);
                } catch (IOException e) {
                  answers.merge(name + ": cut off", 1, Integer::sum);
                } catch (InterruptedException e) {
                  return;
                }
              }
            },
            name);
    thread.start();
    return thread;
  }

  private void query(HttpClient client, String query) throws IOException, InterruptedException {
    send(
        client,
        "attack",
        request("sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query)));
  }

  private void read(HttpClient client, String path) throws IOException, InterruptedException {
    send(client, "read", request(path.substring(1)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path))
        .timeout(Duration.ofMinutes(2));
  }

  private void send(HttpClient client, String kind, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
    answers.merge(kind + ": " + status, 1, Integer::sum);
  }

  /** Bodies that never come, many at once. */
  private void slowBodies() throws IOException, InterruptedException {
    waiting(
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK");
  }

  /** Answers that are never read, many at once. */
  private void slowReaders() throws IOException, InterruptedException {
    waiting("GET /dumps/pinakes.jsonld HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20));
  }

  private void waiting(String request) throws IOException, InterruptedException {
    List<Raw> open = new ArrayList<>();
    try {
      for (int i = 0; i < 40 && going(); i++) {
        open.add(new Raw(server.port()).send(request));
      }
      for (int i = 0; i < 30 && going(); i++) {
        Thread.sleep(100);
      }
    } finally {
      for (Raw raw : open) {
        raw.close();
      }
      answers.merge("connections that stall", open.size(), Integer::sum);
    }
  }

  private void nonsense() throws IOException, InterruptedException {
    try (Raw raw = new Raw(server.port())) {
      raw.send("nonsense\r\n\r\n").read();
    }
    answers.merge("nonsense", 1, Integer::sum);
    Thread.sleep(20);
  }

  /** What a process of its own has to say of the server's health, until it ends. */
  private void listen() {
    try {
      Process heartbeat = heartbeat();
      try (BufferedReader said = heartbeat.inputReader()) {
        said.lines().forEach(this::heard);
      }
      heartbeat.waitFor();
    } catch (IOException e) {
      troubles.merge("health: " + e, 1, Integer::sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Before all others where the system lets it: it costs next to nothing. */
  private Process heartbeat() throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
      command.addAll(List.of("/usr/bin/nice", "-n", "-10"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Heartbeat.class.getName()));
    long seconds = Duration.ofNanos(end - System.nanoTime()).toSeconds();
    command.addAll(List.of(String.valueOf(server.port()), String.valueOf(seconds)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private void heard(String line) {
    String[] words = line.split(" ", 2);
    switch (words[0]) {
      case "nice" -> niceness = words[1];
      case "0" -> troubles.merge("health: " + words[1], 1, Integer::sum);
      default -> {
        long time = Long.parseLong(words[0]);
        beats.add(time);
        if (time > MARK.toNanos()) {
          long ago = Duration.ofNanos(end - System.nanoTime()).toSeconds();
          System.out.printf(Locale.ROOT, "late: %.1f ms, %d s before the end%n", time / 1e6, ago);
        }
        if (!words[1].equals("200")) {
          troubles.merge("health: " + words[1], 1, Integer::sum);
        }
      }
    }
  }

  /**
   * How often the server itself took longer to answer, from its first filter on, since it began.
   */
  private String own() throws IOException, InterruptedException {
    String label = "pinakes_requests_seconds_%s{route=\"/health\",status=\"200\"%s} ";
    String metrics;
    try (HttpClient client = HttpClient.newHttpClient()) {
      metrics = client.send(request("metrics").build(), BodyHandlers.ofString()).body();
    }
    long all = counted(metrics, label.formatted("count", ""));
    long soon = counted(metrics, label.formatted("bucket", ",le=\"0.1\""));
    return "by the server's own clock, from its first filter on: %d of %d above 100 ms"
        .formatted(all - soon, all);
  }

  private static long counted(String metrics, String label) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(label))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(label.length())))
        .findFirst()
        .orElse(0);
  }

  private boolean report() throws IOException, InterruptedException {
    long[] times = beats.stream().mapToLong(Long::longValue).sorted().toArray();
    double p50 = times[times.length / 2] / 1e6;
    double p99 = times[times.length * 99 / 100] / 1e6;
    double most = times[times.length - 1] / 1e6;
    long late = Arrays.stream(times).filter(time -> time > MARK.toNanos()).count();
    System.out.printf(
        Locale.ROOT,
        "asked by a process of its own, nice %s; load average %.1f on %d processors%n",
        niceness,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    System.out.printf(
        Locale.ROOT,
        "/health %d times: p50 %.1f ms, p99 %.1f ms, max %.1f ms, %d above %d ms%n",
        times.length,
        p50,
        p99,
        most,
        late,
        MARK.toMillis());
    System.out.println(own());
    answers.forEach((answer, count) -> System.out.println(answer + ": " + count));
    troubles.forEach((trouble, count) -> System.out.println(trouble + ": " + count));
    long megabytes = resident();
    System.out.println("memory at most: " + megabytes + " MB with " + HEAP);
    return late == 0
        && troubles.isEmpty()
        && server.isAlive()
        && megabytes < MEGABYTES
        && answers.keySet().stream().noneMatch(answer -> answer.endsWith(": 500"));
  }

  /** The most that the server's process had in memory, where the system tells it; else 0. */
  private long resident() throws IOException {
    Path status = Path.of("/proc/" + server.pid() + "/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
