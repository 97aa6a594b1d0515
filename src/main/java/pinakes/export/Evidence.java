package pinakes.export;

/** How an export spells the statements that stand behind statements. */
public enum Evidence {
  /** As the store holds them: reifiers, {@code rdf:reifies} and triple terms of RDF 1.2. */
  RDF12("rdf12"),
  /**
   * As {@code rdf:Statement} with subject, predicate and object, on the same IRI. Nothing is lost:
   * {@link Spelling#rdf12(org.apache.jena.sparql.core.DatasetGraph)} leads back.
   */
  RDF11("rdf11"),
  /**
   * Left out: no reifiers, no selectors, no positions, no versions of lists. What the evidence led
   * to assert stays.
   */
  NONE("none");

  private final String label;

  Evidence(String label) {
    this.label = label;
  }

  /** The word for it on the command line. */
  public String label() {
    return label;
  }
}
