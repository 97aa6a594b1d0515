package pinakes.bibliography;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV: what each entry states, then what is held of its paper. Several values of a field are
 * separated by {@code "; "}, headings by {@code " > "}.
 */
final class CsvWriter {
  private static final String[] COLUMNS = {
    "list",
    "number",
    "line",
    "section",
    "title",
    "authors",
    "venue",
    "year",
    "note",
    "links",
    "key",
    "type",
    "publishedTitle",
    "publishedVenue",
    "publishedYear",
    "arxiv",
    "doi",
    "iri"
  };

  private CsvWriter() {}

  static void write(List<Listing> listings, List<Reference> references, Writer out)
      throws IOException {
    Map<String, Reference> byWork = new HashMap<>();
    references.forEach(reference -> byWork.put(reference.iri(), reference));
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
    for (Listing listing : listings) {
      for (Entry entry : listing.entries()) {
        Reference reference = byWork.get(entry.work());
        if (reference != null) {
          printer.printRecord(row(listing, entry, reference));
        }
      }
    }
    printer.flush();
  }

  private static List<@Nullable Object> row(Listing listing, Entry entry, Reference reference) {
    return java.util.Arrays.<@Nullable Object>asList(
        listing.key(),
        entry.number(),
        entry.line(),
        String.join(" > ", entry.path()),
        entry.title(),
        reference.authors().stream().map(PersonName::credited).collect(Collectors.joining("; ")),
        entry.venue().orElse(""),
        number(entry.year()),
        entry.note().orElse(""),
        entry.links().stream().map(Entry.Link::address).collect(Collectors.joining("; ")),
        reference.key(),
        reference.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
        reference.title(),
        reference.venue().map(venue -> venue.acronym().orElse(venue.name())).orElse(""),
        number(reference.year()),
        reference.arxiv().orElse(""),
        reference.doi().orElse(""),
        reference.iri());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
