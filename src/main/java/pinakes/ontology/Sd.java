package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms used of <a href="https://www.w3.org/TR/sparql12-service-description/">SPARQL Service
 * Description</a>.
 */
public final class Sd {

  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

  public static final Node SERVICE = term("Service");
  public static final Node ENDPOINT = term("endpoint");
  public static final Node DEFAULT_DATASET = term("defaultDataset");
  public static final Node DEFAULT_GRAPH = term("defaultGraph");
  public static final Node NAMED_GRAPH = term("namedGraph");
  public static final Node NAME = term("name");
  public static final Node GRAPH_PROPERTY = term("graph");
  public static final Node GRAPH = term("Graph");
  public static final Node NAMED_GRAPH_CLASS = term("NamedGraph");
  public static final Node DATASET = term("Dataset");
  public static final Node SUPPORTED_LANGUAGE = term("supportedLanguage");
  public static final Node SPARQL_11_QUERY = term("SPARQL11Query");
  public static final Node RESULT_FORMAT = term("resultFormat");
  public static final Node FEATURE = term("feature");
  public static final Node UNION_DEFAULT_GRAPH = term("UnionDefaultGraph");
  public static final Node EXTENSION_FUNCTION = term("extensionFunction");

  private Sd() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
