package pinakes.export;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import pinakes.ontology.Pin;

/**
 * An order for readers. Lists come first, then mentions and so on by {@link Kind.Group}; within a
 * group, what belongs to one paper or one list stands together, and a part stands behind its whole.
 * The place of a resource depends on its IRI only, so that others come and go without moving it.
 */
final class ReadingOrder implements Order {

  /** The vocabulary's document: the namespace without the hash at its end. */
  private static final String VOCABULARY = Pin.NS.substring(0, Pin.NS.length() - 1);

  private static final List<String> GRAPHS =
      List.of("graph/list/", "graph/held", "graph/reference", "graph/publication");

  private final Names names;
  private final boolean graphs;
  private final boolean positionsApart;

  /**
   * @param graphs whether each graph has a place of its own
   */
  ReadingOrder(Names names, boolean graphs, boolean positionsApart) {
    this.names = names;
    this.graphs = graphs;
    this.positionsApart = positionsApart;
  }

  @Override
  public boolean positionsApart() {
    return positionsApart;
  }

  @Override
  public Comparator<Properties.Property> properties() {
    return Comparator.comparing(Properties.Property::iri, PropertyOrder.INSTANCE);
  }

  @Override
  public Comparator<Slice> values() {
    return Comparator.comparing(Slice::butLast).thenComparing(Comparator.naturalOrder());
  }

  @Override
  public Place place(Node graph, Node resource, boolean position, Bytes key) {
    key.put(position ? 1 : 0);
    Node where = graphs && !Quad.isDefaultGraph(graph) ? graph : Quad.defaultGraphIRI;
    if (graphs) {
      graph(where, key);
    }
    return new Place(position, where, resource(resource.getURI(), key).group());
  }

  private void graph(Node graph, Bytes key) {
    if (Quad.isDefaultGraph(graph)) {
      key.put(0);
      return;
    }
    String iri = graph.getURI();
    int rank = 0;
    while (rank < GRAPHS.size() && !iri.startsWith(names.base() + GRAPHS.get(rank))) {
      rank++;
    }
    key.put(1 + rank).text(iri).put(0);
  }

  private Kind resource(String iri, Bytes key) {
    if (iri.startsWith(VOCABULARY)) {
      return place(Kind.TERM, iri, key);
    }
    int start = names.base().length();
    int end = iri.indexOf('/', start);
    if (start > 0 && end > 0 && iri.startsWith(names.base())) {
      Kind kind = Kind.of(iri.substring(start, end));
      if (kind != Kind.OTHER) {
        return place(kind, iri.substring(end + 1), key);
      }
    }
    return place(names.isTerm(iri) ? Kind.TERM : Kind.OTHER, iri, key);
  }

  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the file
  private static Kind place(Kind kind, String name, Bytes key) {
    key.put(1 + kind.group().ordinal());
    boolean whole = kind == Kind.TERM || kind == Kind.OTHER;
    int end = whole ? -1 : name.indexOf('/');
    key.text(end < 0 ? name : name.substring(0, end)).put(0).put(1 + kind.ordinal());
    if (end >= 0) {
      // a slash before every other character: a part directly behind its whole
      key.text(name.substring(end).replace('/', '\u0001'));
    }
    key.put(0);
    return kind;
  }
}
