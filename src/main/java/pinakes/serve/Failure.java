package pinakes.serve;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a request is not answered as it asked, with the status that says so. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;

  Failure(int status, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.headers = Map.copyOf(headers);
  }

  Failure(int status, String message) {
    this(status, message, Map.of());
  }

  static Failure notFound(String what) {
    return new Failure(404, "There is no " + what + " here.");
  }

  static Failure methodNotAllowed(Collection<String> allowed) {
    String allow = allowed.stream().sorted().collect(Collectors.joining(", "));
    return new Failure(405, "Here one may " + allow + ".", Map.of("Allow", allow));
  }

  static Failure notAcceptable(Collection<String> offered) {
    return new Failure(406, "This can be had as " + String.join(", ", offered) + ".");
  }

  /** To be tried again after some seconds. */
  static Failure later(int status, String message, int seconds) {
    return new Failure(status, message, Map.of("Retry-After", Integer.toString(seconds)));
  }

  int status() {
    return status;
  }

  String said() {
    return String.valueOf(getMessage());
  }

  Map<String, String> headers() {
    return headers;
  }
}
