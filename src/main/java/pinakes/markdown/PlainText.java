package pinakes.markdown;

import java.util.List;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Reads blocks in which there is nothing for a parser to find: a few words without any mark that
 * Markdown or HTML gives a meaning within a line. Cells of tables and items of lists often are so,
 * and a file may hold hundreds of thousands of them.
 */
final class PlainText {
  /** Up to how many characters a block is looked at. */
  private static final int LONGEST = 400;

  private static final String MARKS = "`*_[]!<>&\\";

  private PlainText() {}

  /** Whether the parser would find nothing but lines of words in a block. */
  static boolean is(SourceFile file, Draft block) {
    int characters = 0;
    for (Span line : block.text) {
      characters += line.length() + 1;
      // spaces around the words of a cell mean nothing, those at the end of a line may be a break
      Span words = block.text.size() == 1 ? words(file, line) : line;
      if (characters > LONGEST || !isPlain(file.text(), words)) {
        return false;
      }
    }
    return characters > 0;
  }

  private static boolean isPlain(String text, Span line) {
    if (line.length() == 0
        || isSpace(text.charAt(line.start()))
        || isSpace(text.charAt(line.end() - 1))) {
      return false;
    }
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || MARKS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A line without the spaces around it. */
  private static Span words(SourceFile file, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && file.text().charAt(start) == ' ') {
      start++;
    }
    while (end > start && file.text().charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The lines of a block in which there is nothing else. */
  static List<Line> lines(SourceFile file, Draft block) {
    LineMaker maker = new LineMaker(file, block.text.getFirst().start());
    for (int i = 0; i < block.text.size(); i++) {
      Span line = block.text.get(i);
      if (i > 0) {
        maker.end(Line.End.SOFT, block.text.get(i - 1).end(), line.start());
      }
      Span words = words(file, line);
      maker.add(new Run(Run.Kind.TEXT, words, file.slice(words), Run.Style.PLAIN, ""));
    }
    return maker.lines(block.text.getLast().end());
  }
}
