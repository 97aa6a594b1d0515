package pinakes.extract;

/** Which brackets and quotation marks of a line belong together. */
final class Brackets {
  private static final String OPENING = "([{（【［〔「『《";
  private static final String CLOSING = ")]}）】］〕」』》";
  private static final String QUOTES_OPENING = "“„«「『《";
  private static final int DEEPEST = 64;

  private final String text;

  /** The place of the partner of each bracket, -1 for what has none. */
  private final int[] partner;

  Brackets(String text) {
    this.text = text;
    this.partner = new int[text.length()];
    java.util.Arrays.fill(partner, -1);
    pair();
    quotes();
  }

  private void pair() {
    int[] open = new int[DEEPEST];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0 && depth < DEEPEST) {
        open[depth++] = i;
      } else if (CLOSING.indexOf(c) >= 0) {
        int at = depth;
        while (at > 0 && OPENING.indexOf(text.charAt(open[at - 1])) != CLOSING.indexOf(c)) {
          at--;
        }
        if (at > 0) {
          join(open[at - 1], i);
          depth = at - 1;
        }
      }
    }
  }

  /** Brackets within a word, f(x) or (Un)reliability, part nothing. */
  private void join(int open, int close) {
    boolean before = open > 0 && isWord(text.charAt(open - 1)) && text.charAt(open) == '(';
    boolean after =
        close + 1 < text.length()
            && isWord(text.charAt(close + 1))
            && text.charAt(close) == ')'
            && !Character.isUpperCase(text.charAt(close + 1));
    boolean inWord = before && close - open < 4;
    if (!inWord && !after) {
      partner[open] = close;
      partner[close] = open;
    }
  }

  private void quotes() {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '„' || c == '«') {
        open = i;
      } else if ((c == '”' || c == '»' || (c == '“' && open >= 0)) && open >= 0) {
        partner[open] = i;
        partner[i] = open;
        open = -1;
      }
    }
    straight('"');
    straight('\'');
  }

  private void straight(char mark) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != mark) {
        continue;
      }
      boolean mayOpen = i == 0 || !isWord(text.charAt(i - 1));
      boolean mayClose = i + 1 == text.length() || !isWord(text.charAt(i + 1));
      if (open >= 0 && mayClose) {
        if (mark == '"' || i - open > 30) {
          partner[open] = i;
          partner[i] = open;
        }
        open = -1;
      } else if (open < 0
          && mayOpen
          && i + 1 < text.length()
          && !Character.isWhitespace(text.charAt(i + 1))) {
        open = i;
      }
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  boolean opens(int at) {
    return partner[at] > at;
  }

  boolean closes(int at) {
    return partner[at] >= 0 && partner[at] < at;
  }

  boolean isQuote(int at) {
    char c = text.charAt(Math.min(at, partner[at]));
    return c == '"' || c == '\'' || QUOTES_OPENING.indexOf(c) >= 0;
  }

  int partner(int at) {
    return partner[at];
  }
}
