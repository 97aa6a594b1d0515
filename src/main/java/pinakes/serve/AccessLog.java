package pinakes.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One line a request. Nothing that a client sends can begin another or steer a terminal. */
final class AccessLog {
  private final Consumer<String> lines;

  AccessLog(Consumer<String> lines) {
    this.lines = lines;
  }

  void line(HttpServletRequest request, int status, long bytes, Duration time) {
    String query = request.getQueryString();
    String target = request.getRequestURI() + (query == null ? "" : "?" + query);
    lines.accept(
        String.format(
            Locale.ROOT,
            "%s %s \"%s %s\" %d %d %.1fms \"%s\"",
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            request.getRemoteAddr(),
            Shown.plain(request.getMethod(), 20),
            Shown.plain(target, 2000),
            status,
            bytes,
            time.toNanos() / 1e6,
            Shown.plain(Optional.ofNullable(request.getHeader("User-Agent")).orElse("-"), 200)));
  }
}
