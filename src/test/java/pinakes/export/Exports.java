package pinakes.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;

/** Exports as tests like them. */
final class Exports {

  private Exports() {}

  static byte[] bytes(DatasetGraph data, ExportFormat format, Evidence evidence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(data, format, evidence, out);
    return out.toByteArray();
  }

  static String text(DatasetGraph data, ExportFormat format, Evidence evidence) {
    return new String(bytes(data, format, evidence), StandardCharsets.UTF_8);
  }

  static Lang lang(ExportFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD11;
      case RDFXML -> Lang.RDFXML;
    };
  }
}
