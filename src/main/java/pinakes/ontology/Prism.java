package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of PRISM 2.0. */
public final class Prism {

  /** The namespace. */
  public static final String NS = "http://prismstandard.org/namespaces/basic/2.0/";

  public static final Node DOI = term("doi");

  private Prism() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
