package pinakes.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pinakes.catalogue.Folding;
import pinakes.source.Rule;

/** One title for several papers, several titles for one. */
final class Titles implements Check {

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Entry> byTitle = new HashMap<>();
    Map<String, Entry> byWork = new HashMap<>();
    for (Entry entry : proof.entries()) {
      String title = Folding.title(entry.title());
      Entry sameTitle = byTitle.putIfAbsent(title, entry);
      if (sameTitle != null && !sameTitle.work().key().equals(entry.work().key())) {
        findings.add(
            Rule.POSSIBLE_DUPLICATE,
            entry.titleSpan(),
            difference(sameTitle, entry),
            sameTitle.titleSpan());
      }
      Entry sameWork = byWork.putIfAbsent(entry.work().key(), entry);
      if (sameWork != null
          && differ(Folding.title(sameWork.title()), title)
          && entry.isAlso(sameWork)) {
        findings.add(
            Rule.CONFLICTING_TITLE,
            entry.titleSpan(),
            "an entry with the same identifier has the title \"%s\"".formatted(sameWork.title()),
            sameWork.titleSpan());
      }
    }
  }

  /** "DisWOT: Student Search" and "Student Search" are one title with and without its label. */
  private static boolean differ(String one, String other) {
    return !one.endsWith(other)
        && !other.endsWith(one)
        && !one.startsWith(other)
        && !other.startsWith(one);
  }

  private static String difference(Entry before, Entry entry) {
    if (before.authors().isEmpty() != entry.authors().isEmpty()) {
      return "an entry before has this title; only one of the two names authors";
    }
    if (!names(before).equals(names(entry))) {
      return "an entry before has this title with other authors";
    }
    String both = entry.authors().isEmpty() ? "this title" : "this title and these authors";
    boolean identified =
        Stream.of(before, entry).allMatch(one -> one.work().identifier().isPresent());
    return identified
        ? "an entry before has %s with another identifier".formatted(both)
        : "an entry before has %s; an identifier would tell whether it is the same paper"
            .formatted(both);
  }

  private static List<String> names(Entry entry) {
    return entry.authors().stream().map(name -> Folding.name(name.value())).toList();
  }
}
