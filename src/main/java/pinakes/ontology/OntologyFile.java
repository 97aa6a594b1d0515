package pinakes.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/** The files of {@code ontology/}, which the program carries on its class path. */
public enum OntologyFile {
  /** The core vocabulary, {@code pin:}. */
  VOCABULARY("pinakes.ttl"),
  /** The registry of venues. */
  VENUES("venues.ttl"),
  /** The reference scheme of techniques. */
  TECHNIQUES("techniques.ttl"),
  /** The registry of methods. */
  METHODS("methods.ttl"),
  /** The rules that read notes in Chinese. */
  RULES_ZH("rules-zh.ttl"),
  /** The rules that read notes and titles in English. */
  RULES_EN("rules-en.ttl"),
  /** The SHACL shapes that every publication keeps. */
  SHAPES("shapes.ttl"),
  /** The SHACL shapes that overlays keep. */
  OVERLAY_SHAPES("overlay-shapes.ttl");

  /** What a publication carries as reference: everything but the shapes. */
  public static final Set<OntologyFile> REFERENCE =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SHAPES, OVERLAY_SHAPES)));

  private final String fileName;
  private @Nullable List<Triple> triples;

  OntologyFile(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file within {@code ontology/}. */
  public String fileName() {
    return fileName;
  }

  /** A graph of its own with what the file says. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples().forEach(graph::add);
    return graph;
  }

  /** What the file says, each statement once, in its order; parsed when first asked for. */
  public synchronized List<Triple> triples() {
    List<Triple> known = triples;
    if (known == null) {
      Set<Triple> said = new LinkedHashSet<>();
      stream(
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              said.add(triple);
            }
          });
      known = List.copyOf(said);
      triples = known;
    }
    return known;
  }

  /** Parses files, as many at once as there are processors. */
  public static void parse(Set<OntologyFile> files) {
    JenaSystem.init(); // Before there are two threads: begun by two at once it locks up.
    files.parallelStream().forEach(OntologyFile::triples);
  }

  /** Hands what the file says on, statement by statement, in the order of the file. */
  public void stream(StreamRDF destination) {
    try (InputStream in = open()) {
      RDFParser.source(in).lang(Lang.TURTLE).base(Pin.NS).parse(destination);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read ontology/" + fileName, e);
    }
  }

  /** The file's bytes; the caller closes them. */
  public InputStream open() {
    InputStream in = OntologyFile.class.getResourceAsStream("/ontology/" + fileName);
    if (in == null) {
      throw new IllegalStateException("not on the class path: ontology/" + fileName);
    }
    return in;
  }
}
