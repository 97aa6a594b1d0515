package pinakes.serve;

import java.io.IOException;
import java.util.Set;

/** What answers the requests for some paths. */
interface Route {
  Set<String> READ = Set.of("GET", "HEAD", "OPTIONS");
  Set<String> READ_AND_POST = Set.of("GET", "HEAD", "OPTIONS", "POST");

  /**
   * Answers; {@code HEAD} as if it were {@code GET}.
   *
   * @throws Failure when the request is not to be answered as it asks
   */
  void answer(Exchange exchange) throws IOException;

  /** The methods it answers. */
  default Set<String> methods() {
    return READ;
  }
}
