package pinakes.catalogue;

import java.util.Comparator;
import java.util.Locale;

/**
 * What the world calls a work, in one scheme; without a version.
 *
 * @param scheme whose identifier it is
 * @param value as that scheme writes it (an arXiv id without {@code v1}, a DOI in lower case)
 */
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {

  /** Who gives identifiers, the strongest first. */
  public enum Scheme {
    ARXIV,
    DOI,
    OPENREVIEW,
    ACL,
    CVF,
    PMLR,
    NEURIPS,
    AAAI,
    IEEE,
    SEMANTIC_SCHOLAR,
    TECHRXIV;

    /** The name used in IRIs and in {@code dcterms:identifier}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
  }

  private static final Comparator<Identifier> ORDER =
      Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

  @Override
  public int compareTo(Identifier other) {
    return ORDER.compare(this, other);
  }

  /** {@code scheme:value}. */
  @Override
  public String toString() {
    return scheme.id() + ":" + value;
  }
}
