package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of <a href="http://purl.org/vocab/frbr/core">FRBR Core</a>. */
public final class Frbr {

  /** The namespace. */
  public static final String NS = "http://purl.org/vocab/frbr/core#";

  public static final Node REALIZATION = term("realization");
  public static final Node PART_OF = term("partOf");

  private Frbr() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
