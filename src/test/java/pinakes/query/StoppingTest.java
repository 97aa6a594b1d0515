package pinakes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

class StoppingTest {
  private static final Duration DAY = Duration.ofDays(1);

  private static boolean answer(String query, java.util.function.Consumer<Runnable> running) {
    return new Inquiry(QueryFactory.create(query), new Context())
        .answer(
            Sample.data(),
            Format.CSV,
            1_000_000,
            false,
            DAY,
            OutputStream.nullOutputStream(),
            running);
  }

  @Test
  void aQueryThatIsStoppedSaysSo() {
    CutShort cut =
        assertThrows(
            CutShort.class,
            () -> answer("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", Runnable::run));
    assertEquals(CutShort.Reason.TIME, cut.reason());
  }

  /** Thousands of steps take Jena seconds to put in order, during which it does not stop. */
  @Test
  void whoStopsAQueryDoesNotWaitUntilItIsPlanned() {
    String query = "SELECT * { ?s " + "<a:a>/".repeat(4_000) + "<a:a> ?o }";
    CompletableFuture<Runnable> stop = new CompletableFuture<>();
    Thread asking = new Thread(null, () -> answer(query, stop::complete), "asking", 1 << 28);
    asking.setUncaughtExceptionHandler((thread, cut) -> {}); // stopped once it was planned
    asking.start();
    while (!isPlanned(asking)) {
      Thread.onSpinWait();
    }
    stop.join().run();
    assertTrue(isPlanned(asking));
  }

  private static boolean isPlanned(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().contains("optimizer.reorder"));
  }
}
