package pinakes.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pinakes.catalogue.Venue;
import pinakes.source.Rule;

/**
 * Where and when the entries of one paper say that it was published; a preprint beside it is no
 * disagreement.
 */
final class Publications implements Check {

  private final Journals journals = Journals.known();

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, List<Entry>> byWork = new LinkedHashMap<>();
    for (Entry entry : proof.entries()) {
      byWork.computeIfAbsent(entry.work().key(), key -> new ArrayList<>()).add(entry);
    }
    byWork.values().stream()
        .map(entries -> entries.stream().filter(entry -> entry.isAlso(entries.getFirst())).toList())
        .filter(entries -> entries.size() > 1)
        .forEach(entries -> compare(entries, findings));
  }

  private void compare(List<Entry> entries, Findings findings) {
    Map<String, Set<Integer>> yearsOfVenue = new TreeMap<>();
    Set<Venue> venues = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (entry.statesVenueOf(Venue.Kind.SERIES) || entry.statesVenueOf(Venue.Kind.JOURNAL)) {
        Set<Integer> years =
            yearsOfVenue.computeIfAbsent(
                entry.venue().orElseThrow().name(), name -> new TreeSet<>());
        entry.year().ifPresent(years::add);
        venues.add(entry.venue().get());
      }
    }
    Entry last = entries.getLast();
    if (apart(venues) > 1) {
      findings.add(
          Rule.CONFLICTING_VENUE,
          last.titleSpan(),
          "entries of this paper state %s".formatted(String.join(" and ", yearsOfVenue.keySet())));
    }
    yearsOfVenue.forEach(
        (venue, years) -> {
          if (years.size() > 1) {
            List<String> stated = years.stream().map(year -> venue + " " + year).toList();
            findings.add(
                Rule.CONFLICTING_YEAR,
                last.titleSpan(),
                "entries of this paper state %s".formatted(String.join(" and ", stated)));
          }
        });
  }

  /** How many venues there are; a conference and the journal of its papers are one. */
  private long apart(Set<Venue> venues) {
    return venues.stream()
        .filter(
            journal -> venues.stream().noneMatch(one -> journals.publish(one.key(), journal.key())))
        .count();
  }
}
