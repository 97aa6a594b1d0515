package pinakes.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pinakes.markdown.Heading;

/** The headings above the entries of a list, below the one that titles the whole document. */
public final class SectionPath {
  private SectionPath() {}

  /**
   * The heading that titles the document: the first one, where it is of the first level and the
   * only one that is.
   */
  public static Optional<Heading> title(Extraction extraction) {
    List<Heading> all =
        extraction.parts().stream().flatMap(part -> part.heading().stream()).toList();
    long firstLevel = all.stream().filter(heading -> heading.level() == 1).count();
    return all.stream().findFirst().filter(heading -> heading.level() == 1 && firstLevel == 1);
  }

  /**
   * For each part of the list the words of its heading and of those above it, the uppermost first.
   */
  public static List<List<String>> of(Extraction extraction) {
    Optional<Heading> title = title(extraction);
    Deque<Heading> open = new ArrayDeque<>();
    List<List<String>> paths = new ArrayList<>();
    for (Extraction.Part part : extraction.parts()) {
      if (part.heading().isPresent() && !part.heading().equals(title)) {
        Heading heading = part.heading().get();
        while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
          open.removeLast();
        }
        open.addLast(heading);
      }
      paths.add(open.stream().map(Heading::text).toList());
    }
    return paths;
  }
}
