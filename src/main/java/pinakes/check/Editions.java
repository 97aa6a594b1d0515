package pinakes.check;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import pinakes.catalogue.Venue;
import pinakes.source.Rule;

/** Editions that never took place: before the first one, or in a year between two. */
final class Editions implements Check {

  private record Rhythm(int since, int every) {}

  private final Map<String, Rhythm> rhythms = new HashMap<>();

  Editions() {
    for (String row : Table.rows("editions.txt")) {
      String[] cells = row.split("\\s+", -1);
      rhythms.put(cells[0], new Rhythm(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
    }
  }

  @Override
  public void look(Proof proof, Findings findings) {
    for (Entry entry : proof.entries()) {
      if (entry.statesVenueOf(Venue.Kind.SERIES) && entry.year().isPresent()) {
        look(proof, entry, entry.venue().orElseThrow(), entry.year().getAsInt(), findings);
      }
    }
  }

  private void look(Proof proof, Entry entry, Venue venue, int year, Findings findings) {
    OptionalInt first = proof.venues().firstHeld(venue);
    Rhythm rhythm = rhythms.get(venue.key());
    if (first.isPresent() && year < first.getAsInt()) {
      findings.add(
          Rule.IMPOSSIBLE_EDITION,
          entry.yearSpan(),
          "there was no %s %d: the first was in %d"
              .formatted(venue.name(), year, first.getAsInt()));
    } else if (rhythm != null
        && year > rhythm.since()
        && (year - rhythm.since()) % rhythm.every() != 0) {
      findings.add(
          Rule.IMPOSSIBLE_EDITION,
          entry.yearSpan(),
          "there was no %s %d: it is held every %d years, as in %d"
              .formatted(venue.name(), year, rhythm.every(), rhythm.since()));
    }
  }
}
