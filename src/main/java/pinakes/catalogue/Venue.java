package pinakes.catalogue;

import java.util.Locale;

/**
 * A series of conferences or workshops, a journal, a preprint server or a publisher.
 *
 * @param key unique among venues
 * @param name its short name
 * @param kind what it is
 * @param iri its IRI in the registry, empty for a venue only a list knows
 */
public record Venue(String key, String name, Kind kind, String iri) {

  /** What a venue is. */
  public enum Kind {
    SERIES,
    JOURNAL,
    PREPRINT_SERVER,
    PUBLISHER,
    UNKNOWN;

    /** The word for it in messages. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
