package pinakes.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * The headers that keep browsers safe, on every answer.
 *
 * @see <a href="https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring">what
 *     Mozilla's Observatory looks for</a>
 */
final class Headers {
  private static final String DATA =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

  private static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self' data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** What stands on every answer. */
  static final Map<String, String> EVERYWHERE =
      Map.of(
          "Content-Security-Policy", DATA,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "cross-origin",
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Expose-Headers", "ETag, Last-Modified, Link, Location, Retry-After");

  private Headers() {}

  static void everywhere(HttpServletResponse response) {
    EVERYWHERE.forEach(response::setHeader);
  }

  /** A page for people: it may use what is served from here, and run no script of its own. */
  static void page(HttpServletResponse response, boolean inlineStyles) {
    response.setHeader(
        "Content-Security-Policy", PAGE.formatted(inlineStyles ? " 'unsafe-inline'" : ""));
  }
}
