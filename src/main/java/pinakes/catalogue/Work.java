package pinakes.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A paper, however often and wherever it is mentioned.
 *
 * @param key unique among works: its strongest identifier, else its folded title
 * @param title as its first mention states it
 * @param identifiers what the world calls it, the strongest first
 * @param authorships its authors in their order
 * @param expressions the forms in which it appeared
 * @param techniques the techniques it is filed under: list key and technique key
 */
public record Work(
    String key,
    String title,
    List<Identifier> identifiers,
    List<Authorship> authorships,
    List<Expression> expressions,
    List<Subject> techniques) {

  public Work {
    identifiers = List.copyOf(identifiers);
    authorships = List.copyOf(authorships);
    expressions = List.copyOf(expressions);
    techniques = List.copyOf(techniques);
  }

  /** The strongest identifier, if it has any. */
  public Optional<Identifier> identifier() {
    return identifiers.stream().findFirst();
  }

  /**
   * A technique of a list.
   *
   * @param list the list's key
   * @param technique the technique's key in that list
   */
  public record Subject(String list, String technique) {}
}
