package pinakes.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pinakes.markdown.Heading;
import pinakes.markdown.Outline;

/** The headings above the entries of a list, below the one that titles the whole document. */
public final class SectionPath {
  private SectionPath() {}

  /**
   * The heading that titles the document: the first one, where it is of the first level and the
   * only one that is, or where no entry stands directly under it and none of its rank holds the
   * list.
   */
  public static Optional<Heading> title(Extraction extraction) {
    List<Extraction.Part> headed =
        extraction.parts().stream().filter(part -> part.heading().isPresent()).toList();
    if (headed.isEmpty()) {
      return Optional.empty();
    }
    Extraction.Part first = headed.getFirst();
    int level = first.heading().orElseThrow().level();
    long rank =
        headed.stream().filter(part -> part.heading().orElseThrow().level() <= level).count();
    boolean entries = first.readings().findAny().isPresent();
    boolean titles =
        rank == 1 ? level == 1 || (!entries && headed.size() > 1) : level == 1 && !entries;
    return titles ? first.heading() : Optional.empty();
  }

  /**
   * For each part of the list the words of its heading and of those above it, the uppermost first;
   * a heading that only names a table of contents is left out.
   */
  public static List<List<String>> of(Extraction extraction) {
    Optional<Heading> title = title(extraction);
    List<Optional<Heading>> headings =
        extraction.parts().stream().map(Extraction.Part::heading).toList();
    return paths(
        headings, title, extraction.parts().stream().map(SectionPath::isContents).toList());
  }

  /** Whether a heading only names a table of contents. */
  public static boolean isContents(Heading heading) {
    return SectionKind.isContents(heading.text());
  }

  /** Whether nothing is listed under a part's heading but the list's own headings. */
  private static boolean isContents(Extraction.Part part) {
    return !part.items().isEmpty()
        && part.items().stream()
            .allMatch(
                item -> item instanceof Item.Other other && other.reason() == Item.Reason.CONTENTS);
  }

  /** The same for an outline whose entries are not known yet. */
  static List<List<String>> headings(Outline outline) {
    List<Optional<Heading>> headings = outline.parts().stream().map(Outline.Part::heading).toList();
    Optional<Heading> first =
        headings.stream().flatMap(Optional::stream).findFirst().filter(one -> one.level() == 1);
    return paths(headings, first, headings.stream().map(any -> false).toList());
  }

  /** A heading that is open, and whether it only says that contents are listed below it. */
  private record Open(Heading heading, boolean contents) {}

  private static List<List<String>> paths(
      List<Optional<Heading>> headings, Optional<Heading> title, List<Boolean> contents) {
    Deque<Open> open = new ArrayDeque<>();
    List<List<String>> paths = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Optional<Heading> found = headings.get(i);
      if (found.isPresent() && !found.equals(title)) {
        Heading heading = found.get();
        while (!open.isEmpty() && open.getLast().heading().level() >= heading.level()) {
          open.removeLast();
        }
        open.addLast(new Open(heading, contents.get(i) || isContents(heading)));
      }
      paths.add(words(open));
    }
    return paths;
  }

  /** The words of those that say more than that contents are listed below, and of the innermost. */
  private static List<String> words(Deque<Open> open) {
    List<String> words = new ArrayList<>(open.size());
    for (Open one : open) {
      boolean named = !one.contents() || one.equals(open.getLast());
      if (named && !one.heading().text().isEmpty()) {
        words.add(one.heading().text());
      }
    }
    return words;
  }
}
