package pinakes.relate;

import java.util.List;
import pinakes.catalogue.Catalogue;
import pinakes.source.Problem;

/**
 * A catalogue with what its notes and titles say of methods.
 *
 * @param catalogue with the methods, statements and claims
 * @param problems what could not be read for sure, by place
 */
public record Related(Catalogue catalogue, List<Problem> problems) {
  public Related {
    problems = List.copyOf(problems);
  }
}
