package pinakes.build;

/** Is told how far a build has come. */
@FunctionalInterface
public interface Progress {

  /** A stage begins, and the one before it has ended. */
  void begins(Stage stage);
}
