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

  /** Where the registries' venues, techniques and methods live, whatever a publication's base. */
  private static final String HOME = VOCABULARY.substring(0, VOCABULARY.lastIndexOf('/') + 1);

  private static final List<String> GRAPHS =
      List.of("graph/list/", "graph/held", "graph/reference", "graph/publication");

  private final Names names;
  private final List<String> bases;
  private final boolean graphs;
  private final boolean positionsApart;

  /**
   * @param graphs whether each graph has a place of its own
   */
  ReadingOrder(Names names, boolean graphs, boolean positionsApart) {
    this.names = names;
    this.bases =
        names.base().isEmpty() || names.base().equals(HOME)
            ? List.of(HOME)
            : List.of(names.base(), HOME);
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
      return place(Kind.TERM, iri, iri, key);
    }
    for (String base : bases) {
      int end = iri.indexOf('/', base.length());
      if (end >= 0 && iri.startsWith(base)) {
        Kind kind = Kind.of(iri.substring(base.length(), end));
        if (kind != Kind.OTHER) {
          return place(kind, iri.substring(end + 1), iri, key);
        }
      }
    }
    return place(names.isTerm(iri) ? Kind.TERM : Kind.OTHER, iri, iri, key);
  }

  /** The name stands for the IRI among its kind; the IRI tells apart what has the same name. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the file
  private static Kind place(Kind kind, String name, String iri, Bytes key) {
    boolean whole = kind == Kind.TERM || kind == Kind.OTHER;
    int end = whole || name.indexOf('/') < 0 ? name.length() : name.indexOf('/');
    key.put(1 + kind.group().ordinal());
    key.text(name.substring(0, end)).put(0).put(1 + kind.ordinal());
    // a slash before every other character: a part directly behind its whole
    key.text(name.substring(end).replace('/', '\u0001')).put(0);
    if (!whole) {
      key.text(iri.substring(0, iri.length() - name.length())).put(0);
    }
    return kind;
  }
}
