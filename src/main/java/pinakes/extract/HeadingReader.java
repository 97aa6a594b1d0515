package pinakes.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.registry.Venues;

/** What the headings of a list say, the words of each looked at once. */
final class HeadingReader {
  private final Venues venues;
  private final Map<String, Optional<SectionKind>> kinds = new HashMap<>();
  private final Map<String, Inherited> stated = new HashMap<>();

  HeadingReader(Venues venues) {
    this.venues = venues;
  }

  /** What the innermost heading that says something says is listed below it. */
  SectionKind kind(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<SectionKind> kind = kinds.computeIfAbsent(path.get(i), SectionKind::of);
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    return SectionKind.OTHER;
  }

  /** What the innermost headings state, from the uppermost to the innermost. */
  Inherited inherited(List<String> headings) {
    Optional<String> venue = Optional.empty();
    OptionalInt year = OptionalInt.empty();
    for (int i = headings.size() - 1; i >= 0 && (venue.isEmpty() || year.isEmpty()); i--) {
      Inherited own = inherited(headings.get(i));
      year = year.isPresent() ? year : own.year();
      venue = venue.or(own::venue);
    }
    return new Inherited(venue, year);
  }

  /** What one heading, or words that stand as one, state. */
  Inherited inherited(String words) {
    return stated.computeIfAbsent(words, heading -> Inherited.of(heading, venues));
  }
}
