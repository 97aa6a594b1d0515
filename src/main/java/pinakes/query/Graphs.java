package pinakes.query;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
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
    if (format == Format.JSONLD || format == Format.RDFXML) {
      if (triples.stream().anyMatch(triple -> triple.getObject().isTripleTerm())) {
        throw new QueryException(
            "the answer has triple terms, which %s cannot write; turtle and ntriples can"
                .formatted(format == Format.JSONLD ? "JSON-LD" : "RDF/XML"));
      }
      graph.getPrefixMapping().setNsPrefixes(prefixes);
      RDFDataMgr.write(
          out, graph, format == Format.JSONLD ? RDFFormat.JSONLD11_PRETTY : RDFFormat.RDFXML_PLAIN);
      return triples.size();
    }
    RDFFormat rdf = format == Format.NTRIPLES ? RDFFormat.NTRIPLES : RDFFormat.TURTLE_BLOCKS;
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, rdf);
    writer.start();
    if (format == Format.TURTLE) {
      used(prefixes, triples).forEach(writer::prefix);
    }
    triples.forEach(writer::triple);
    writer.finish();
    return triples.size();
  }

  /** The prefixes whose namespaces the triples name, sorted. */
  private static SortedMap<String, String> used(PrefixMapping prefixes, List<Triple> triples) {
    SortedMap<String, String> used = new TreeMap<>();
    prefixes
        .getNsPrefixMap()
        .forEach(
            (prefix, namespace) -> {
              if (triples.stream().anyMatch(triple -> names(triple, namespace))) {
                used.put(prefix, namespace);
              }
            });
    return used;
  }

  private static boolean names(Triple triple, String namespace) {
    return names(triple.getSubject(), namespace)
        || names(triple.getPredicate(), namespace)
        || names(triple.getObject(), namespace);
  }

  private static boolean names(Node term, String namespace) {
    if (term.isTripleTerm()) {
      return names(term.getTriple(), namespace);
    }
    if (term.isLiteral()) {
      boolean written = term.getLiteralLanguage().isEmpty() && !Util.isSimpleString(term);
      return written && term.getLiteralDatatypeURI().startsWith(namespace);
    }
    return term.isURI() && term.getURI().startsWith(namespace);
  }
}
