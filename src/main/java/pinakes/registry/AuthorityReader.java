package pinakes.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import pinakes.source.Source;
import pinakes.source.SourceFile;
import pinakes.source.SourceReader;

/** Reads authority files: BibTeX, or CSL-JSON where the name ends in {@code .json}. */
public final class AuthorityReader {
  private AuthorityReader() {}

  /**
   * Opens and reads authority files, in this order.
   *
   * @param venues by which the venues are known that the files name
   * @throws AuthorityException where a file cannot be read or is not in its format
   */
  public static Authority open(List<Path> files, Venues venues) {
    return read(files.stream().map(AuthorityReader::open).toList(), venues);
  }

  /** Reads authority files, in this order. */
  public static Authority read(List<SourceFile> files, Venues venues) {
    VenueNames names = new VenueNames(venues);
    List<KnownVersion> versions = new ArrayList<>();
    SortedMap<String, String> digests = new TreeMap<>();
    for (SourceFile file : files) {
      digests.put(file.name(), file.sha256());
      versions.addAll(
          file.name().toLowerCase(Locale.ROOT).endsWith(".json")
              ? CslAuthority.read(file, names)
              : BibtexAuthority.read(file, names));
    }
    return new Authority(versions, digests);
  }

  private static SourceFile open(Path path) {
    return switch (SourceReader.read(path)) {
      case Source.Read read -> read.file();
      case Source.Refused refused ->
          throw new AuthorityException(
              refused.name() + ": the authority file: " + refused.problem().message());
    };
  }
}
