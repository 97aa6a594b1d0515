package pinakes.guard;

/** A query that is not asked. The message says why, in a sentence that is safe to show. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of refusal it is. */
  public enum Reason {
    /** It is no query: the message names the place. */
    MALFORMED,
    /** It is a query, and asks what nobody may ask here. */
    FORBIDDEN,
    /** It is longer or deeper than any query has to be, or makes values that are. */
    TOO_LARGE
  }

  private final Reason reason;

  Refused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  static Refused forbidden(String message) {
    return new Refused(Reason.FORBIDDEN, message);
  }

  static Refused tooLarge(String message) {
    return new Refused(Reason.TOO_LARGE, message);
  }

  /** What kind of refusal it is. */
  public Reason reason() {
    return reason;
  }
}
