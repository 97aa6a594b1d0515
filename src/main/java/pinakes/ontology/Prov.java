package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>. */
public final class Prov {

  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node ENTITY = term("Entity");
  public static final Node ACTIVITY = term("Activity");
  public static final Node PLAN = term("Plan");
  public static final Node SOFTWARE_AGENT = term("SoftwareAgent");
  public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");
  public static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");
  public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");
  public static final Node USED = term("used");
  public static final Node HAD_PLAN = term("hadPlan");

  private Prov() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
