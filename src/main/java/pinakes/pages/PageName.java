package pinakes.pages;

import java.util.Locale;

/** The pages that every publication has, whatever it speaks of. */
public enum PageName {
  HOME,
  PAPERS,
  METHODS,
  AUTHORS,
  VENUES,
  SEARCH,
  STATISTICS,
  SPARQL,
  ONTOLOGY;

  /** Its path below the root, without slashes; empty for the home page. */
  public String path() {
    return switch (this) {
      case HOME -> "";
      case ONTOLOGY -> "ont";
      case PAPERS, METHODS, AUTHORS, VENUES, SEARCH, STATISTICS, SPARQL ->
          name().toLowerCase(Locale.ROOT);
    };
  }
}
