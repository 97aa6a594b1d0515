package pinakes.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer is written. */
public enum Format {
  /** Aligned columns for people. */
  TABLE("text/plain"),
  /** An indented tree, of queries that declare {@link TreeColumns}. */
  TREE("text/plain"),
  /** <a href="https://www.w3.org/TR/sparql12-results-csv-tsv/">SPARQL results as CSV</a>. */
  CSV("text/csv"),
  /** SPARQL results as TSV: terms in Turtle spelling. */
  TSV("text/tab-separated-values"),
  /** SPARQL results as JSON. */
  JSON("application/sparql-results+json"),
  /** SPARQL results as XML. */
  XML("application/sparql-results+xml"),
  /** A Markdown table. */
  MARKDOWN("text/markdown"),
  /** The graph of a CONSTRUCT or DESCRIBE as Turtle, sorted. */
  TURTLE("text/turtle"),
  /** The graph of a CONSTRUCT or DESCRIBE as JSON-LD. */
  JSONLD("application/ld+json"),
  /** The graph of a CONSTRUCT or DESCRIBE as N-Triples, sorted. */
  NTRIPLES("application/n-triples"),
  /** The graph of a CONSTRUCT or DESCRIBE as RDF/XML. */
  RDFXML("application/rdf+xml");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type, without parameters; all formats are UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The name on the command line, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a name as on the command line.
   *
   * @throws QueryException when there is none, naming those there are
   */
  public static Format named(String name) {
    for (Format format : values()) {
      if (format.label().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new QueryException("no format \"" + Visible.text(name) + "\"; there are: " + all());
  }

  private static String all() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }

  private boolean isGraph() {
    return this == TURTLE || this == JSONLD || this == NTRIPLES || this == RDFXML;
  }

  /** Whether answers of this kind can be written so; a tree needs {@link TreeColumns} besides. */
  public boolean suits(ResultKind results) {
    return results.isGraph() == isGraph();
  }

  /** What is written when no format is asked for. */
  public static Format usual(SavedQuery query) {
    if (query.results().isGraph()) {
      return TURTLE;
    }
    return query.tree() == null ? TABLE : TREE;
  }
}
