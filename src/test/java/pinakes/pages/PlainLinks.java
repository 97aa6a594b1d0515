package pinakes.pages;

import java.util.Optional;

/** Absolute paths, as a server has them. */
record PlainLinks(String base, String path, String query) implements Links {

  PlainLinks(String base) {
    this(base, "", "");
  }

  @Override
  public String to(String iri) {
    return iri.startsWith(base) ? "/" + iri.substring(base.length()) : iri;
  }

  @Override
  public String data(String iri, String extension) {
    return to(iri) + "." + extension;
  }

  @Override
  public Optional<String> page(PageName name) {
    return Optional.of("/" + name.path());
  }

  @Override
  public String asset(String name) {
    return "/assets/" + name;
  }

  @Override
  public String here(Tongue tongue) {
    return "/" + path + "?" + query + "lang=" + tongue.tag();
  }
}
