package pinakes.serve;

import java.time.Duration;

/**
 * What a server takes and gives, at most.
 *
 * @param body bytes of a request's body
 * @param bodyTime how long it may take to arrive, and how long a client may be idle
 * @param running queries at once
 * @param waiting queries that wait for their turn
 * @param patience how long they wait
 * @param deadline how long a query runs
 * @param rows rows, or triples, of an answer
 * @param bytes of an answer
 */
public record Limits(
    int body,
    Duration bodyTime,
    int running,
    int waiting,
    Duration patience,
    Duration deadline,
    long rows,
    int bytes) {

  /** What suits a small public server, with the processors and the memory that there are. */
  public static Limits usual() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Limits(
        1 << 18,
        Duration.ofSeconds(10),
        Math.max(2, processors),
        32,
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        200_000,
        (int) Math.min(1 << 25, Runtime.getRuntime().maxMemory() / 32));
  }

  public Limits {
    if (body < 1 || running < 1 || waiting < 0 || rows < 1 || bytes < 1) {
      throw new IllegalArgumentException("limits that let nothing through");
    }
  }

  /** The same with another deadline. */
  public Limits withDeadline(Duration other) {
    return new Limits(body, bodyTime, running, waiting, patience, other, rows, bytes);
  }
}
