package pinakes.enrich;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** A public service that knows works by their identifiers, and how fast it may be asked. */
public enum Service {
  /**
   * <a href="https://api.semanticscholar.org/api-docs/graph">Semantic Scholar Academic Graph</a>.
   */
  SEMANTICSCHOLAR("https://api.semanticscholar.org/graph/v1/", 1_100, new SemanticScholar()),
  /** <a href="https://developers.openalex.org">OpenAlex</a>. */
  OPENALEX("https://api.openalex.org/", 150, new OpenAlex()),
  /** <a href="https://api.crossref.org/swagger-ui/index.html">Crossref REST API</a>. */
  CROSSREF("https://api.crossref.org/", 200, new Crossref()),
  /** <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv API</a>. */
  ARXIV("https://export.arxiv.org/api/", 3_100, new Arxiv());

  private final URI address;
  private final Duration pause;
  private final Dialect dialect;

  Service(String address, long pauseMillis, Dialect dialect) {
    this.address = URI.create(address);
    this.pause = Duration.ofMillis(pauseMillis);
    this.dialect = dialect;
  }

  /** Where it is asked; ends in a slash. */
  public URI address() {
    return address;
  }

  /** The least time from one request to the next that the service asks for. */
  Duration pause() {
    return pause;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The name of it, such as {@code openalex}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
