package pinakes.site;

import java.util.Optional;
import java.util.function.Function;
import pinakes.ontology.Pin;
import pinakes.pages.Links;
import pinakes.pages.PageName;
import pinakes.pages.Tongue;

/**
 * Relative links, from one file to the others.
 *
 * @param from the file that has the links
 * @param sisters the file of the same page in each tongue
 */
record SiteLinks(Layout layout, Tongue tongue, String from, Function<Tongue, String> sisters)
    implements Links {

  @Override
  public String to(String iri) {
    String fragment = iri.startsWith(Pin.NS) ? iri.substring(iri.indexOf('#')) : "";
    return layout.page(iri, tongue).map(file -> Layout.way(from, file) + fragment).orElse(iri);
  }

  @Override
  public String data(String iri, String extension) {
    return layout.of(iri).map(path -> Layout.way(from, path + "." + extension)).orElse(iri);
  }

  /** All but the editor, which needs a server to ask. */
  @Override
  public Optional<String> page(PageName name) {
    return name == PageName.SPARQL
        ? Optional.empty()
        : Optional.of(Layout.way(from, Layout.page(name, tongue)));
  }

  @Override
  public String asset(String name) {
    return Layout.way(from, Site.ASSETS + name);
  }

  @Override
  public String here(Tongue other) {
    return Layout.way(from, sisters.apply(other));
  }

  @Override
  public boolean live() {
    return false;
  }
}
