package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of CiTO, the <a href="http://purl.org/spar/cito">Citation Typing Ontology</a>. */
public final class Cito {

  /** The namespace. */
  public static final String NS = "http://purl.org/spar/cito/";

  public static final Node EXTENDS = term("extends");
  public static final Node CRITIQUES = term("critiques");
  public static final Node USES_METHOD_IN = term("usesMethodIn");
  public static final Node CITES_AS_RELATED = term("citesAsRelated");

  private Cito() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
