package pinakes.query;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a Markdown table (GitHub's), row by row; IRIs as links, everything else as plain text.
 */
final class Markdown {
  private Markdown() {}

  static void write(CountedRows rows, Terms terms, Writer out) throws IOException {
    List<Var> columns = rows.columns();
    line(columns.stream().map(Var::getName).toList(), out);
    line(columns.stream().map(column -> "---").toList(), out);
    while (rows.hasNext()) {
      Binding row = rows.next();
      line(columns.stream().map(column -> cell(row.get(column), terms)).toList(), out);
    }
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String cell(@Nullable Node term, Terms terms) {
    String text = escaped(terms.text(term));
    if (term == null || !term.isURI()) {
      return text;
    }
    return "["
        + text
        + "](<"
        + Visible.text(term.getURI()).replace("|", "%7C").replace("<", "%3C").replace(">", "%3E")
        + ">)";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>|#~&]", "\\\\$0");
  }
}
