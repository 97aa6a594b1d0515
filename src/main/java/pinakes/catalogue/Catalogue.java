package pinakes.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * All that the lists of one publication say, and what is held of it. Everything refers to
 * everything else by key.
 *
 * @param lists in the order of their keys
 * @param works in the order of their keys
 * @param authors in the order of their keys
 * @param venues those stated by a mention or held of a work, by key
 * @param methods by key
 * @param statements in the order of their places
 * @param claims in the order of their places
 * @param threshold the confidence from which a statement is asserted
 */
public record Catalogue(
    List<PaperList> lists,
    List<Work> works,
    List<Author> authors,
    Map<String, Venue> venues,
    Map<String, Method> methods,
    List<Statement> statements,
    List<Claim> claims,
    BigDecimal threshold) {

  public Catalogue {
    lists = List.copyOf(lists);
    works = List.copyOf(works);
    authors = List.copyOf(authors);
    venues = Map.copyOf(venues);
    methods = Map.copyOf(methods);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
  }

  /** This catalogue with what the notes say of its works. */
  public Catalogue withRelations(
      Map<String, Method> found, List<Statement> said, List<Claim> claimed) {
    return new Catalogue(lists, works, authors, venues, found, said, claimed, threshold);
  }

  /** Whether the words carry a statement far enough to hold it. */
  public boolean holds(Statement statement) {
    return statement.positive() && statement.confidence().compareTo(threshold) >= 0;
  }
}
