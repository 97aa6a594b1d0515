package pinakes.registry;

/** An authority file that cannot be read, or is no BibTeX or CSL-JSON. */
public final class AuthorityException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuthorityException(String message) {
    super(message);
  }

  AuthorityException(String message, Throwable cause) {
    super(message, cause);
  }
}
