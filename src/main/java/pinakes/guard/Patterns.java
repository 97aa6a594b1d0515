package pinakes.guard;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Regular expressions that cannot run away: without back-references and look-around, and without
 * repetition of what varies itself, a match takes no more steps than a small power of the text's
 * length.
 *
 * @see <a
 *     href="https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS">
 *     what the others do</a>
 */
final class Patterns {

  private static final int LONGEST = 256;
  private static final int COUNT = 100;

  private final String pattern;
  private final Deque<Boolean> varies = new ArrayDeque<>();
  private int at;
  private int repetitions;

  private Patterns(String pattern) {
    this.pattern = pattern;
    varies.push(false);
  }

  /**
   * Judges a pattern.
   *
   * @return how long a text it may be matched against
   * @throws Refused when it could run away
   */
  static int longestText(String pattern, String flags) {
    if (flags.chars().anyMatch(flag -> "imsq".indexOf(flag) < 0)) {
      throw Refused.forbidden("of the flags of a pattern, i, m, s and q are allowed");
    }
    if (pattern.length() > LONGEST) {
      throw Refused.tooLarge("a pattern is longer than %d characters".formatted(LONGEST));
    }
    if (flags.indexOf('q') >= 0) {
      return 100_000;
    }
    Patterns read = new Patterns(pattern);
    read.read();
    return switch (read.repetitions) {
      case 0 -> 100_000;
      case 1 -> 20_000;
      default -> 4_000;
    };
  }

  private void read() {
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      switch (c) {
        case '\\' -> escape();
        case '[' -> set();
        case '(' -> open();
        case ')' -> close();
        case '|' -> {
          vary();
          at++;
        }
        default -> {
          at++;
          quantifier(false);
        }
      }
    }
  }

  private void escape() {
    char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
    if ((next >= '1' && next <= '9') || next == 'k') {
      throw Refused.forbidden("back-references in patterns are refused");
    }
    if (next == 'Q') {
      int end = pattern.indexOf("\\E", at);
      at = end < 0 ? pattern.length() : end;
    }
    at += 2;
    quantifier(false);
  }

  /** A set such as {@code [a-z]}; sets within sets are passed over bracket by bracket. */
  private void set() {
    int depth = 0;
    do {
      char c = pattern.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
        if (pattern.startsWith("[^]", at) || pattern.startsWith("[]", at)) {
          at = pattern.indexOf(']', at);
        }
      } else if (c == ']') {
        depth--;
      }
      at++;
    } while (depth > 0 && at < pattern.length());
    quantifier(false);
  }

  private void open() {
    if (pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at)) {
      throw Refused.forbidden("of groups beginning with (? only (?: is allowed in a pattern");
    }
    varies.push(false);
    at += pattern.startsWith("(?:", at) ? 3 : 1;
    if (varies.size() > 20) {
      throw Refused.tooLarge("a pattern has groups more than 20 deep in one another");
    }
  }

  private void close() {
    at++;
    boolean inner = varies.size() > 1 && varies.pop();
    if (inner) {
      vary();
    }
    quantifier(inner);
  }

  private void vary() {
    varies.pop();
    varies.push(true);
  }

  /** What follows a piece of the pattern, if it is a quantifier. */
  private void quantifier(boolean ofWhatVaries) {
    if (at >= pattern.length() || "*+?{".indexOf(pattern.charAt(at)) < 0) {
      return;
    }
    char sign = pattern.charAt(at);
    boolean open = sign == '*' || sign == '+' || (sign == '{' && counted());
    if (ofWhatVaries && sign != '?') {
      throw Refused.forbidden(
          "a pattern repeats a group that repeats or chooses itself, which can take for ever");
    }
    if (open && ++repetitions > 2) {
      throw Refused.forbidden("a pattern has more than two repetitions without a small bound");
    }
    vary();
    at = sign == '{' ? Math.max(at, pattern.indexOf('}', at)) + 1 : at + 1;
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++; // lazy or possessive
    }
  }

  /** Whether a count between braces leaves much open. */
  private boolean counted() {
    int end = pattern.indexOf('}', at);
    String[] counts = pattern.substring(at + 1, Math.max(end, at + 1)).split(",", -1);
    try {
      int least = Integer.parseInt(counts[0].strip());
      boolean unbounded = counts.length > 1 && counts[1].isBlank();
      int most = counts.length == 1 || unbounded ? least : Integer.parseInt(counts[1].strip());
      if (Math.max(least, most) > COUNT) {
        throw Refused.tooLarge("a pattern counts beyond %d".formatted(COUNT));
      }
      return unbounded || most - least > 10;
    } catch (NumberFormatException e) {
      throw Refused.forbidden("a pattern has a { that begins no count");
    }
  }
}
