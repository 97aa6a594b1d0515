package pinakes.pages;

import java.util.Optional;

/** How a page refers to others. */
public interface Links {
  /** The page of a thing of ours; any other IRI as it is. */
  String to(String iri);

  /** That thing as {@code ttl}, {@code jsonld}, {@code nt} or {@code rdf}. */
  String data(String iri, String extension);

  /** Another page; empty where there is none. */
  Optional<String> page(PageName name);

  /** A file that pages need. */
  String asset(String name);

  /** This very page in another language. */
  String here(Tongue tongue);
}
