package pinakes.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pinakes.diff.Change.Kind;

/** Compares two snapshots, thing by thing. */
final class Changes {
  private final Snapshot older;
  private final Snapshot newer;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Snapshot older, Snapshot newer) {
    this.older = older;
    this.newer = newer;
  }

  static List<Change> between(Snapshot older, Snapshot newer) {
    Changes changes = new Changes(older, newer);
    changes.papers();
    changes.gainsAndLosses(Snapshot::relations, Kind.RELATION_LOST, Kind.RELATION_GAINED);
    changes.gainsAndLosses(Snapshot::claims, Kind.CLAIM_LOST, Kind.CLAIM_GAINED);
    changes.gainsAndLosses(Snapshot::findings, Kind.PROBLEM_MENDED, Kind.PROBLEM_FOUND);
    changes.changes.sort(null);
    return changes.changes;
  }

  private void papers() {
    Map<String, Paper> before = older.papers();
    Map<String, Paper> after = newer.papers();
    Map<String, Paper> added = new HashMap<>(after);
    added.keySet().removeAll(before.keySet());
    for (Paper paper : before.values()) {
      Paper now = after.get(paper.iri());
      if (now == null) {
        now = newer.replacement(paper.iri()).map(after::get).orElse(null);
        gone(paper, Optional.ofNullable(now));
      }
      if (now != null) {
        added.remove(now.iri());
        compare(paper, now);
      }
    }
    added
        .values()
        .forEach(paper -> add(Kind.PAPER_ADDED, paper, Optional.empty(), joined(paper.places())));
  }

  private void gone(Paper paper, Optional<Paper> replacement) {
    if (replacement.isPresent()) {
      Paper now = replacement.get();
      add(Kind.PAPER_REIDENTIFIED, now, Optional.of(paper.iri()), Optional.of(now.iri()));
    } else {
      add(Kind.PAPER_REMOVED, paper, joined(paper.places()), Optional.empty());
    }
  }

  private void compare(Paper was, Paper is) {
    differ(Kind.PAPER_RETITLED, was, is, paper -> List.of(paper.title()));
    differ(Kind.AUTHORS_CHANGED, was, is, Paper::authors);
    boolean upgraded = was.venues().isEmpty() && !is.venues().isEmpty();
    differ(upgraded ? Kind.PAPER_UPGRADED : Kind.VENUE_CHANGED, was, is, Paper::venues);
    differ(Kind.PAPER_MOVED, was, is, Paper::places);
    differ(Kind.NOTE_CHANGED, was, is, Paper::notes);
  }

  private void differ(Kind kind, Paper was, Paper is, Function<Paper, Collection<String>> what) {
    Collection<String> before = what.apply(was);
    Collection<String> after = what.apply(is);
    if (!List.copyOf(before).equals(List.copyOf(after))) {
      add(kind, is, joined(before), joined(after));
    }
  }

  private interface Found {
    Map<String, Change> in(Snapshot snapshot, Kind kind);
  }

  private void gainsAndLosses(Found found, Kind lost, Kind gained) {
    Map<String, Change> before = found.in(older, lost);
    Map<String, Change> after = found.in(newer, gained);
    before.forEach((key, change) -> addUnless(after.containsKey(key), change));
    after.forEach((key, change) -> addUnless(before.containsKey(key), change));
  }

  private void addUnless(boolean inBoth, Change change) {
    if (!inBoth) {
      changes.add(change);
    }
  }

  private void add(Kind kind, Paper paper, Optional<String> before, Optional<String> after) {
    changes.add(new Change(kind, paper.iri(), paper.title(), before, after));
  }

  private static Optional<String> joined(Collection<String> words) {
    String all = String.join("; ", words);
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
