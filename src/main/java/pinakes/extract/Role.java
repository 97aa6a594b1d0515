package pinakes.extract;

/** What a piece of an entry may be. */
enum Role {
  TITLE,
  AUTHORS,
  /** A venue, with or without its year. */
  VENUE,
  /** A year or date that stands alone. */
  YEAR,
  NOTE,
  /** Labels, tags, marks, pages, affiliations: nothing that has a field of its own. */
  OTHER;

  private static final Role[] ALL = values();

  static Role at(int ordinal) {
    return ALL[ordinal];
  }

  static int count() {
    return ALL.length;
  }
}
