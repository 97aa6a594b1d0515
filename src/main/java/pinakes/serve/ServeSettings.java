package pinakes.serve;

/**
 * Where and within which bounds a store is served.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 */
public record ServeSettings(String host, int port, Limits limits) {

  /** The port that is usual for Fuseki. */
  public static final int PORT = 3030;

  /** Only this machine can ask. */
  public static final String LOOPBACK = "127.0.0.1";
}
