package pinakes.pages;

/** The pages that are not about one thing. */
public enum PageName {
  HOME(""),
  PAPERS("papers"),
  METHODS("methods"),
  AUTHORS("authors"),
  VENUES("venues"),
  SEARCH("search"),
  STATISTICS("statistics"),
  SPARQL("sparql"),
  ONTOLOGY("ont");

  private final String path;

  PageName(String path) {
    this.path = path;
  }

  /** Where it lies below the base. */
  public String path() {
    return path;
  }
}
