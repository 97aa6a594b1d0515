package pinakes.catalogue;

/**
 * A year's edition of a series or a journal.
 *
 * @param venue the key of the venue
 * @param year of the edition
 */
public record Edition(String venue, int year) implements Comparable<Edition> {
  @Override
  public int compareTo(Edition other) {
    int byVenue = venue.compareTo(other.venue);
    return byVenue != 0 ? byVenue : Integer.compare(year, other.year);
  }
}
