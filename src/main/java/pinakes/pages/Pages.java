package pinakes.pages;

import java.util.Optional;
import pinakes.store.Publication;

/** The pages of a publication. */
public final class Pages {
  private Pages() {}

  public static Pages of(Publication publication) {
    return new Pages();
  }

  public void warm() {}

  public Optional<Page> thing(String iri, View view) {
    return Optional.of(page(iri));
  }

  public Page page(PageName name, View view) {
    return page(name.name());
  }

  public Page problem(int status, String message, View view) {
    return page(status + " " + message);
  }

  private static Page page(String title) {
    String safe = title.replace("&", "&amp;").replace("<", "&lt;");
    return new Page(
        title, "<!doctype html><html lang=en><title>" + safe + "</title>" + safe, false);
  }
}
