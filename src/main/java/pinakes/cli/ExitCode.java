package pinakes.cli;

/** What the process ends with. */
final class ExitCode {
  static final int DONE = 0;
  static final int INPUT_FAILED = 1;
  static final int USAGE = 2;
  static final int REFUSED = 3;
  static final int BUG = 70;

  private ExitCode() {}
}
