package pinakes.query;

/**
 * Where an answer is shown.
 *
 * @param terminal whether bytes go to a terminal, which obeys control characters
 * @param columns how many columns it is wide; wider tables are wrapped. 0: as wide as need be
 */
public record Screen(boolean terminal, int columns) {
  /** A file or a pipe: nothing is wrapped. */
  public static final Screen NONE = new Screen(false, 0);

  public Screen {
    if (columns < 0) {
      throw new IllegalArgumentException("columns " + columns);
    }
  }
}
