package pinakes.rdf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.PaperList;
import pinakes.ontology.OntologyFile;
import pinakes.source.Problem;

/**
 * A catalogue as quads, each handed on once: a graph a list, one for what is held, one for the
 * reference scheme and registries, one about the publication.
 */
public final class Description {
  /** The base of IRIs for the list that this repository carries. */
  public static final String DEFAULT_BASE = "https://w3id.org/pinakes/";

  private final Catalogue catalogue;
  private final Map<String, List<Problem>> problems;
  private final Run run;
  private final Set<Triple> reference;
  private final Iris iris;

  /**
   * @param problems by the file they were found in
   * @param base what every IRI that is minted begins with; ends in a slash
   */
  public Description(
      Catalogue catalogue, Map<String, List<Problem>> problems, Run run, String base) {
    this.catalogue = catalogue;
    this.problems = Map.copyOf(problems);
    this.run = run;
    this.reference = reference();
    this.iris = new Iris(base, catalogue, subjects(reference));
  }

  /**
   * Makes ready what the names of Chinese things need; worth calling in another thread while lists
   * are read.
   */
  public static void prepareForHan() {
    Slug.prepareForHan();
  }

  /**
   * Hands every quad of a first publication to {@code sink}, in the same order for the same input.
   */
  public void write(Consumer<Quad> sink) {
    write(Optional.empty(), sink);
  }

  /**
   * Hands every quad to {@code sink}, in the same order for the same input and the same last
   * publication, of which lists that cannot be read now are carried on and what is gone leaves a
   * tombstone.
   */
  public void write(Optional<Last> last, Consumer<Quad> sink) {
    Map<Node, Long> triples = new HashMap<>();
    SubjectSet described = new SubjectSet();
    Consumer<Quad> counted =
        quad -> {
          triples.merge(quad.getGraph(), 1L, Long::sum);
          sink.accept(quad);
        };
    Consumer<Quad> remembered =
        quad -> {
          described.add(quad.getSubject());
          counted.accept(quad);
        };
    for (PaperList list : catalogue.lists()) {
      Quads quads = new Quads(iris.listGraph(list), remembered);
      new ListDescription(list, iris, quads).write(problems.getOrDefault(list.file(), List.of()));
    }
    new HeldDescription(catalogue, iris, new Quads(iris.graph("held"), remembered)).write();
    last.ifPresent(
        before -> {
          CarriedOn.write(before, iris.graph("held"), described, counted);
          new Ledger(catalogue, iris)
              .write(before.data(), described, new Quads(iris.graph("ledger"), counted));
        });
    reference(iris.graph("reference"), counted);
    new PublicationDescription(catalogue, run, iris, triples).write(sink);
  }

  private void reference(Node graphName, Consumer<Quad> sink) {
    reference.forEach(triple -> sink.accept(Quad.create(graphName, triple)));
  }

  /** What the program's own files say, each statement once and those with blank nodes left out. */
  private static Set<Triple> reference() {
    return OntologyFile.REFERENCE.stream()
        .flatMap(file -> file.triples().stream())
        .filter(triple -> !triple.getSubject().isBlank() && !triple.getObject().isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> subjects(Set<Triple> triples) {
    return triples.stream().map(triple -> triple.getSubject().getURI()).collect(Collectors.toSet());
  }
}
