package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Lines that are parsed together: cut before headings, and in long sections at a blank line, never
 * within a fenced block.
 *
 * @param firstLine counted from 1
 * @param lastLine inclusive
 */
record Stretch(int firstLine, int lastLine) {

  /** The number of characters from which a stretch is cut at the next blank line. */
  static final int LONG = 32_768;

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}([ \\t].*)?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

  static List<Stretch> of(SourceFile file) {
    List<Stretch> stretches = new ArrayList<>();
    int first = 1;
    int size = 0;
    boolean fenced = false;
    boolean afterBlank = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.slice(file.line(number));
      boolean heading = !fenced && HEADING.matcher(line).matches();
      boolean full = !fenced && afterBlank && size > LONG && !line.isEmpty() && !isIndented(line);
      if (number > first && (heading || full)) {
        stretches.add(new Stretch(first, number - 1));
        first = number;
        size = 0;
      }
      if (FENCE.matcher(line).matches()) {
        fenced = !fenced;
      }
      afterBlank = line.isBlank();
      size += line.length() + 1;
    }
    if (file.lineCount() > 0) {
      stretches.add(new Stretch(first, file.lineCount()));
    }
    return stretches;
  }

  /** The lines with their line breaks, up to the last one's. */
  Span span(SourceFile file) {
    return new Span(file.line(firstLine).start(), file.line(lastLine).end());
  }

  private static boolean isIndented(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }
}
