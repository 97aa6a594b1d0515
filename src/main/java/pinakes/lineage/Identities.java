package pinakes.lineage;

import java.util.HashSet;
import java.util.Set;

/** Names for figures that every format takes as they are. */
final class Identities {
  private final Set<String> given = new HashSet<>();

  /** The last two segments of an IRI, the first of which tells the kind. */
  String of(String iri) {
    int last = iri.lastIndexOf('/');
    int start = iri.lastIndexOf('/', last - 1) + 1;
    String name = iri.substring(start).replaceAll("[^A-Za-z0-9]+", "_");
    String candidate = name;
    for (int number = 2; !given.add(candidate); number++) {
      candidate = name + "_" + number;
    }
    return candidate;
  }
}
