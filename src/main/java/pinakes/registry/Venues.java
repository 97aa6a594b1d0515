package pinakes.registry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Venue;

/**
 * The venues the field knows, found by any of their names without regard to case, spacing and
 * punctuation.
 */
public final class Venues {
  /** The letters from which a name is no acronym. */
  private static final int FULL = 16;

  private final Map<String, Venue> byName = new HashMap<>();
  private final Map<String, Integer> firstHeld;
  private final ShortForms shortForms;

  /**
   * @param named each venue with all its names
   * @param firstHeld the year of its first edition, by the venue's key
   */
  Venues(Map<Venue, List<String>> named, Map<String, Integer> firstHeld) {
    this.firstHeld = Map.copyOf(firstHeld);
    named.forEach(
        (venue, names) -> names.forEach(name -> byName.putIfAbsent(Folding.title(name), venue)));
    this.shortForms = new ShortForms(named);
  }

  /** The venue called so, if the registry knows it. */
  public Optional<Venue> find(String name) {
    return Optional.ofNullable(byName.get(Folding.title(name)));
  }

  /**
   * The venue whose name some words shorten, word by word: Appl. Intell., Proc. VLDB Endow.
   *
   * @return none where no word is shortened, or where several venues may be meant
   */
  public Optional<Venue> abbreviated(String name) {
    return name.indexOf(' ') > 0 ? shortForms.find(name) : Optional.empty();
  }

  /**
   * The venue whose full name the words hold, as the title of one volume does, or nearly are.
   *
   * @param words longer than an acronym, else nothing is found
   */
  public Optional<Venue> spokenOf(String words) {
    String folded = Folding.title(words);
    return byName.entrySet().stream()
        .filter(name -> name.getKey().length() >= FULL && folded.length() >= FULL)
        .filter(name -> folded.contains(name.getKey()) || name.getKey().contains(folded))
        .map(Map.Entry::getValue)
        .min(Comparator.comparing(Venue::key));
  }

  /** All of them, in the order of their keys. */
  public List<Venue> all() {
    return byName.values().stream().distinct().sorted(Comparator.comparing(Venue::key)).toList();
  }

  /** The year of a venue's first edition, where it is certain. */
  public OptionalInt firstHeld(Venue venue) {
    Integer year = firstHeld.get(venue.key());
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
