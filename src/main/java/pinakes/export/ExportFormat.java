package pinakes.export;

/** The RDF syntaxes a store can be written in. */
public enum ExportFormat {
  /** <a href="https://www.w3.org/TR/rdf12-turtle/">Turtle</a>, the union of all graphs. */
  TURTLE("turtle", "ttl", "text/turtle", false, Evidence.RDF12),
  /** <a href="https://www.w3.org/TR/rdf12-trig/">TriG</a>. */
  TRIG("trig", "trig", "application/trig", true, Evidence.RDF12),
  /** <a href="https://www.w3.org/TR/rdf12-n-triples/">N-Triples</a>, the union of all graphs. */
  NTRIPLES("ntriples", "nt", "application/n-triples", false, Evidence.RDF12),
  /** <a href="https://www.w3.org/TR/rdf12-n-quads/">N-Quads</a>. */
  NQUADS("nquads", "nq", "application/n-quads", true, Evidence.RDF12),
  /** <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>, with its graphs. */
  JSONLD("jsonld", "jsonld", "application/ld+json", true, Evidence.RDF11),
  /** <a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF/XML</a>, the union of all graphs. */
  RDFXML("rdfxml", "rdf", "application/rdf+xml", false, Evidence.RDF11);

  private final String label;
  private final String extension;
  private final String mediaType;
  private final boolean graphs;
  private final Evidence evidence;

  ExportFormat(
      String label, String extension, String mediaType, boolean graphs, Evidence evidence) {
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
    this.graphs = graphs;
    this.evidence = evidence;
  }

  /** The word for it on the command line. */
  public String label() {
    return label;
  }

  /** How names of such files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** The registered media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the graphs of a dataset stay apart; where not, the file holds their union. */
  public boolean graphs() {
    return graphs;
  }

  /** The fullest spelling of evidence the syntax has, which is the one taken unless told. */
  public Evidence evidence() {
    return evidence;
  }

  /** Whether the syntax has words for evidence so spelt. */
  public boolean can(Evidence spelling) {
    return spelling != Evidence.RDF12 || evidence == Evidence.RDF12;
  }
}
