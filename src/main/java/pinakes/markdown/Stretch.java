package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
  static final int LONG = 4_096;

  /** The number of characters from which a stretch is cut wherever that is. */
  static final int LONGEST = 16_384;

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}([ \\t].*)?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+)(.*)");

  static List<Stretch> of(SourceFile file) {
    List<Stretch> stretches = new ArrayList<>();
    int first = 1;
    int size = 0;
    String fence = "";
    boolean afterBlank = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.slice(file.line(number));
      boolean heading = fence.isEmpty() && HEADING.matcher(line).matches();
      boolean full =
          size > LONGEST
              || (fence.isEmpty()
                  && afterBlank
                  && size > LONG
                  && !line.isEmpty()
                  && !isIndented(line));
      if (number > first && (heading || full)) {
        stretches.add(new Stretch(first, number - 1));
        first = number;
        size = 0;
      }
      fence = fenceAfter(line, fence);
      afterBlank = line.isBlank();
      size += line.length() + 1;
    }
    if (file.lineCount() > 0) {
      stretches.add(new Stretch(first, file.lineCount()));
    }
    return stretches;
  }

  /** The fence that is open after a line, empty where none is: only its like closes it. */
  private static String fenceAfter(String line, String open) {
    Matcher fence = FENCE.matcher(line);
    if (!fence.matches()) {
      return open;
    }
    String marks = fence.group(1);
    String rest = fence.group(2);
    if (open.isEmpty()) {
      return marks.startsWith("`") && rest.indexOf('`') >= 0 ? "" : marks;
    }
    return marks.startsWith(open) && rest.isBlank() ? "" : open;
  }

  /** The lines with their line breaks, up to the last one's. */
  Span span(SourceFile file) {
    return new Span(file.line(firstLine).start(), file.line(lastLine).end());
  }

  private static boolean isIndented(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }
}
