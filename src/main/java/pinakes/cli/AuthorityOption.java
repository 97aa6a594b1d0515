package pinakes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import pinakes.registry.AuthorityReader;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;

/** The authority files a command is given: by default the one of {@code data/} for its lists. */
final class AuthorityOption {
  private static final String NAME = "authority.bib";

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description =
          "What is known of the published versions of the papers, in BibTeX or (*.json) CSL-JSON;"
              + " may be repeated (default: data/authority.bib where no list is named).")
  private List<Path> files = List.of();

  /** The registries, with what the authority files say. */
  Registry registry(ListArguments lists) {
    Registry registry = RegistryReader.read();
    return registry.withAuthority(AuthorityReader.open(files(lists), registry.venues()));
  }

  private List<Path> files(ListArguments lists) {
    Path beside = ListArguments.DEFAULT.resolve(NAME);
    return files.isEmpty() && !lists.areNamed() && Files.exists(beside) ? List.of(beside) : files;
  }
}
