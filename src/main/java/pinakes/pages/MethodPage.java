package pinakes.pages;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Pin;

/**
 * A method, what introduced it, and its lineage.
 *
 * @param names all its names but the title
 * @param introducedBy the papers that introduce it
 * @param introducedIn identifiers of works that introduce it, where no paper of the lists does
 * @param said statements of which it is subject or object
 */
record MethodPage(
    Text title,
    List<Text> names,
    List<PaperLine> introducedBy,
    List<Outlink> introducedIn,
    List<Said> said,
    Lineage lineage) {

  static MethodPage of(Node method, Material material) {
    Facts facts = material.facts();
    Text title = facts.name(method);
    List<Node> works = facts.subjects(Pin.INTRODUCES, method);
    return new MethodPage(
        title,
        Stream.of(RDFS.label.asNode(), Pin.ACRONYM, SKOS.altLabel.asNode())
            .flatMap(property -> facts.texts(method, property).stream())
            .filter(name -> !name.words().equals(title.words()))
            .distinct()
            .toList(),
        works.stream().map(work -> PaperPage.line(work, material)).toList(),
        works.isEmpty()
            ? facts.texts(method, Pin.INTRODUCED_IN).stream()
                .map(identifier -> Identifiers.link(identifier.words()))
                .toList()
            : List.of(),
        material.said(List.of(method)),
        Lineage.of(method, material));
  }
}
