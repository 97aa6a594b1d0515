package pinakes.bibliography;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list as Markdown, in one of the layouts. */
final class MarkdownWriter {
  private MarkdownWriter() {}

  static void write(Listing listing, Layout layout, Writer out) throws IOException {
    Map<Optional<String>, List<Entry>> bySection = new HashMap<>();
    listing
        .entries()
        .forEach(
            entry ->
                bySection.computeIfAbsent(entry.section(), key -> new ArrayList<>()).add(entry));
    List<String> blocks = new ArrayList<>();
    if (listing.sections().stream().noneMatch(section -> section.level() == 1)) {
      blocks.add("# " + Escape.heading(listing.title()));
    }
    add(bySection.getOrDefault(Optional.<String>empty(), List.of()), layout, blocks);
    for (Section section : listing.sections()) {
      blocks.add("#".repeat(section.level()) + " " + Escape.heading(section.heading()));
      add(bySection.getOrDefault(Optional.of(section.iri()), List.of()), layout, blocks);
    }
    if (layout == Layout.LIST) {
      Verbatim.definitions(listing.entries()).ifPresent(blocks::add);
    }
    out.write(String.join("\n\n", blocks));
    out.write("\n");
  }

  private static void add(List<Entry> entries, Layout layout, List<String> blocks) {
    if (!entries.isEmpty()) {
      blocks.add(
          switch (layout) {
            case LIST -> Verbatim.of(entries);
            case BULLETS ->
                entries.stream().map(MarkdownWriter::bullet).collect(Collectors.joining("\n"));
            case TABLE -> table(entries);
          });
    }
  }

  private static String bullet(Entry entry) {
    String words =
        Stream.of(
                Optional.of("**" + Escape.text(entry.title()) + "**"),
                entry.authors().map(Escape::text),
                venueAndYear(entry).map(Escape::text))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(". "));
    return "- "
        + words
        + "."
        + links(entry).map(links -> " " + links).orElse("")
        + entry.note().map(note -> "\n  > " + Escape.text(note)).orElse("");
  }

  private static String table(List<Entry> entries) {
    StringBuilder table = new StringBuilder("| Title | Authors | Venue | Links | Note |\n");
    table.append("| --- | --- | --- | --- | --- |");
    for (Entry entry : entries) {
      table
          .append("\n| ")
          .append(
              Stream.of(
                      Optional.of(entry.title()).map(Escape::text),
                      entry.authors().map(Escape::text),
                      venueAndYear(entry).map(Escape::text),
                      links(entry),
                      entry.note().map(Escape::text))
                  .map(cell -> cell.orElse(""))
                  .collect(Collectors.joining(" | ")))
          .append(" |");
    }
    return table.toString();
  }

  private static Optional<String> venueAndYear(Entry entry) {
    Optional<String> year =
        entry.year().isPresent()
            ? Optional.of(Integer.toString(entry.year().getAsInt()))
            : Optional.empty();
    return Stream.of(entry.venue(), year)
        .flatMap(Optional::stream)
        .reduce((venue, stated) -> venue + " " + stated);
  }

  private static Optional<String> links(Entry entry) {
    return entry.links().stream()
        .map(link -> "[[" + link.kind() + "](" + Escape.address(link.address()) + ")]")
        .reduce((one, other) -> one + " " + other);
  }
}
