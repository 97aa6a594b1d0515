package pinakes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Pin;
import pinakes.ontology.Searchable;

/** All that a publication speaks of. */
final class Everything {

  private static final String CURRENT = "publication/current";
  private static final String VOCABULARY = Pin.NS.substring(0, Pin.NS.length() - 1);

  private Everything() {}

  /** What the publication's IRIs begin with, as its own shows. */
  static Optional<String> base(Graph graph) {
    return graph.stream(Node.ANY, RDF.type.asNode(), Pin.PUBLICATION)
        .map(triple -> triple.getSubject().toString())
        .filter(iri -> iri.endsWith(CURRENT))
        .map(iri -> iri.substring(0, iri.length() - CURRENT.length()))
        .min(Comparator.naturalOrder());
  }

  /** The things below the publication's base and the vocabulary's home, without its terms. */
  static List<String> things(Graph graph) {
    String base = base(graph).orElse(home());
    TreeSet<String> things = new TreeSet<>();
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(base) || iri.startsWith(home()))
        .filter(iri -> !iri.startsWith(VOCABULARY))
        .forEach(things::add);
    return List.copyOf(things);
  }

  /** Where the vocabulary and the registries are at home. */
  private static String home() {
    return VOCABULARY.substring(0, VOCABULARY.lastIndexOf('/') + 1);
  }

  /** What an entry of a list says counts as said of its paper. */
  static List<Searched> searched(Material material) {
    Graph graph = material.graph();
    Map<String, List<String>> texts = new TreeMap<>();
    for (Node property : Searchable.PROPERTIES) {
      graph.stream(Node.ANY, property, Node.ANY)
          .filter(triple -> triple.getSubject().isURI() && triple.getObject().isLiteral())
          .forEach(
              triple ->
                  texts
                      .computeIfAbsent(
                          paper(triple.getSubject(), material.facts()).getURI(),
                          iri -> new ArrayList<>())
                      .add(triple.getObject().getLiteralLexicalForm()));
    }
    List<Searched> searched = new ArrayList<>();
    texts.forEach(
        (iri, words) -> {
          Node thing = org.apache.jena.graph.NodeFactory.createURI(iri);
          if (!material.facts().href(thing).equals(iri) && !iri.startsWith(VOCABULARY)) {
            searched.add(searched(thing, words, material.facts()));
          }
        });
    return searched;
  }

  private static Node paper(Node thing, Facts facts) {
    return facts.one(thing, Pin.MENTION_OF).filter(Node::isURI).orElse(thing);
  }

  private static Searched searched(Node thing, List<String> texts, Facts facts) {
    String kind = Kind.of(thing, facts).word().in(facts.view().tongue());
    String name = facts.name(thing).words();
    return new Searched(
        thing.getURI(),
        kind,
        name,
        texts.stream().filter(text -> !text.equals(name)).distinct().sorted().toList());
  }
}
