package pinakes.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import pinakes.export.Export;
import pinakes.export.ExportFormat;
import pinakes.ontology.Spdx;

/**
 * The publication whole, in several formats, and its description in <a
 * href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>.
 */
final class Dumps {

  private static final List<ExportFormat> FORMATS =
      List.of(ExportFormat.TURTLE, ExportFormat.NQUADS, ExportFormat.JSONLD);
  private static final String NAME = "dump/publication.";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final DatasetGraph data;
  private final String base;
  private final SiteFolder folder;
  private final DatasetGraph description = DatasetGraphFactory.create();

  private final Crate crate;

  /**
   * @param crate is told of every file
   */
  Dumps(DatasetGraph data, String base, SiteFolder folder, Crate crate) {
    this.data = data;
    this.base = base;
    this.folder = folder;
    this.crate = crate;
  }

  void write() throws IOException {
    Node publication = iri(base + "publication/current");
    data.find(Node.ANY, publication, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> say(publication, quad.getPredicate(), quad.getObject()));
    say(publication, DCAT.landingPage.asNode(), iri(base));
    for (ExportFormat format : FORMATS) {
      distribution(publication, format);
    }
    describe(ExportFormat.TURTLE);
    describe(ExportFormat.JSONLD);
  }

  private void describe(ExportFormat format) throws IOException {
    String path = "dcat." + format.extension();
    try (OutputStream out = folder.open(path)) {
      Export.write(description, format, format.evidence(), out);
    }
    add(path, "Its description in DCAT", format, "");
  }

  private void add(String path, String name, ExportFormat format, String sha256)
      throws IOException {
    crate.add(
        new Crate.Part(path, name, format.mediaType(), Files.size(folder.file(path)), sha256));
  }

  private void distribution(Node publication, ExportFormat format) throws IOException {
    String path = NAME + format.extension();
    String sha256 = dump(path, format);
    add(path, "The whole publication", format, sha256);
    Node distribution = iri(base + path);
    Node checksum = iri(base + path + "#sha256");
    say(publication, DCAT.distribution.asNode(), distribution);
    say(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
    say(distribution, DCAT.downloadURL.asNode(), distribution);
    say(distribution, DCAT.mediaType.asNode(), iri(MEDIA_TYPES + format.mediaType()));
    say(
        distribution,
        DCAT.byteSize.asNode(),
        NodeFactory.createLiteralDT(
            String.valueOf(Files.size(folder.file(path))), XSDDatatype.XSDnonNegativeInteger));
    say(distribution, DCTerms.isPartOf.asNode(), publication);
    say(distribution, Spdx.CHECKSUM_OF, checksum);
    say(checksum, RDF.type.asNode(), Spdx.CHECKSUM);
    say(checksum, Spdx.ALGORITHM, Spdx.SHA256);
    say(
        checksum,
        Spdx.CHECKSUM_VALUE,
        NodeFactory.createLiteralDT(sha256, XSDDatatype.XSDhexBinary));
  }

  private String dump(String path, ExportFormat format) throws IOException {
    try (OutputStream file = folder.open(path);
        DigestOutputStream out =
            new DigestOutputStream(
                new BufferedOutputStream(file), MessageDigest.getInstance("SHA-256"))) {
      Export.write(data, format, format.evidence(), out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void say(Node subject, Node property, Node object) {
    description.add(Quad.defaultGraphIRI, subject, property, object);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
