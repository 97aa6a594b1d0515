package pinakes.enrich;

/** An answer is not in the format that the service documents. */
final class UnreadableAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableAnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
