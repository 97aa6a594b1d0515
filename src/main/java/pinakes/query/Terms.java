package pinakes.query;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/**
 * RDF terms as people read them: literals without quotes and tags, IRIs by prefix or below the
 * publication's base. What comes out holds no character that steers a terminal.
 */
final class Terms {
  private final Map<String, String> prefixByNamespace = new TreeMap<>();
  private final String base;

  /**
   * @param base the publication's base, cut off from IRIs that begin with it; empty: none
   */
  Terms(PrefixMapping prefixes, String base) {
    prefixes
        .getNsPrefixMap()
        .forEach((prefix, namespace) -> prefixByNamespace.put(namespace, prefix));
    this.base = base;
  }

  String text(@Nullable Node term) {
    if (term == null) {
      return "";
    }
    if (term.isLiteral()) {
      return Visible.text(term.getLiteralLexicalForm());
    }
    if (term.isURI()) {
      return Visible.text(shortened(term.getURI()));
    }
    if (term.isTripleTerm()) {
      Triple triple = term.getTriple();
      return "<<( %s %s %s )>>"
          .formatted(
              text(triple.getSubject()), text(triple.getPredicate()), text(triple.getObject()));
    }
    return "_:" + Visible.text(term.toString());
  }

  private String shortened(String iri) {
    String best = "";
    for (String namespace : prefixByNamespace.keySet()) {
      if (namespace.length() > best.length() && iri.startsWith(namespace)) {
        best = namespace;
      }
    }
    String local = iri.substring(best.length());
    if (!best.isEmpty() && best.length() > base.length() && local.matches("[\\w-][\\w.-]*|")) {
      return prefixByNamespace.get(best) + ":" + local;
    }
    if (!base.isEmpty() && iri.startsWith(base) && iri.length() > base.length()) {
      return iri.substring(base.length());
    }
    return iri;
  }
}
