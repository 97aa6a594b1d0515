package pinakes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Positions;

/** The properties met so far, each with a number and its text. There are few of them. */
final class Properties {

  private final Syntax syntax;
  private final Map<Node, Property> numbers = new HashMap<>();
  private final List<Property> all = new ArrayList<>();

  Properties(Syntax syntax) {
    this.syntax = syntax;
  }

  Property of(Node predicate) {
    Property known = numbers.get(predicate);
    if (known != null) {
      return known;
    }
    Property added =
        new Property(
            all.size(),
            predicate.getURI(),
            syntax.property(predicate),
            Positions.contains(predicate));
    numbers.put(predicate, added);
    all.add(added);
    return added;
  }

  Property numbered(int number) {
    return all.get(number);
  }

  /** For each number, the place of the property in that order. */
  int[] ranks(Comparator<Property> order) {
    List<Property> sorted = new ArrayList<>(all);
    sorted.sort(order);
    int[] ranks = new int[all.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[sorted.get(i).number()] = i;
    }
    return ranks;
  }

  /** One property; two are equal when their numbers are. */
  @SuppressWarnings("ArrayRecordComponent") // the text is read only
  record Property(int number, String iri, byte[] text, boolean isPosition) {

    boolean isType() {
      return iri.equals(RDF.type.getURI());
    }
  }
}
