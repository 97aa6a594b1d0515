package pinakes.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Fabio;
import pinakes.ontology.Pin;

/**
 * The pages there are, for search engines, split where the protocol wants it split.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
final class SitemapRoute implements Route {
  private static final int PAGES = 50_000;
  private static final List<Node> KINDS =
      List.of(
          Fabio.RESEARCH_PAPER,
          Pin.METHOD,
          Pin.AUTHOR,
          Pin.PAPER_LIST,
          Pin.VENUE,
          SKOS.Concept.asNode());
  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Override
  public void answer(Exchange exchange) throws IOException {
    List<String> paths = paths(exchange.served());
    int parts = (paths.size() + PAGES - 1) / PAGES;
    if (exchange.path().equals(Routes.SITEMAP)) {
      exchange.send(xml(parts > 1 ? index(exchange, parts) : urls(exchange, paths)));
      return;
    }
    String number = exchange.path().replaceFirst("^/sitemap-(\\d{1,4})\\.xml$", "$1");
    int part = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    if (part < 1 || part > parts) {
      throw Failure.notFound("such sitemap");
    }
    exchange.send(
        xml(
            urls(
                exchange,
                paths.subList((part - 1) * PAGES, Math.min(part * PAGES, paths.size())))));
  }

  /** The paths of the pages about things, sorted. */
  private static List<String> paths(Served served) {
    Representation kept =
        served.cached(
            "sitemap",
            () -> {
              String lines = served.read(data -> lines(served, data));
              return Representation.of(lines, "text/plain");
            });
    String lines = new String(kept.bytes(), StandardCharsets.UTF_8);
    return lines.lines().toList();
  }

  private static String lines(Served served, DatasetGraph data) {
    TreeSet<String> paths = new TreeSet<>();
    for (Node kind : KINDS) {
      data.find(Node.ANY, Node.ANY, RDF.Nodes.type, kind)
          .forEachRemaining(
              quad -> {
                if (quad.getSubject().isURI() && !quad.getSubject().getURI().contains("#")) {
                  ServerLinks.path(served.base(), quad.getSubject().getURI()).ifPresent(paths::add);
                }
              });
    }
    return String.join("\n", paths);
  }

  private static Representation xml(String text) {
    return Representation.of(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text, "application/xml");
  }

  private static String urls(Exchange exchange, List<String> paths) {
    String date =
        DateTimeFormatter.ISO_LOCAL_DATE
            .withZone(ZoneOffset.UTC)
            .format(exchange.served().written());
    return paths.stream()
        .map(
            path ->
                "<url><loc>%s</loc><lastmod>%s</lastmod></url>\n"
                    .formatted(Shown.escaped(exchange.origin() + path + ".html"), date))
        .collect(Collectors.joining("", "<urlset xmlns=\"" + SCHEMA + "\">\n", "</urlset>\n"));
  }

  private static String index(Exchange exchange, int parts) {
    return IntStream.rangeClosed(1, parts)
        .mapToObj(
            part ->
                "<sitemap><loc>%s</loc></sitemap>\n"
                    .formatted(Shown.escaped(exchange.origin() + "/sitemap-" + part + ".xml")))
        .collect(
            Collectors.joining(
                "", "<sitemapindex xmlns=\"" + SCHEMA + "\">\n", "</sitemapindex>\n"));
  }
}
