package pinakes.extract;

import java.util.List;
import java.util.Optional;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Folding;
import pinakes.source.Span;

/** Corrections by the keeper of a list, and the entries they are of. */
public final class Corrections {
  private Corrections() {}

  /** The first correction that is of an entry. */
  public static Optional<Correction> of(Reading entry, List<Correction> corrections) {
    return corrections.stream().filter(correction -> isOf(correction, entry)).findFirst();
  }

  /** Whether a correction names an entry, by an identifier it states or by its title. */
  public static boolean isOf(Correction correction, Reading entry) {
    String target = correction.target();
    return entry.identifiers().stream()
            .anyMatch(id -> id.value().identifier().toString().equalsIgnoreCase(target))
        || Folding.title(entry.title().value()).equals(Folding.title(target));
  }

  /** An entry as it is held: the corrected fields in place of those stated. */
  public static Reading applied(Correction correction, Reading entry) {
    Span at = entry.title().span();
    List<Stated<String>> authors =
        correction.authors().isEmpty()
            ? entry.authors()
            : correction.authors().stream().map(name -> new Stated<>(name, at)).toList();
    return new Reading(
        entry.span(),
        correction.title().map(title -> new Stated<>(title, at)).orElse(entry.title()),
        entry.authorLine(),
        authors,
        correction.authors().isEmpty() && entry.authorsTruncated(),
        correction.venue().map(venue -> new Stated<>(venue, at)).or(entry::venue),
        correction.year().isPresent()
            ? Optional.of(new Stated<>(correction.year().getAsInt(), at))
            : entry.year(),
        entry.links(),
        entry.identifiers(),
        entry.note());
  }
}
