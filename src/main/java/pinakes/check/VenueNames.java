package pinakes.check;

import java.util.LinkedHashMap;
import java.util.Map;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Venue;
import pinakes.extract.Stated;
import pinakes.source.Rule;

/** What stands in the place of a venue and is none, or none that the field knows. */
final class VenueNames implements Check {

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Entry> unknown = new LinkedHashMap<>();
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Entry entry : proof.entries()) {
      if (entry.statesVenueOf(Venue.Kind.PUBLISHER)) {
        findings.add(
            Rule.VENUE_IS_PUBLISHER,
            entry.venueSpan(),
            entry.venue().orElseThrow().name() + " is a publisher, not a venue");
      }
      if (entry.reading().venue().isPresent() && entry.venue().isEmpty()) {
        String name = Folding.title(entry.reading().venue().get().value());
        unknown.putIfAbsent(name, entry);
        uses.merge(name, 1, Integer::sum);
      }
    }
    unknown.forEach((name, entry) -> unknown(entry, uses.getOrDefault(name, 1), findings));
  }

  /** Said once a list: the keeper of the registry will mend all of them at once. */
  private static void unknown(Entry entry, int uses, Findings findings) {
    String name = entry.reading().venue().map(Stated::value).orElseThrow();
    findings.add(
        Rule.VENUE_UNKNOWN,
        entry.venueSpan(),
        "the venue \"%s\" is not in the registry%s"
            .formatted(name, uses > 1 ? " (%d entries)".formatted(uses) : ""));
  }
}
