package pinakes.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pinakes.export.ExportFormat;

/** The forms a document can be had in, the one first that is given to who does not mind. */
enum Variant {
  HTML("html", null, "text/html", "application/xhtml+xml"),
  TURTLE("ttl", ExportFormat.TURTLE, "text/turtle", "application/x-turtle"),
  JSONLD("jsonld", ExportFormat.JSONLD, "application/ld+json", "application/json"),
  NTRIPLES("nt", ExportFormat.NTRIPLES, "application/n-triples", "text/plain"),
  RDFXML("rdf", ExportFormat.RDFXML, "application/rdf+xml", "application/xml");

  /** Those that are RDF. */
  static final List<Variant> DATA = List.of(TURTLE, JSONLD, NTRIPLES, RDFXML);

  private final String suffix;
  private final @Nullable ExportFormat format;
  private final List<String> types;

  Variant(String suffix, @Nullable ExportFormat format, String... types) {
    this.suffix = suffix;
    this.format = format;
    this.types = List.of(types);
  }

  /** How paths of such documents end, behind a dot. */
  String suffix() {
    return suffix;
  }

  /** How it is written, where it is RDF. */
  Optional<ExportFormat> format() {
    return Optional.ofNullable(format);
  }

  String mediaType() {
    return types.getFirst();
  }

  /** The media type, and others under which it is asked for. */
  List<String> types() {
    return types;
  }

  /** The form that a path's ending asks for. */
  static Optional<Variant> ending(String path) {
    return Arrays.stream(values())
        .filter(variant -> path.endsWith("." + variant.suffix))
        .findFirst();
  }
}
