package pinakes.query;

/** An answer was given up before it was whole. What was written of it so far is not to be shown. */
public final class CutShort extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why an answer is given up. */
  public enum Reason {
    /** It took too long, or was stopped from outside. */
    TIME,
    /** It has more rows, or triples, than are given. */
    ROWS
  }

  private final Reason reason;

  CutShort(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it was given up. */
  public Reason reason() {
    return reason;
  }
}
