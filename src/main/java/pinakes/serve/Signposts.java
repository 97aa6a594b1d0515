package pinakes.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@code Link} headers that lead machines about without reading a page.
 *
 * @see <a href="https://signposting.org/FAIR/">FAIR Signposting</a>
 */
final class Signposts {
  private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

  private Signposts() {}

  /**
   * The links of one form of the document about a thing; {@code null}-free and in a fixed order.
   */
  static List<String> of(Served served, String iri, String path, Variant shown) {
    List<String> links = new ArrayList<>(about(served, iri, path));
    for (Variant other : Variant.values()) {
      if (other != shown) {
        String rel = shown == Variant.HTML ? "describedby" : "describes";
        boolean page = other == Variant.HTML;
        if (shown == Variant.HTML || page) {
          links.add(link(path + "." + other.suffix(), rel, other.mediaType()));
        }
        links.add(link(path + "." + other.suffix(), "alternate", other.mediaType()));
      }
    }
    return links;
  }

  /** The links of the thing itself, before a form is chosen. */
  static List<String> of(Served served, String iri, String path) {
    List<String> links = new ArrayList<>(about(served, iri, path));
    for (Variant data : Variant.DATA) {
      links.add(link(path + "." + data.suffix(), "describedby", data.mediaType()));
    }
    return links;
  }

  private static List<String> about(Served served, String iri, String path) {
    List<String> links = new ArrayList<>();
    links.add("<%s>; rel=\"canonical\"".formatted(iri));
    links.add("<%s>; rel=\"cite-as\"".formatted(iri));
    links.add("<%s>; rel=\"license\"".formatted(LICENSE));
    links.add("<%s>; rel=\"collection\"".formatted(served.self().getURI()));
    links.add("<https://schema.org/AboutPage>; rel=\"type\"");
    served
        .read(data -> Document.types(data, iri))
        .forEach(type -> links.add("<%s>; rel=\"type\"".formatted(type)));
    return links;
  }

  private static String link(String path, String rel, String type) {
    return "<%s>; rel=\"%s\"; type=\"%s\"".formatted(path, rel, type);
  }
}
