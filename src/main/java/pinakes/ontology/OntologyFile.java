package pinakes.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

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

  OntologyFile(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file within {@code ontology/}. */
  public String fileName() {
    return fileName;
  }

  /** A graph of its own with what the file says, read anew at each call. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    stream(StreamRDFLib.graph(graph));
    return graph;
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
