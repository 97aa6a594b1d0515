package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of <a href="https://www.w3.org/TR/shacl/">SHACL</a> for examples of queries. */
public final class Sh {

  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/shacl#";

  public static final Node SPARQL_EXECUTABLE = term("SPARQLExecutable");
  public static final Node SPARQL_SELECT_EXECUTABLE = term("SPARQLSelectExecutable");
  public static final Node SPARQL_ASK_EXECUTABLE = term("SPARQLAskExecutable");
  public static final Node SPARQL_CONSTRUCT_EXECUTABLE = term("SPARQLConstructExecutable");
  public static final Node SELECT = term("select");
  public static final Node ASK = term("ask");
  public static final Node CONSTRUCT = term("construct");
  public static final Node DESCRIBE = term("describe");

  private Sh() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
