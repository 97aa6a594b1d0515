package pinakes.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A difference for reading. */
final class TextLog {
  private TextLog() {}

  static void write(Difference difference, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("%s → %s%n".formatted(difference.older().name(), difference.newer().name()));
    for (Change.Kind kind : Change.Kind.values()) {
      List<Change> changes =
          difference.changes().stream().filter(change -> change.kind() == kind).toList();
      if (!changes.isEmpty()) {
        text.append("%n%s (%d)%n".formatted(kind.words(), changes.size()));
        changes.forEach(change -> append(text, change));
      }
    }
    if (difference.changes().isEmpty()) {
      text.append("nothing that a reader would see has changed%n".formatted());
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%n%,d quads removed, %,d added%n",
            difference.removed().size(),
            difference.added().size()));
    String lines = text.toString().replace(System.lineSeparator(), "\n");
    out.write(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder text, Change change) {
    text.append("  ").append(change.label()).append('\n');
    ChangeLog.sides(change).forEach(side -> text.append("    ").append(side).append('\n'));
  }
}
