package pinakes.pages;

import java.util.Optional;

/** How a page refers to others: by absolute paths on a server, relative ones among files. */
public interface Links {

  /** The page of a thing of ours or of a term of the ontology; any other IRI as it is. */
  String to(String iri);

  /**
   * What the graph says of a thing, for programs.
   *
   * @param extension {@code ttl}, {@code jsonld}, {@code nt} or {@code rdf}
   */
  String data(String iri, String extension);

  /** One of the standing pages; empty where there is none of that name. */
  Optional<String> page(PageName name);

  /** A part of the front end, by a name that {@link Assets} knows. */
  String asset(String name);

  /** This very page in a tongue. */
  String here(Tongue tongue);

  /** Whether whoever serves the pages answers GET parameters; files do not. */
  default boolean live() {
    return true;
  }
}
