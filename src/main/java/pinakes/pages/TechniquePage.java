package pinakes.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;

/**
 * A technique, of a list or of the reference scheme, and the papers under it.
 *
 * @param labels in other tongues than the title's, and other names
 * @param above from the widest to the one just above
 * @param matches the reference concept of a list's technique, or the lists' techniques of a concept
 * @param headings where lists name it
 */
record TechniquePage(
    Text title,
    List<Text> labels,
    List<Text> definition,
    List<Text> notes,
    List<Ref> above,
    List<Branch> narrower,
    List<Ref> matches,
    List<Place> headings,
    @Nullable Ref scheme,
    Shelved shelved) {

  static TechniquePage of(Node technique, Material material) {
    Facts facts = material.facts();
    Text title = facts.name(technique);
    List<Node> matched =
        Stream.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode())
            .flatMap(
                property ->
                    Stream.concat(
                        facts.objects(technique, property).stream(),
                        facts.subjects(property, technique).stream()))
            .distinct()
            .toList();
    Stream<Node> meanings =
        Stream.concat(
            Stream.of(technique), facts.objects(technique, SKOS.exactMatch.asNode()).stream());
    return new TechniquePage(
        title,
        Stream.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())
            .flatMap(property -> facts.texts(technique, property).stream())
            .filter(label -> !label.equals(title))
            .toList(),
        meanings
            .map(meaning -> facts.inTongue(meaning, SKOS.definition.asNode()))
            .filter(definition -> !definition.isEmpty())
            .findFirst()
            .orElse(List.of()),
        facts.inTongue(technique, SKOS.editorialNote.asNode()),
        facts.refs(material.taxonomy().above(technique)),
        Branch.below(List.copyOf(material.taxonomy().narrower(technique)), material),
        matched.stream().filter(Node::isURI).map(node -> match(node, material)).toList(),
        facts.objects(technique, DCTerms.source.asNode()).stream()
            .filter(source -> facts.is(source, Pin.SECTION))
            .map(material::place)
            .toList(),
        scheme(technique, material).map(facts::ref).orElse(null),
        Shelved.of(material.shelf().under(material.taxonomy().within(technique)), material));
  }

  private static Optional<Node> scheme(Node technique, Material material) {
    return material.facts().one(technique, SKOS.inScheme.asNode());
  }

  /** Another technique by its name and the scheme it is of. */
  private static Ref match(Node technique, Material material) {
    Facts facts = material.facts();
    Ref ref = facts.ref(technique);
    return scheme(technique, material)
        .map(scheme -> facts.name(scheme).words())
        .map(
            scheme ->
                new Ref(
                    new Text(ref.name().words() + " (" + scheme + ")", ref.name().language()),
                    ref.href()))
        .orElse(ref);
  }
}
