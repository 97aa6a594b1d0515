package pinakes.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import pinakes.store.Store;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store (default: ${DEFAULT-VALUE}).",
      defaultValue = "${env:PINAKES_STORE:-store}")
  private Path directory = Path.of("store");

  Store store() {
    return Store.at(directory);
  }

  Path directory() {
    return directory;
  }
}
