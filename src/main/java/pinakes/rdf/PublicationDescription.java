package pinakes.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.PaperList;
import pinakes.ontology.Pin;
import pinakes.ontology.Prov;

/** What the publication is: its run, its graphs and how much they hold. */
final class PublicationDescription {
  private static final Node CC0 =
      NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/");

  private final Catalogue catalogue;
  private final Run run;
  private final Iris iris;
  private final Map<Node, Long> triples;

  /** What is said of each graph: that it is a part, what it is, how much it holds. */
  private static final int PER_GRAPH = 3;

  /**
   * @param triples of each graph but the publication's own
   */
  PublicationDescription(Catalogue catalogue, Run run, Iris iris, Map<Node, Long> triples) {
    this.catalogue = catalogue;
    this.run = run;
    this.iris = iris;
    this.triples = Map.copyOf(triples);
  }

  /** Its own graph is one of those whose triples are counted, with what is said of the counts. */
  void write(Consumer<Quad> sink) {
    Node graph = iris.graph("publication");
    List<Quad> said = new ArrayList<>();
    describe(new Quads(graph, said::add));
    Map<Node, Long> all = new TreeMap<>(Comparator.comparing(Node::getURI));
    all.putAll(triples);
    all.put(graph, said.size() + 1L + (long) PER_GRAPH * (triples.size() + 1));
    said.forEach(sink);
    count(new Quads(graph, sink), all);
  }

  private void count(Quads quads, Map<Node, Long> all) {
    Quads.About whole =
        quads
            .about(iris.node("publication/current"))
            .add(VOID.triples.asNode(), all.values().stream().mapToLong(Long::longValue).sum());
    all.forEach(
        (graph, count) -> {
          whole.add(VOID.subset.asNode(), graph);
          quads.about(graph).a(VOID.Dataset.asNode()).add(VOID.triples.asNode(), count);
        });
  }

  private void describe(Quads quads) {
    Node publication = iris.node("publication/current");
    Node activity = iris.node("run/current");
    Node program = iris.node("program/pinakes");
    Quads.About about =
        quads
            .about(publication)
            .a(Pin.PUBLICATION)
            .a(DCAT.Dataset.asNode())
            .a(VOID.Dataset.asNode())
            .add(
                DCTerms.title.asNode(),
                NodeFactory.createLiteralLang("A catalogue of paper lists", "en"))
            .add(DCTerms.title.asNode(), NodeFactory.createLiteralLang("论文列表目录", "zh-Hans"))
            .add(DCTerms.license.asNode(), CC0)
            .add(Prov.WAS_GENERATED_BY, activity)
            .add(VOID.entities.asNode(), catalogue.works().size());
    catalogue.lists().forEach(list -> about.add(DCTerms.source.asNode(), iris.list(list.key())));
    Quads.About running = quads.about(activity).a(Pin.RUN).add(Prov.WAS_ASSOCIATED_WITH, program);
    for (PaperList list : catalogue.lists()) {
      running.add(Prov.USED, iris.list(list.key()));
    }
    catalogue.works().stream()
        .flatMap(work -> work.expressions().stream())
        .flatMap(expression -> expression.attestation().stream())
        .map(Attestation::file)
        .distinct()
        .sorted()
        .forEach(file -> running.add(Prov.USED, iris.authority(file)));
    catalogue.statements().stream()
        .map(statement -> statement.rule())
        .distinct()
        .sorted()
        .forEach(rule -> running.add(Prov.USED, iris.rule(rule)));
    quads
        .about(program)
        .a(Prov.SOFTWARE_AGENT)
        .add(RDFS.label.asNode(), "pinakes " + run.version());
  }
}
