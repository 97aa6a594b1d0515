package pinakes.serve;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import pinakes.export.ExportFormat;
import pinakes.ontology.Sd;
import pinakes.ontology.Sh;
import pinakes.ontology.Spdx;
import pinakes.query.Names;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;

/**
 * What the server says of itself and of its dataset, under the addresses that the client knows it
 * by. The counts are counted.
 */
final class Descriptions {
  private static final Node CC0 =
      NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/");
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final DumpRoute dumps;

  Descriptions(DumpRoute dumps) {
    this.dumps = dumps;
  }

  /** The endpoint, in the words of SPARQL Service Description. */
  Representation service(Exchange exchange, Variant variant) {
    return described("service", exchange, variant, this::service);
  }

  /** The dataset, in the words of VoID. */
  Representation dataset(Exchange exchange, Variant variant) {
    return described("dataset", exchange, variant, this::dataset);
  }

  /** The catalogue with the dataset and its distributions, in the words of DCAT 3. */
  Representation catalog(Exchange exchange, Variant variant) {
    return described("catalog", exchange, variant, this::catalog);
  }

  /** The saved queries as examples, in the words of SHACL. */
  Representation examples(Exchange exchange, Variant variant) {
    return described("examples", exchange, variant, this::examples);
  }

  private interface Description {
    void write(Statements said, Served served, String origin);
  }

  private static Representation described(
      String name, Exchange exchange, Variant variant, Description description) {
    String origin = exchange.origin();
    return exchange
        .served()
        .cached(
            "description %s %s %s".formatted(name, variant.suffix(), origin),
            () -> {
              Statements said = new Statements();
              description.write(said, exchange.served(), origin);
              return Document.written(
                  said.data(), variant.format().orElseThrow(), variant.mediaType());
            });
  }

  private void service(Statements said, Served served, String origin) {
    Counts counts = served.counts();
    Node service = iri(origin + Routes.SPARQL + "#service");
    Node dataset = iri(origin + Routes.SPARQL + "#dataset");
    Node union = iri(origin + Routes.SPARQL + "#default");
    said.about(service)
        .a(Sd.SERVICE)
        .add(Sd.ENDPOINT, iri(origin + Routes.SPARQL))
        .add(Sd.SUPPORTED_LANGUAGE, Sd.SPARQL_11_QUERY)
        .add(Sd.FEATURE, Sd.UNION_DEFAULT_GRAPH)
        .add(Sd.DEFAULT_DATASET, dataset);
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML")) {
      said.about(service).add(Sd.RESULT_FORMAT, iri("http://www.w3.org/ns/formats/" + format));
    }
    said.about(dataset).a(Sd.DATASET).add(Sd.DEFAULT_GRAPH, union);
    said.about(union).a(Sd.GRAPH).add(VOID.triples.asNode(), counts.triples());
    counts
        .graphs()
        .forEach(
            (name, triples) -> {
              Node named = iri(origin + Routes.SPARQL + "?graph=" + ServerLinks.encoded(name));
              said.about(dataset).add(Sd.NAMED_GRAPH, named);
              said.about(named)
                  .a(Sd.NAMED_GRAPH_CLASS)
                  .add(Sd.NAME, iri(name))
                  .add(Sd.GRAPH_PROPERTY, iri(name));
              said.about(iri(name)).a(Sd.GRAPH).add(VOID.triples.asNode(), triples);
            });
  }

  private void dataset(Statements said, Served served, String origin) {
    Counts counts = served.counts();
    Node self = served.self();
    said.copy(served, self, DCTerms.title.asNode());
    said.copy(served, self, DCTerms.source.asNode());
    said.about(self)
        .a(VOID.Dataset.asNode())
        .add(DCTerms.license.asNode(), CC0)
        .add(VOID.sparqlEndpoint.asNode(), iri(origin + Routes.SPARQL))
        .add(VOID.uriSpace.asNode(), text(served.base()))
        .add(VOID.triples.asNode(), counts.triples())
        .add(VOID.distinctSubjects.asNode(), counts.subjects())
        .add(VOID.properties.asNode(), counts.properties().size())
        .add(VOID.classes.asNode(), counts.classes().size());
    for (ExportFormat format : ExportFormat.values()) {
      said.about(self).add(VOID.dataDump.asNode(), dump(origin, format));
    }
    counts.graphs().forEach((graph, triples) -> subset(said, self, graph, triples));
    counts
        .classes()
        .forEach(
            (name, entities) -> {
              Node part = part(origin, "class", name);
              said.about(self).add(VOID.classPartition.asNode(), part);
              said.about(part)
                  .add(VOID._class.asNode(), iri(name))
                  .add(VOID.entities.asNode(), entities);
            });
    counts
        .properties()
        .forEach(
            (name, triples) -> {
              Node part = part(origin, "property", name);
              said.about(self).add(VOID.propertyPartition.asNode(), part);
              said.about(part)
                  .add(VOID.property.asNode(), iri(name))
                  .add(VOID.triples.asNode(), triples);
            });
  }

  private static void subset(Statements said, Node self, String graph, long triples) {
    said.about(self).add(VOID.subset.asNode(), iri(graph));
    said.about(iri(graph)).a(VOID.Dataset.asNode()).add(VOID.triples.asNode(), triples);
  }

  private static Node part(String origin, String kind, String name) {
    return iri(origin + Routes.VOID + "#" + kind + "-" + ServerLinks.encoded(name));
  }

  private void catalog(Statements said, Served served, String origin) {
    Node self = served.self();
    Node endpoint = iri(origin + Routes.SPARQL);
    said.about(iri(origin + Routes.CATALOG))
        .a(DCAT.Catalog.asNode())
        .add(DCTerms.title.asNode(), NodeFactory.createLiteralLang("Pinakes", "en"))
        .add(DCAT.dataset.asNode(), self)
        .add(DCAT.service.asNode(), endpoint);
    said.copy(served, self, DCTerms.title.asNode());
    said.copy(served, self, DCTerms.source.asNode());
    said.about(self)
        .a(DCAT.Dataset.asNode())
        .add(DCTerms.license.asNode(), CC0)
        .add(
            DCTerms.issued.asNode(),
            NodeFactory.createLiteralDT(served.written().toString(), XSDDatatype.XSDdateTime))
        .add(VOID.triples.asNode(), served.counts().triples());
    said.about(endpoint)
        .a(DCAT.DataService.asNode())
        .add(DCTerms.title.asNode(), NodeFactory.createLiteralLang("SPARQL", "en"))
        .add(DCAT.endpointURL.asNode(), endpoint)
        .add(DCAT.endpointDescription.asNode(), iri(origin + Routes.OPEN_API))
        .add(DCAT.servesDataset.asNode(), self);
    for (ExportFormat format : ExportFormat.values()) {
      distribution(said, self, origin, dumps.dump(served, format));
    }
  }

  private static void distribution(Statements said, Node self, String origin, Dumps.Dump dump) {
    Node file = dump(origin, dump.format());
    Node distribution = iri(origin + Routes.CATALOG + "#" + dump.format().label());
    Node checksum = iri(origin + Routes.CATALOG + "#" + dump.format().label() + "-sha256");
    said.about(self).add(DCAT.distribution.asNode(), distribution);
    said.about(distribution)
        .a(DCAT.Distribution.asNode())
        .add(DCAT.downloadURL.asNode(), file)
        .add(DCAT.accessURL.asNode(), file)
        .add(DCAT.mediaType.asNode(), iri(MEDIA_TYPES + dump.format().mediaType()))
        .add(DCTerms.license.asNode(), CC0)
        .add(
            DCAT.byteSize.asNode(),
            NodeFactory.createLiteralDT(
                Long.toString(dump.bytes()), XSDDatatype.XSDnonNegativeInteger))
        .add(Spdx.CHECKSUM_OF, checksum);
    said.about(checksum)
        .a(Spdx.CHECKSUM)
        .add(Spdx.ALGORITHM, Spdx.SHA256)
        .add(
            Spdx.CHECKSUM_VALUE,
            NodeFactory.createLiteralDT(dump.sha256(), XSDDatatype.XSDhexBinary));
  }

  private void examples(Statements said, Served served, String origin) {
    for (SavedQuery query : SavedQueries.all()) {
      Node example = iri(origin + Routes.EXAMPLES + "#" + query.name());
      said.about(example)
          .a(Sh.SPARQL_EXECUTABLE)
          .a(kind(query))
          .add(RDFS.label.asNode(), NodeFactory.createLiteralLang(query.summary(), "en"))
          .add(RDFS.comment.asNode(), NodeFactory.createLiteralLang(query.description(), "en"))
          .add(property(query), text(query.example(Names.asPrinted(served.data()))))
          .add(iri(SchemaDO.NS + "target"), iri(origin + Routes.SPARQL));
      query
          .summaries()
          .forEach(
              (language, words) ->
                  said.about(example)
                      .add(RDFS.label.asNode(), NodeFactory.createLiteralLang(words, language)));
      query
          .tags()
          .forEach(tag -> said.about(example).add(iri(SchemaDO.NS + "keywords"), text(tag)));
    }
  }

  private static Node kind(SavedQuery query) {
    return switch (query.results()) {
      case SELECT -> Sh.SPARQL_SELECT_EXECUTABLE;
      case ASK -> Sh.SPARQL_ASK_EXECUTABLE;
      case CONSTRUCT -> Sh.SPARQL_CONSTRUCT_EXECUTABLE;
      case DESCRIBE -> Sh.SPARQL_EXECUTABLE;
    };
  }

  private static Node property(SavedQuery query) {
    return switch (query.results()) {
      case SELECT -> Sh.SELECT;
      case ASK -> Sh.ASK;
      case CONSTRUCT -> Sh.CONSTRUCT;
      case DESCRIBE -> Sh.DESCRIBE;
    };
  }

  private static Node dump(String origin, ExportFormat format) {
    return iri(origin + DumpRoute.PREFIX + Dumps.name(format));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
