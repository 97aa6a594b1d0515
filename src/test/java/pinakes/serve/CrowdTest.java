package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slow readers, more of them than the server has threads, and patience without end for each. */
class CrowdTest {
  private static final Limits PATIENT =
      new Limits(
          1 << 16,
          Duration.ofHours(1),
          2,
          4,
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          2_000,
          1 << 19);

  @Test
  void aCrowdThatDoesNotReadLeavesRoomForOthers() throws IOException {
    Live live = Live.with(PATIENT);
    live.head("/dumps/pinakes.jsonld"); // written once
    String request = "GET /dumps/pinakes.jsonld HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20);
    List<Raw> slow = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      slow.add(new Raw(live.server().port()).send(request));
    }
    assertEquals(200, live.get("/health").statusCode());
    assertEquals(200, live.get(Live.WORK + ".ttl").statusCode());
    for (Raw each : slow) {
      each.close();
    }
  }
}
