package pinakes.query;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.NodeCmp;

/** Graphs that CONSTRUCT and DESCRIBE make, in the order of their terms. */
final class Graphs {
  private static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private Graphs() {}

  static long write(Graph graph, PrefixMapping prefixes, Format format, OutputStream out) {
    List<Triple> triples = graph.stream().sorted(BY_TERMS).toList();
    if (format == Format.JSONLD) {
      if (triples.stream().anyMatch(triple -> triple.getObject().isTripleTerm())) {
        throw new QueryException(
            "the answer has triple terms, which JSON-LD cannot write; turtle and ntriples can");
      }
      graph.getPrefixMapping().setNsPrefixes(prefixes);
      RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PRETTY);
      return triples.size();
    }
    RDFFormat rdf = format == Format.NTRIPLES ? RDFFormat.NTRIPLES : RDFFormat.TURTLE_BLOCKS;
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, rdf);
    writer.start();
    if (format == Format.TURTLE) {
      prefixes.getNsPrefixMap().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
    }
    triples.forEach(writer::triple);
    writer.finish();
    return triples.size();
  }
}
