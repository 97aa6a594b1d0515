package pinakes.guard;

/**
 * The bounds of a query's text, held before a parser sees it: nesting that would overflow a stack,
 * and tokens that a parser reads in quadratic time.
 */
final class Size {

  /** Characters of a query. */
  static final int CHARACTERS = 1 << 16;

  /** Characters of one token. */
  static final int TOKEN = 1 << 13;

  /** Tokens of a query. */
  static final int TOKENS = 1 << 13;

  /** Brackets within brackets. */
  static final int DEPTH = 100;

  /** How many times EXISTS may stand in a query: the engine's work doubles with each in another. */
  static final int EXISTS = 10;

  private Size() {}

  static void check(String text) {
    if (text.length() > CHARACTERS) {
      throw Refused.tooLarge("the query is longer than %,d characters".formatted(CHARACTERS));
    }
    int depth = 0;
    int count = 0;
    int exists = 0;
    Tokens tokens = new Tokens(text);
    while (tokens.next()) {
      if (++count > TOKENS) {
        throw Refused.tooLarge("the query has more than %,d words and signs".formatted(TOKENS));
      }
      if (tokens.length() > TOKEN) {
        throw Refused.tooLarge(
            "a word, text or comment of the query is longer than %,d characters".formatted(TOKEN));
      }
      if (tokens.kind() == Tokens.Kind.WORD
          && tokens.token().equalsIgnoreCase("EXISTS")
          && ++exists > EXISTS) {
        throw Refused.tooLarge("the query has EXISTS more than %d times".formatted(EXISTS));
      }
      if (tokens.kind() == Tokens.Kind.SIGN) {
        depth += step(tokens.token().charAt(0));
        if (depth > DEPTH) {
          throw Refused.tooLarge(
              "the query has brackets more than %d deep in one another".formatted(DEPTH));
        }
      }
    }
  }

  private static int step(char sign) {
    return switch (sign) {
      case '(', '{', '[' -> 1;
      case ')', '}', ']' -> -1;
      default -> 0;
    };
  }
}
