package pinakes.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Link;
import pinakes.extract.Corrections;
import pinakes.extract.Coverage;
import pinakes.extract.Extraction;
import pinakes.extract.Inherited;
import pinakes.extract.Item;
import pinakes.extract.Reading;
import pinakes.extract.SectionPath;
import pinakes.extract.Stated;
import pinakes.extract.VersionedIdentifier;
import pinakes.extract.Why;
import pinakes.registry.Overlays;

/** How entries are written as they were read. */
enum EntryFormat {
  /** One object with all entries. */
  JSON,
  /** One object a line. */
  JSONL,
  /** One row an entry; several values of a field are separated by {@code "; "}. */
  CSV;

  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();
  private static final Gson PLAIN =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
  private static final List<String> COLUMNS =
      List.of(
          "file", "line", "section", "title", "authors", "venue", "year", "links", "arxivId", "doi",
          "note");

  String fileName(Extraction extraction) {
    String name = extraction.file().name();
    String stem =
        name.substring(name.lastIndexOf('/') + 1).replaceFirst("(?i)\\.(md|markdown)$", "");
    return stem + "." + name().toLowerCase(Locale.ROOT);
  }

  void write(List<Extraction> extractions, Overlays overlays, Appendable out) throws IOException {
    switch (this) {
      case JSON -> {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        extractions.forEach(
            extraction -> entries.addAll(entries(extraction, overlays, extractions.size() > 1)));
        List<Map<String, Object>> refused =
            extractions.stream()
                .flatMap(extraction -> refused(extraction, extractions.size() > 1))
                .toList();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("entries", entries);
        all.put("refused", refused);
        all.put(
            "coverage",
            extractions.stream().map(one -> coverage(one, extractions.size() > 1)).toList());
        PRETTY.toJson(all, out);
        out.append('\n');
      }
      case JSONL -> {
        for (Extraction extraction : extractions) {
          for (Map<String, @Nullable Object> entry : entries(extraction, overlays, true)) {
            PLAIN.toJson(entry, out);
            out.append('\n');
          }
        }
      }
      case CSV -> csv(extractions, overlays, out);
    }
  }

  private static void csv(List<Extraction> extractions, Overlays overlays, Appendable out)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      for (Extraction extraction : extractions) {
        for (Map<String, @Nullable Object> entry : entries(extraction, overlays, true)) {
          printer.printRecord(COLUMNS.stream().map(column -> cell(entry.get(column))).toList());
        }
      }
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> String.join("; ", list.stream().map(EntryFormat::cell).toList());
      case Map<?, ?> link -> link.get("url") + "";
      default -> value.toString();
    };
  }

  private static List<Map<String, @Nullable Object>> entries(
      Extraction extraction, Overlays overlays, boolean withFile) {
    List<Correction> corrections = overlays.of(extraction.file().name()).allCorrections();
    List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    List<List<String>> paths = SectionPath.of(extraction);
    for (int part = 0; part < extraction.parts().size(); part++) {
      List<String> path = paths.get(part);
      Extraction.Part read = extraction.parts().get(part);
      for (Item item : read.items()) {
        if (item instanceof Item.Entry entry) {
          Optional<Correction> correction = Corrections.of(entry.reading(), corrections);
          Item.Entry held =
              correction
                  .map(
                      one -> new Item.Entry(Corrections.applied(one, entry.reading()), entry.why()))
                  .orElse(entry);
          Map<String, @Nullable Object> value =
              entry(extraction, path, read.inherited(held.reading()), held, withFile);
          correction.ifPresent(one -> value.put("curated", one.fields()));
          entries.add(value);
        }
      }
    }
    return entries;
  }

  private static Map<String, @Nullable Object> entry(
      Extraction extraction,
      List<String> path,
      Inherited inherited,
      Item.Entry item,
      boolean withFile) {
    Reading reading = item.reading();
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    if (withFile) {
      entry.put("file", extraction.file().name());
    }
    entry.put("line", extraction.file().lineAt(reading.title().span().start()));
    entry.put("section", path);
    entry.put("title", reading.title().value());
    entry.put(
        "authors",
        reading.authors().isEmpty()
            ? null
            : reading.authors().stream().map(Stated::value).toList());
    if (reading.authorsTruncated()) {
      entry.put("authorsTruncated", true);
    }
    entry.put("venue", reading.venue().map(Stated::value).orElse(null));
    entry.put("year", reading.year().map(Stated::value).orElse(null));
    if (reading.venue().isEmpty()) {
      inherited.venue().ifPresent(venue -> entry.put("venueFromSection", venue));
    }
    if (reading.year().isEmpty() && inherited.year().isPresent()) {
      entry.put("yearFromSection", inherited.year().getAsInt());
    }
    entry.put("links", reading.links().stream().map(Stated::value).map(EntryFormat::link).toList());
    entry.put(
        "arxivId",
        reading.identifier(Identifier.Scheme.ARXIV).map(EntryFormat::value).orElse(null));
    entry.put(
        "doi", reading.identifier(Identifier.Scheme.DOI).map(EntryFormat::value).orElse(null));
    entry.put("note", reading.note().map(Stated::value).orElse(null));
    entry.put("why", item.why().stream().map(why -> why(extraction, why)).toList());
    return entry;
  }

  /**
   * What looks like an entry and was not taken for one, or was not read at all, with the reason.
   */
  private static Stream<Map<String, Object>> refused(Extraction extraction, boolean withFile) {
    return extraction.parts().stream()
        .flatMap(part -> part.items().stream())
        .flatMap(item -> item instanceof Item.Other other ? Stream.of(other) : Stream.empty())
        .filter(other -> other.likeEntry() || other.reason() == Item.Reason.REFUSED)
        .map(
            other -> {
              Map<String, Object> value = new LinkedHashMap<>();
              if (withFile) {
                value.put("file", extraction.file().name());
              }
              value.put("line", extraction.file().lineAt(other.span().start()));
              value.put("reason", other.reason().words());
              return value;
            });
  }

  /** How many of a list's lines that are not blank each owner has. */
  private static Map<String, Object> coverage(Extraction extraction, boolean withFile) {
    Coverage coverage = extraction.coverage();
    Map<String, Object> value = new LinkedHashMap<>();
    if (withFile) {
      value.put("file", extraction.file().name());
    }
    value.put("lines", coverage.lines());
    value.put("entries", coverage.entries());
    value.put("headings", coverage.headings());
    coverage.others().forEach((reason, lines) -> value.put(reason.words(), lines));
    value.put("without an owner", coverage.unowned());
    return value;
  }

  private static Map<String, Object> why(Extraction extraction, Why why) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("field", why.field());
    value.put("line", extraction.file().lineAt(why.span().start()));
    value.put("words", extraction.file().slice(why.span()));
    value.put("reasons", why.reasons());
    return value;
  }

  private static String value(VersionedIdentifier identifier) {
    return identifier.identifier().value();
  }

  private static Map<String, Object> link(Link link) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", link.kind().word());
    value.put("url", link.target());
    return value;
  }
}
