package pinakes.serve;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import pinakes.export.ExportFormat;

/** The whole publication as files, and their checksums as {@code sha256sum -c} reads them. */
final class DumpRoute implements Route {
  static final String PREFIX = "/dumps/";
  private static final String SUMS = "SHA256SUMS";

  private final Turns turns;

  DumpRoute(Turns turns) {
    this.turns = turns;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String name = exchange.path().substring(PREFIX.length());
    if (name.isEmpty()) {
      exchange.send(Representation.of(listing(), "text/plain"));
      return;
    }
    if (name.equals(SUMS)) {
      exchange.send(Representation.of(sums(exchange), "text/plain"));
      return;
    }
    ExportFormat format =
        Arrays.stream(ExportFormat.values())
            .filter(each -> name.equals(Dumps.name(each)))
            .findFirst()
            .orElseThrow(() -> Failure.notFound("dump"));
    send(exchange, format);
  }

  /** What there is; sizes and checksums are known only of what was written. */
  private static String listing() {
    String files =
        Arrays.stream(ExportFormat.values())
            .map(format -> "%s%s  %s\n".formatted(PREFIX, Dumps.name(format), format.mediaType()))
            .sorted()
            .collect(Collectors.joining());
    return files + PREFIX + SUMS + "  their checksums\n" + Routes.CATALOG + "  as DCAT\n";
  }

  private String sums(Exchange exchange) {
    return Arrays.stream(ExportFormat.values())
        .map(format -> dump(exchange.served(), format))
        .map(dump -> dump.sha256() + "  " + Dumps.name(dump.format()) + "\n")
        .sorted()
        .collect(Collectors.joining());
  }

  /** The dump in a format; writing it is work that waits for its turn. */
  Dumps.Dump dump(Served served, ExportFormat format) {
    return served
        .dumps()
        .ready(format)
        .orElseGet(
            () -> {
              served.hold();
              return turns.take(
                  turn -> {
                    try {
                      return served.dumps().in(format);
                    } finally {
                      served.letGo();
                    }
                  });
            });
  }

  /**
   * @param vary what the format was chosen by
   */
  void send(Exchange exchange, ExportFormat format, String... vary) throws IOException {
    Dumps.Dump dump = dump(exchange.served(), format);
    exchange.sendHeaders(format.mediaType(), dump.bytes(), dump.sha256().substring(0, 32), vary);
    if (exchange.isHead() || exchange.response().getStatus() != 200) {
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(dump.file()))) {
      in.transferTo(exchange.response().getOutputStream());
    }
  }
}
