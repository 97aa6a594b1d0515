package pinakes.check;

import java.util.HashSet;
import java.util.Set;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Venue;
import pinakes.extract.Stated;
import pinakes.source.Rule;

/** What stands in the place of a venue and is none, or none that the field knows. */
final class VenueNames implements Check {

  @Override
  public void look(Proof proof, Findings findings) {
    Set<String> said = new HashSet<>();
    for (Entry entry : proof.entries()) {
      if (entry.statesVenueOf(Venue.Kind.PUBLISHER)) {
        findings.add(
            Rule.VENUE_IS_PUBLISHER,
            entry.venueSpan(),
            entry.venue().orElseThrow().name() + " is a publisher, not a venue");
      }
      if (entry.venue().isEmpty()) {
        entry
            .reading()
            .venue()
            .map(Stated::value)
            .ifPresent(name -> unknown(name, entry, said, findings));
      }
    }
  }

  /** Said once a list: whoever mends the name or the registry mends all of them. */
  private static void unknown(String name, Entry entry, Set<String> said, Findings findings) {
    if (said.add(Folding.title(name))) {
      findings.add(
          Rule.VENUE_UNKNOWN,
          entry.venueSpan(),
          "the venue \"%s\" is not in the registry".formatted(name));
    }
  }
}
