package pinakes.pages;

/** All papers. */
record PapersPage(Shelved shelved) {

  static PapersPage of(Material material) {
    return new PapersPage(Shelved.of(material.shelf().all(), material));
  }
}
