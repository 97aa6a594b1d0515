package pinakes.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import pinakes.ontology.Pin;
import pinakes.pages.Page;
import pinakes.pages.PageName;
import pinakes.pages.View;

/**
 * Every IRI of ours: a thing leads to the document about it with 303, the document is given in the
 * form that is wanted or that its ending names. The host plays no part: what follows the base in an
 * IRI is a path here.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs for the Semantic Web</a>
 */
final class Things implements Route {

  /** The vocabulary, whose terms are fragments of one document. */
  private static final String VOCABULARY = Pin.NS.substring(0, Pin.NS.length() - 1);

  @Override
  public void answer(Exchange exchange) throws IOException {
    String path = exchange.path();
    Optional<Representation> kept = exchange.served().kept(path);
    if (kept.isPresent()) {
      exchange.send(kept.get());
      return;
    }
    Optional<String> thing = known(exchange, path);
    if (thing.isPresent()) {
      lead(exchange, path, thing.get());
      return;
    }
    Optional<Variant> variant = Variant.ending(path);
    if (variant.isPresent()) {
      String bare = path.substring(0, path.length() - variant.get().suffix().length() - 1);
      Optional<String> described = known(exchange, bare);
      if (described.isPresent()) {
        document(exchange, bare, described.get(), variant.get());
        return;
      }
    }
    throw Failure.notFound("such thing");
  }

  /** The IRI that a path stands for, of which the graph says something. */
  private static Optional<String> known(Exchange exchange, String path) {
    Served served = exchange.served();
    return served.read(
        data ->
            candidates(served.base(), path).stream().filter(iri -> isKnown(data, iri)).findFirst());
  }

  private static boolean isKnown(DatasetGraph data, String iri) {
    return iri.equals(VOCABULARY) || Document.isAbout(data, iri);
  }

  /** A path as it stands and unescaped, below the publication's base and the vocabulary's home. */
  private static Set<String> candidates(String base, String path) {
    Set<String> rests = new LinkedHashSet<>();
    rests.add(path.substring(1));
    rests.add(unescaped(path.substring(1)));
    String home = URI.create(base).getPath();
    if (home != null && home.length() > 1 && path.startsWith(home)) {
      rests.add(path.substring(home.length()));
    }
    Set<String> iris = new LinkedHashSet<>();
    rests.forEach(rest -> iris.add(base + rest));
    rests.forEach(rest -> iris.add(ServerLinks.HOME + rest));
    return iris;
  }

  private static String unescaped(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Failure(400, "A percent sign in the path begins no escape.");
    }
  }

  private void lead(Exchange exchange, String path, String iri) throws IOException {
    Served served = exchange.served();
    Optional<Gone> gone = served.read(data -> Document.gone(data, iri));
    if (gone.isPresent()) {
      leave(exchange, gone.get(), "");
      return;
    }
    Variant variant =
        exchange
            .accept()
            .best(Arrays.asList(Variant.values()), Variant::types)
            .orElseThrow(
                () ->
                    Failure.notAcceptable(
                        Arrays.stream(Variant.values()).map(Variant::mediaType).toList()));
    String language =
        exchange
            .query()
            .first(Tongues.PARAMETER)
            .flatMap(Tongues::named)
            .map(tongue -> "?" + Tongues.PARAMETER + "=" + tongue.tag())
            .orElse("");
    exchange.redirect(
        303, path + "." + variant.suffix() + language, Signposts.of(served, iri, path), "Accept");
  }

  /** To the thing that took its place, or to the same kind of document about that. */
  private static void leave(Exchange exchange, Gone gone, String ending) throws IOException {
    Optional<String> replacement =
        gone.replacement()
            .map(
                iri ->
                    ServerLinks.path(exchange.served().base(), iri)
                        .map(path -> path + ending)
                        .orElse(iri));
    if (replacement.isEmpty()) {
      throw new Failure(410, "This was described once, and is not any more.");
    }
    exchange.redirect(301, replacement.get(), List.of());
  }

  private static void document(Exchange exchange, String path, String iri, Variant variant)
      throws IOException {
    Served served = exchange.served();
    Optional<Gone> gone = served.read(data -> Document.gone(data, iri));
    if (gone.isPresent()) {
      leave(exchange, gone.get(), "." + variant.suffix());
      return;
    }
    if (variant == Variant.HTML) {
      page(exchange, path, iri);
      return;
    }
    exchange.send(
        served.cached(
            path + "." + variant.suffix(),
            () ->
                (iri.equals(VOCABULARY)
                        ? Document.ofVocabulary(served, iri, variant)
                        : Document.of(served, iri, variant))
                    .linked(Signposts.of(served, iri, path, variant))));
  }

  private static void page(Exchange exchange, String path, String iri) throws IOException {
    View view = exchange.view();
    Representation page =
        PageRoute.cached(
                exchange,
                () ->
                    (iri.equals(VOCABULARY)
                            ? Optional.of(exchange.served().pages().page(PageName.ONTOLOGY, view))
                            : exchange.served().pages().thing(iri, view))
                        .map(Things::html)
                        .map(
                            html ->
                                html.linked(
                                    Signposts.of(exchange.served(), iri, path, Variant.HTML))))
            .orElseThrow(() -> Failure.notFound("page about this; its data are, as .ttl"));
    exchange.send(page, PageRoute.VARY);
  }

  static Representation html(Page page) {
    return Representation.of(page.html(), "text/html").styled(page.inlineStyles());
  }
}
