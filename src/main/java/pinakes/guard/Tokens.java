package pinakes.guard;

/**
 * The text of a query as a sequence of tokens, told apart no finer than the guard needs. Reads any
 * text, whether it is a query or not, in one pass.
 */
final class Tokens {

  /** What a token is. */
  enum Kind {
    /** An IRI between angle brackets. */
    IRI,
    /** A literal between quotation marks of any kind. */
    STRING,
    /** From a number sign to the end of the line. */
    COMMENT,
    /** A name, a number, a variable, a keyword. */
    WORD,
    /** Anything else, one character. */
    SIGN
  }

  private final String text;
  private int start;
  private int end;
  private Kind kind = Kind.SIGN;

  Tokens(String text) {
    this.text = text;
  }

  /** Goes to the next token; false at the end. */
  boolean next() {
    start = end;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return false;
    }
    end = start + 1;
    kind = read(text.charAt(start));
    return true;
  }

  private Kind read(char first) {
    if (first == '"' || first == '\'') {
      end = endOfString(first);
      return Kind.STRING;
    }
    if (first == '#') {
      int line = text.indexOf('\n', start);
      end = line < 0 ? text.length() : line;
      return Kind.COMMENT;
    }
    if (first == '<') {
      int close = endOfIri();
      end = close > 0 ? close : end;
      return close > 0 ? Kind.IRI : Kind.SIGN;
    }
    if (isWord(first)) {
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      return Kind.WORD;
    }
    return Kind.SIGN;
  }

  private int endOfString(char quote) {
    String three = String.valueOf(quote).repeat(3);
    String closing = text.startsWith(three, start) ? three : String.valueOf(quote);
    for (int i = start + closing.length(); i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(closing, i)) {
        return i + closing.length();
      }
    }
    return text.length();
  }

  /** Where the IRI that begins here ends; 0 where none does. */
  private int endOfIri() {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c <= ' ' || "<\"{}|^`".indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '_'
        || c == '-'
        || c == ':'
        || c == '?'
        || c == '$'
        || c == '%'
        || c == '\\';
  }

  Kind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  String token() {
    return text.substring(start, end);
  }

  /** The first character that is no white space behind the token; a space where none is. */
  char following() {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
