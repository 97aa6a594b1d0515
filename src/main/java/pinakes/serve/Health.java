package pinakes.serve;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Whether this server does what it is for: it reads from the publication it serves. It waits for no
 * query's turn.
 */
final class Health implements Route {
  private final Current current;
  private volatile boolean draining;

  Health(Current current) {
    this.current = current;
  }

  /** From now on nobody should send requests here. */
  void drain() {
    draining = true;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.query().allow(List.of(), List.of());
    boolean readable = readable(exchange.served());
    JsonObject health = new JsonObject();
    health.addProperty("status", draining ? "stopping" : readable ? "ok" : "broken");
    health.addProperty("publication", exchange.served().number());
    health.addProperty("digest", exchange.served().publication().manifest().digest());
    @Nullable String trouble = current.trouble();
    if (trouble != null) {
      health.addProperty("newer", "The store's newest publication cannot be served.");
    }
    exchange.sendFresh(
        readable && !draining ? 200 : 503, Representation.of(health + "\n", "application/json"));
  }

  /** Whether the publication answers what every publication knows: that it has typed things. */
  private static boolean readable(Served served) {
    try {
      return served.read(data -> data.contains(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY));
    } catch (RuntimeException e) {
      return false;
    }
  }
}
