package pinakes.cli;

import java.util.Locale;
import pinakes.extract.Coverage;

/** Who owns the lines of a list, in one line. */
final class CoverageText {
  private CoverageText() {}

  static String of(String file, Coverage coverage) {
    StringBuilder text = new StringBuilder("read   ").append(Terminal.safe(file)).append(": ");
    text.append(
        String.format(
            Locale.ROOT,
            "%,d lines: %,d of entries, %,d of headings",
            coverage.lines(),
            coverage.entries(),
            coverage.headings()));
    coverage
        .others()
        .forEach(
            (reason, lines) ->
                text.append(String.format(Locale.ROOT, ", %,d %s", lines, reason.words())));
    if (coverage.notUnderstood() == 0) {
      text.append(", 0 not understood");
    }
    return text.append(String.format(Locale.ROOT, ", %,d without an owner", coverage.unowned()))
        .toString();
  }
}
