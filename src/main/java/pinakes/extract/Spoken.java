package pinakes.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pinakes.catalogue.Folding;
import pinakes.markdown.Heading;
import pinakes.markdown.Outline;

/**
 * What a list has headings for: the words of an item that are a heading's are contents, and those
 * of the heading that titles the list name the list's own paper.
 */
final class Spoken {
  private static final int ENOUGH = 3;

  private final Set<String> headings = new HashSet<>();
  private final String title;

  Spoken(Outline outline) {
    List<String> all =
        outline.parts().stream()
            .flatMap(part -> part.heading().stream())
            .map(Heading::text)
            .map(Folding::title)
            .toList();
    headings.addAll(all);
    title = all.isEmpty() ? "" : all.getFirst();
  }

  /** Whether the words of a candidate are those of the heading that titles the list. */
  boolean isOwn(Decoded decoded) {
    return !title.isEmpty()
        && Titles.words(decoded) >= ENOUGH
        && title.equals(Folding.title(title(decoded)));
  }

  /** Whether a title is the words of the heading that titles the list. */
  boolean isTitle(String words) {
    return !title.isEmpty() && title.equals(Folding.title(words));
  }

  /** Whether items name headings, so many of them that the others are contents too. */
  boolean areContents(List<Decoded> section) {
    if (section.size() > headings.size() * 3) {
      return false;
    }
    long named = section.stream().filter(this::names).count();
    return named >= ENOUGH && named * 3 >= section.size();
  }

  private boolean names(Decoded decoded) {
    return decoded.passage().atoms().stream().noneMatch(atom -> atom.link().isPresent())
        && headings.contains(Folding.title(decoded.passage().words().text()));
  }

  private static String title(Decoded decoded) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.roles().get(i) == Role.TITLE) {
        words.append(decoded.passage().atoms().get(i).text()).append(' ');
      }
    }
    return words.toString();
  }
}
