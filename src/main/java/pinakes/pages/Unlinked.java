package pinakes.pages;

import java.util.Optional;

/** Links of a page that nobody sees. */
enum Unlinked implements Links {
  LINKS;

  @Override
  public String to(String iri) {
    return iri;
  }

  @Override
  public String data(String iri, String extension) {
    return iri;
  }

  @Override
  public Optional<String> page(PageName name) {
    return Optional.empty();
  }

  @Override
  public String asset(String name) {
    return name;
  }

  @Override
  public String here(Tongue tongue) {
    return "";
  }
}
