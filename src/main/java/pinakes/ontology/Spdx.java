package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of <a href="https://spdx.org/rdf/terms/">SPDX</a>, for checksums. */
public final class Spdx {

  /** The namespace. */
  public static final String NS = "http://spdx.org/rdf/terms#";

  public static final Node CHECKSUM = term("Checksum");
  public static final Node CHECKSUM_OF = term("checksum");
  public static final Node ALGORITHM = term("algorithm");
  public static final Node SHA256 = term("checksumAlgorithm_sha256");
  public static final Node CHECKSUM_VALUE = term("checksumValue");

  private Spdx() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
