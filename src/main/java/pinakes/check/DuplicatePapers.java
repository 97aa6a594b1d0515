package pinakes.check;

import java.util.HashMap;
import java.util.Map;
import pinakes.source.Rule;

/** Entries of one list that mention one paper. */
final class DuplicatePapers implements Check {

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : proof.entries()) {
      Entry before = first.putIfAbsent(entry.work().key(), entry);
      if (before != null && entry.isAlso(before)) {
        findings.add(
            Rule.DUPLICATE_PAPER,
            entry.titleSpan(),
            "this paper is listed before, with the same %s"
                .formatted(entry.mention().matchedBy().orElse("title")),
            before.titleSpan());
      }
    }
  }
}
