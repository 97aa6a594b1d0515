package pinakes.serve;

import java.io.IOException;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty as it faces strangers: little patience, many threads, and an end that lets others end. */
final class Listener implements AutoCloseable {
  private static final Duration DRAIN = Duration.ofSeconds(40);
  private static final int THREADS = 200;
  private static final int CROWD = 100;
  private static final int CONNECTIONS = 2_000;
  private static final int HEADERS = 1 << 15;
  private static final long SLOWEST = 1 << 10;

  private final FusekiServer fuseki;
  private final ServerConnector connector;
  private final String host;

  private Listener(FusekiServer fuseki, ServerConnector connector, String host) {
    this.fuseki = fuseki;
    this.connector = connector;
    this.host = host;
  }

  static Listener start(FusekiServer fuseki, ServeSettings settings) throws IOException {
    var jetty = fuseki.getJettyServer();
    ServerConnector connector =
        new ServerConnector(jetty, new HttpConnectionFactory(configuration()));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.limits().bodyTime().toMillis());
    connector.setAcceptQueueSize(512);
    jetty.setConnectors(new ServerConnector[] {connector});
    if (jetty.getThreadPool() instanceof QueuedThreadPool pool) {
      pool.setMaxThreads(THREADS);
      pool.setName("http");
    }
    jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
    jetty.setHandler(new GracefulHandler(new Crowd(jetty.getHandler(), CROWD)));
    jetty.setStopTimeout(DRAIN.toMillis());
    jetty.setErrorHandler(new LastWord());
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw new IOException(
          "Cannot listen on %s, port %d: %s. Give another port with --port."
              .formatted(settings.host(), settings.port(), reason(e)),
          e);
    }
    return new Listener(fuseki, connector, settings.host());
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    configuration.setRequestHeaderSize(HEADERS);
    configuration.setOutputBufferSize(1 << 15);
    configuration.setMinRequestDataRate(SLOWEST);
    configuration.setMinResponseDataRate(SLOWEST);
    configuration.setRelativeRedirectAllowed(true);
    return configuration;
  }

  int port() {
    return connector.getLocalPort();
  }

  String address() {
    String reached = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    return "http://" + (reached.contains(":") ? "[" + reached + "]" : reached) + ":" + port() + "/";
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
