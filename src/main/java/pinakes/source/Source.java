package pinakes.source;

/** What came of opening a file: its text, or why there is none. */
public sealed interface Source {

  /** The file's name as it was given. */
  String name();

  /**
   * A file that could not be read as text.
   *
   * @param name the file's name as it was given
   * @param problem why
   */
  record Refused(String name, Problem problem) implements Source {}

  /**
   * A file that was read.
   *
   * @param file its text
   */
  record Read(SourceFile file) implements Source {
    @Override
    public String name() {
      return file.name();
    }
  }
}
