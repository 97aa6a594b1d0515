package pinakes.serve;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import pinakes.store.Store;

/**
 * A store behind HTTP, following its publications until it is closed: Fuseki and Jetty with one
 * front before them.
 */
public final class Server implements AutoCloseable {

  static {
    JenaSystem.init();
  }

  private final Current current;
  private final Turns turns;
  private final Memory memory;
  private final Health health;
  private final Metrics metrics;
  private final Listener listener;

  private Server(Store store, ServeSettings settings, Consumer<String> log) throws IOException {
    current = new Current(store, log);
    turns = new Turns(settings.limits());
    memory = new Memory(turns::relieve);
    health = new Health(current);
    metrics = new Metrics(turns);
    try {
      listener = Listener.start(fuseki(settings, log), settings);
    } catch (Throwable failure) {
      release();
      throw failure;
    }
    current.follow();
  }

  /**
   * Opens the store's current publication and listens.
   *
   * @param log takes a line for each request and for each change of what is served
   * @throws pinakes.store.StoreException when the store cannot be read or nothing is published
   * @throws IOException when the address cannot be listened on
   */
  public static Server start(Store store, ServeSettings settings, Consumer<String> log)
      throws IOException {
    return new Server(store, settings, log);
  }

  /** Fuseki with two endpoints that read, and none of what it brings along. */
  private FusekiServer fuseki(ServeSettings settings, Consumer<String> log) {
    Limits limits = settings.limits();
    Answers answers = new Answers(limits, turns);
    DumpRoute dumps = new DumpRoute(turns);
    Routes routes =
        new Routes(
            new Routes.Parts(
                answers, turns, new Body(limits), new Descriptions(dumps), dumps, health, metrics));
    Operation query = Operation.alloc("urn:x-pinakes:query", "query", "SPARQL query");
    Operation read = Operation.alloc("urn:x-pinakes:read", "read", "Graph Store Protocol, read");
    DataService.Builder endpoints =
        DataService.newBuilder(DatasetGraphFactory.empty())
            .addEndpoint(query, Routes.SPARQL.substring(1))
            .addEndpoint(read, Routes.DATA.substring(1));
    return FusekiServer.create()
        .registerOperation(query, new Sparql(answers))
        .registerOperation(read, new GraphStore(limits, turns, dumps))
        .fusekiModules(FusekiModules.empty())
        .addFilter("/*", new Front(current, routes, metrics, new AccessLog(log), log))
        .add("/", endpoints)
        .port(settings.port())
        .build();
  }

  /** The port that is listened on. */
  public int port() {
    return listener.port();
  }

  /** Where the server is reached on its own machine; ends in a slash. */
  public String address() {
    return listener.address();
  }

  /** Answers what was asked already, takes nothing new, and lets go of the store. */
  @Override
  public void close() {
    health.drain();
    listener.close();
    release();
  }

  private void release() {
    memory.close();
    turns.close();
    current.close();
    metrics.close();
  }
}
