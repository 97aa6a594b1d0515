package pinakes.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Pin;

/**
 * The order of a resource's properties: what it is, what it is called, what it says, then the rest
 * by IRI.
 */
final class PropertyOrder implements Comparator<String> {

  private static final List<Node> FIRST =
      List.of(
          RDF.Nodes.type,
          RDF.Nodes.reifies,
          RDF.Nodes.subject,
          RDF.Nodes.predicate,
          RDF.Nodes.object,
          DCTerms.title.asNode(),
          SKOS.prefLabel.asNode(),
          RDFS.Nodes.label,
          FOAF.name.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          Pin.ACRONYM,
          DCTerms.identifier.asNode(),
          DCTerms.description.asNode(),
          SKOS.definition.asNode(),
          RDFS.Nodes.comment,
          Pin.ORDINAL,
          Pin.CREDITED_NAME,
          Pin.STATED_TITLE,
          Pin.STATED_AUTHORS,
          Pin.STATED_VENUE,
          Pin.STATED_YEAR,
          Pin.QUOTE,
          Pin.NOTE,
          Pin.LINE,
          Pin.COLUMN,
          OA.start.asNode(),
          OA.end.asNode());

  static final PropertyOrder INSTANCE = new PropertyOrder();

  private final Map<String, Integer> ranks = new HashMap<>();

  private PropertyOrder() {
    FIRST.forEach(property -> ranks.put(property.getURI(), ranks.size()));
  }

  @Override
  public int compare(String one, String other) {
    int byRank =
        Integer.compare(
            ranks.getOrDefault(one, FIRST.size()), ranks.getOrDefault(other, FIRST.size()));
    return byRank != 0 ? byRank : one.compareTo(other);
  }
}
