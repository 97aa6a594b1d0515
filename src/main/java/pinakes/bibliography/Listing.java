package pinakes.bibliography;

import java.util.List;

/**
 * A list with its entries.
 *
 * @param key its short name
 * @param title what it is titled
 * @param file the name of the file it was read from
 * @param sections in their order
 * @param entries in their order
 */
record Listing(String key, String title, String file, List<Section> sections, List<Entry> entries) {
  Listing {
    sections = List.copyOf(sections);
    entries = List.copyOf(entries);
  }
}
