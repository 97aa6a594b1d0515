package pinakes.query;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Answers in the W3C's result formats, row by row, by Jena's writers. */
final class Results {
  private Results() {}

  static void write(CountedRows rows, Format format, OutputStream out) {
    RowSet written = format == Format.XML ? rows.asRowSet(XmlTerms::of) : rows.asRowSet();
    writer(format).write(out, written, Context.emptyContext());
  }

  static void write(boolean answer, Format format, OutputStream out) {
    writer(format).write(out, answer, Context.emptyContext());
  }

  private static RowSetWriter writer(Format format) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case TABLE, TREE, MARKDOWN, TURTLE, JSONLD, NTRIPLES, RDFXML ->
              throw new QueryException(
                  "format " + format.label() + " does not suit a yes or no; table does");
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
