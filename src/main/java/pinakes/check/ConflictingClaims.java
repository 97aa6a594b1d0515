package pinakes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Claim;
import pinakes.catalogue.ClaimKind;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Work;
import pinakes.source.Rule;

/** Two papers that notes call the first to do the same, told at the later note of a list. */
final class ConflictingClaims implements Check {
  private final Map<String, List<Claim>> byList = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  ConflictingClaims(Catalogue catalogue) {
    for (Claim claim : catalogue.claims()) {
      boolean held = claim.confidence().compareTo(catalogue.threshold()) >= 0;
      if (claim.kind() == ClaimKind.FIRST && claim.positive() && held) {
        byList.computeIfAbsent(claim.list(), key -> new ArrayList<>()).add(claim);
      }
    }
    for (Work work : catalogue.works()) {
      titles.put(work.key(), work.title());
    }
  }

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Claim> first = new HashMap<>();
    for (Claim claim : byList.getOrDefault(proof.list().key(), List.of())) {
      String matter = Folding.title(claim.matter().words());
      Claim before = matter.isEmpty() ? null : first.putIfAbsent(matter, claim);
      if (before != null && !before.work().equals(claim.work())) {
        findings.add(
            Rule.CONFLICTING_CLAIM,
            claim.quote().place(),
            "\"%s\" is said to be the first with %s too"
                .formatted(
                    titles.getOrDefault(before.work(), before.work()), claim.matter().words()));
      }
    }
  }
}
