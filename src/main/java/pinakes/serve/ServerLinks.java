package pinakes.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinakes.ontology.Pin;
import pinakes.pages.Links;
import pinakes.pages.PageName;
import pinakes.pages.Tongue;

/** Links within the server, as absolute paths: they hold on whatever host it is reached by. */
final class ServerLinks implements Links {

  /** Where the terms and registries that Pinakes brings along are at home. */
  static final String HOME = Pin.NS.substring(0, Pin.NS.length() - "ont#".length());

  private final String base;
  private final String path;
  private final Form parameters;

  /**
   * @param path of the page that the links stand on
   */
  ServerLinks(String base, String path, Form parameters) {
    this.base = base;
    this.path = path;
    this.parameters = parameters;
  }

  /** The path of what is ours; empty where it is not. */
  static Optional<String> path(String base, String iri) {
    return Stream.of(base, HOME)
        .filter(iri::startsWith)
        .map(home -> iri.substring(home.length()))
        .filter(rest -> !rest.startsWith("/")) // "//host" would be another server
        .map(rest -> "/" + rest)
        .findFirst();
  }

  @Override
  public String to(String iri) {
    return path(base, iri).orElse(iri);
  }

  @Override
  public String data(String iri, String extension) {
    return path(base, iri).map(own -> own.replaceFirst("#.*", "") + "." + extension).orElse(iri);
  }

  @Override
  public Optional<String> page(PageName name) {
    return Optional.of("/" + name.path());
  }

  @Override
  public String asset(String name) {
    return Routes.ASSETS + name;
  }

  @Override
  public String here(Tongue tongue) {
    List<String> pairs = new ArrayList<>();
    parameters
        .all()
        .forEach(
            (name, values) -> {
              if (!name.equals(Tongues.PARAMETER)) {
                values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value)));
              }
            });
    pairs.add(Tongues.PARAMETER + "=" + tongue.tag());
    return path + "?" + String.join("&", pairs);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
