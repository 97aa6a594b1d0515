package pinakes.site;

import java.util.Optional;
import pinakes.pages.Links;
import pinakes.pages.PageName;
import pinakes.pages.Tongue;

/**
 * Links of a page that hosts show at any address, so that they begin with where the site lies.
 *
 * @param links from the site's root
 * @param root the site's own address, ends in a slash
 */
record RootedLinks(Links links, String root) implements Links {

  @Override
  public String to(String iri) {
    return rooted(links.to(iri));
  }

  @Override
  public String data(String iri, String extension) {
    return rooted(links.data(iri, extension));
  }

  @Override
  public Optional<String> page(PageName name) {
    return links.page(name).map(this::rooted);
  }

  @Override
  public String asset(String name) {
    return rooted(links.asset(name));
  }

  @Override
  public String here(Tongue tongue) {
    return rooted(links.here(tongue));
  }

  @Override
  public boolean live() {
    return links.live();
  }

  private String rooted(String link) {
    return link.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? link : root + link;
  }
}
