package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much of what the parser is given at once. Beyond these numbers flexmark, like other parsers,
 * takes a time that grows faster than its input: with what is opened and never closed as its
 * square, with escapes in an open bracket twofold for each. All of them are counted, in one pass,
 * so that the same text is refused at the same place on any machine.
 */
final class Bounds {
  /** Characters of a line, and of the lines that are parsed together. */
  static final int LONGEST = 16_384;

  /** Square brackets that open. */
  static final int MOST_BRACKETS = 512;

  /** Declarations and instructions of HTML or XML that open. */
  static final int MOST_DECLARATIONS = 64;

  /** Round brackets within one another. */
  static final int DEEPEST_PARENTHESES = 64;

  /** Escaped marks after a square bracket that is not closed. */
  static final int MOST_ESCAPES = 8;

  /** Quotes and list items that one line opens within one another. */
  static final int DEEPEST_LINE = 24;

  /** Characters after which an open square bracket is no label any more. */
  private static final int LONGEST_LABEL = 1_000;

  private int characters;
  private int brackets;
  private int declarations;
  private int depth;
  private int deepest;
  private int label = -1;
  private int escapes;
  private int mostEscapes;

  private Bounds() {}

  private Bounds(Bounds other) {
    characters = other.characters;
    brackets = other.brackets;
    declarations = other.declarations;
    depth = other.depth;
    deepest = other.deepest;
    label = other.label;
    escapes = other.escapes;
    mostEscapes = other.mostEscapes;
  }

  /** What a line has too much of, with the number; empty where the parser may have it. */
  static Optional<String> excess(CharSequence line) {
    int nested = line.length() > LONGEST ? 0 : nesting(line);
    return nested > DEEPEST_LINE
        ? Optional.of(tooMany(nested, "quotes and lists within one another", DEEPEST_LINE))
        : new Bounds().with(line).excess();
  }

  /**
   * Lines in groups that the parser may have, each as large as it may be. A line that is too much
   * alone is to be refused before.
   */
  static <L> List<List<L>> groups(List<L> lines, Function<L, CharSequence> text) {
    List<List<L>> groups = new ArrayList<>();
    List<L> open = new ArrayList<>();
    Bounds counted = new Bounds();
    for (L line : lines) {
      Bounds more = counted.with(text.apply(line));
      if (!open.isEmpty() && more.excess().isPresent()) {
        groups.add(open);
        open = new ArrayList<>();
        more = new Bounds().with(text.apply(line));
      }
      open.add(line);
      counted = more;
    }
    if (!open.isEmpty()) {
      groups.add(open);
    }
    return groups;
  }

  private Optional<String> excess() {
    if (characters > LONGEST) {
      return Optional.of(tooMany(characters, "characters", LONGEST));
    }
    if (brackets > MOST_BRACKETS) {
      return Optional.of(tooMany(brackets, "square brackets", MOST_BRACKETS));
    }
    if (declarations > MOST_DECLARATIONS) {
      return Optional.of(tooMany(declarations, "declarations", MOST_DECLARATIONS));
    }
    if (deepest > DEEPEST_PARENTHESES) {
      return Optional.of(tooMany(deepest, "parentheses within one another", DEEPEST_PARENTHESES));
    }
    int open = Math.max(escapes, mostEscapes);
    return open > MOST_ESCAPES
        ? Optional.of(tooMany(open, "escapes in an open bracket", MOST_ESCAPES))
        : Optional.empty();
  }

  private static String tooMany(int found, String what, int most) {
    return String.format(Locale.ROOT, "%,d %s, and at most %,d are parsed", found, what, most);
  }

  /** These counts with those of one more line. */
  private Bounds with(CharSequence line) {
    Bounds counted = new Bounds(this);
    if (line.length() > LONGEST) {
      counted.characters += line.length();
      return counted;
    }
    for (int i = 0; i < line.length(); i++) {
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      if (line.charAt(i) == '\\' && isEscapable(next)) {
        counted.escapes += counted.isInLabel() ? 1 : 0;
        counted.characters += 2;
        i++;
      } else {
        counted.take(line.charAt(i), next);
        counted.characters++;
      }
    }
    return counted;
  }

  private static boolean isEscapable(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private boolean isInLabel() {
    return label >= 0 && characters - label <= LONGEST_LABEL;
  }

  private void take(char c, char next) {
    switch (c) {
      case '[' -> {
        brackets++;
        mostEscapes = Math.max(mostEscapes, escapes);
        escapes = 0;
        label = characters;
      }
      case ']' -> {
        mostEscapes = isInLabel() ? mostEscapes : Math.max(mostEscapes, escapes);
        escapes = 0;
        label = -1;
      }
      case '<' -> declarations += next == '!' || next == '?' ? 1 : 0;
      case '(' -> deepest = Math.max(deepest, ++depth);
      case ')' -> depth = Math.max(0, depth - 1);
      default -> {}
    }
  }

  /** How many quotes and items a line opens. */
  private static int nesting(CharSequence line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '>') {
        depth++;
      } else if (c != ' ' && c != '\t') {
        i = afterMarker(line, i);
        if (i < 0) {
          return depth;
        }
        depth++;
      }
    }
    return depth;
  }

  /** Where the space after a list marker stands, below 0 where no marker begins at {@code from}. */
  private static int afterMarker(CharSequence line, int from) {
    int i = from;
    if ("*+-".indexOf(line.charAt(i)) < 0) {
      while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        i++;
      }
      if (i == from || i == line.length() || ".)".indexOf(line.charAt(i)) < 0) {
        return -1;
      }
    }
    int after = i + 1;
    boolean marker =
        after == line.length() || line.charAt(after) == ' ' || line.charAt(after) == '\t';
    return marker ? after : -1;
  }
}
