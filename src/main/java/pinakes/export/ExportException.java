package pinakes.export;

/**
 * The data hold something the asked-for file cannot say, or the world refuses to take the file. The
 * message names what and where, and what to do.
 */
public final class ExportException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ExportException(String message) {
    super(message);
  }

  ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
