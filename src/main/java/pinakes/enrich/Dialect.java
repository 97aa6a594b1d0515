package pinakes.enrich;

import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import pinakes.catalogue.Identifier;

/** How a service is asked of one identifier, and how its answer is read. */
interface Dialect {

  /** The address of what it says of an identifier; empty where it does not know the scheme. */
  Optional<HttpUrl> question(HttpUrl service, Identifier identifier);

  /**
   * What a whole answer says.
   *
   * @throws UnreadableAnswerException when it is not in the documented format
   */
  List<Found> read(Identifier asked, String answer);

  /** The DOI that DataCite gave to what an identifier names, or the DOI that it is. */
  static Optional<String> doi(Identifier identifier) {
    return switch (identifier.scheme()) {
      case ARXIV -> Optional.of("10.48550/arxiv." + identifier.value());
      case DOI -> Optional.of(identifier.value());
      default -> Optional.empty();
    };
  }
}
