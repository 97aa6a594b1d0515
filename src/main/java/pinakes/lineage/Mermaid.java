package pinakes.lineage;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Mermaid's flowcharts, with what methods build on above them. Mermaid counts links from 0 in the
 * order in which they stand, and colours them by these numbers.
 */
final class Mermaid {
  private Mermaid() {}

  static void write(Lineage lineage, Writer out) throws IOException {
    out.write("flowchart BT\n");
    for (Figure figure : lineage.figures()) {
      String label = quoted(figure.label());
      out.write(
          "  "
              + figure.id()
              + (figure.isTechnique() ? "([" + label + "])" : "[" + label + "]")
              + "\n");
    }
    Map<String, StringJoiner> links = new LinkedHashMap<>();
    List<Step> steps = lineage.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      out.write(
          "  " + step.from().id() + " -->|" + quoted(step.label()) + "| " + step.to().id() + "\n");
      links
          .computeIfAbsent(step.colour(), colour -> new StringJoiner(","))
          .add(Integer.toString(i));
    }
    for (Map.Entry<String, StringJoiner> link : links.entrySet()) {
      out.write("  linkStyle " + link.getValue() + " stroke:" + link.getKey() + "\n");
    }
  }

  /** Characters that Mermaid, or the HTML it makes, would read as its own go by their numbers. */
  private static String quoted(String label) {
    StringBuilder quoted = new StringBuilder("\"");
    label
        .codePoints()
        .forEach(
            c -> {
              if ("\"#&<>`\\;".indexOf(c) >= 0) {
                quoted.append('#').append(c).append(';');
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
