package pinakes.query;

/**
 * A question that cannot be asked: no query of that name, a parameter that is missing, unknown or
 * of the wrong type, a name that nothing bears, a format that does not suit, or a text that does
 * not parse. The message is for the person who asked: it names what was given and what would be
 * taken.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message);
  }

  public QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
