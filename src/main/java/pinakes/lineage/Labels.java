package pinakes.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Pin;

/** What things are called in a language; in English, then in any, where they have no name in it. */
final class Labels {
  private final DatasetGraph data;
  private final String language;

  /**
   * @param language a tag, which those that are longer answer to as well: zh-Hans to zh
   */
  Labels(DatasetGraph data, String language) {
    this.data = data;
    this.language = language.toLowerCase(Locale.ROOT);
  }

  /** "KD: Knowledge Distillation", or one of the two where they are the same or alone. */
  String figure(Node node) {
    Optional<String> acronym = best(node, Pin.ACRONYM);
    Optional<String> name =
        named(node, RDFS.label.asNode(), SKOS.prefLabel.asNode())
            .or(() -> otherName(node, acronym.orElse("")))
            .or(() -> best(node, RDFS.label.asNode()))
            .or(() -> best(node, SKOS.prefLabel.asNode()));
    if (acronym.isEmpty() || name.isEmpty() || name.equals(acronym)) {
      return printable(acronym.or(() -> name).orElse(node.getURI()));
    }
    return printable(
        name.get().startsWith(acronym.get() + ":")
            ? name.get()
            : acronym.get() + ": " + name.get());
  }

  String relation(Node relation) {
    return printable(
        named(relation, RDFS.label.asNode())
            .or(() -> best(relation, RDFS.label.asNode()))
            .orElse(relation.getLocalName()));
  }

  boolean isTechnique(Node node) {
    return data.contains(Node.ANY, node, RDF.type.asNode(), SKOS.Concept.asNode());
  }

  /** The first label of the language. */
  private Optional<String> named(Node node, Node... properties) {
    return Stream.of(properties)
        .flatMap(property -> literals(node, property).stream())
        .filter(this::isOfTheLanguage)
        .findFirst()
        .map(Node::getLiteralLexicalForm);
  }

  /** The shortest other name of the language that is more than the acronym with something added. */
  private Optional<String> otherName(Node node, String acronym) {
    return literals(node, SKOS.altLabel.asNode()).stream()
        .filter(this::isOfTheLanguage)
        .map(Node::getLiteralLexicalForm)
        .filter(name -> acronym.isEmpty() || !name.contains(acronym))
        .min(Comparator.comparing(String::length));
  }

  private Optional<String> best(Node node, Node property) {
    return literals(node, property).stream()
        .min(Comparator.comparing(label -> !label.getLiteralLanguage().equals("en")))
        .map(Node::getLiteralLexicalForm);
  }

  private List<Node> literals(Node node, Node property) {
    return Iter.asStream(data.find(Node.ANY, node, property, Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
        .distinct()
        .toList();
  }

  private boolean isOfTheLanguage(Node label) {
    String tag = label.getLiteralLanguage().toLowerCase(Locale.ROOT);
    return tag.equals(language) || tag.startsWith(language + "-");
  }

  /** Without what a terminal could take for a command. */
  private static String printable(String label) {
    return label.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
  }
}
