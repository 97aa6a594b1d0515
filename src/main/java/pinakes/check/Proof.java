package pinakes.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Section;
import pinakes.catalogue.Work;
import pinakes.extract.Corrections;
import pinakes.extract.Extraction;
import pinakes.extract.Reading;
import pinakes.extract.Stated;
import pinakes.markdown.Heading;
import pinakes.registry.Registry;
import pinakes.registry.Venues;
import pinakes.source.SourceFile;

/**
 * A list laid before the careful reader.
 *
 * @param list what it says
 * @param extraction how it was read
 * @param entries in order
 * @param venues those that the field knows
 * @param lastYear the last year that an entry may state
 */
record Proof(
    PaperList list, Extraction extraction, List<Entry> entries, Venues venues, int lastYear) {

  Proof {
    entries = List.copyOf(entries);
  }

  /** Lays a list out, its readings beside its mentions. */
  static Proof of(
      PaperList list,
      Extraction extraction,
      Map<String, Work> works,
      Registry registry,
      int lastYear) {
    Map<Integer, Mention> byPlace = new HashMap<>();
    list.mentions().forEach(mention -> byPlace.put(mention.titlePlace().start(), mention));
    SourceFile file = extraction.file();
    List<Correction> corrections = registry.overlays().of(file.name()).allCorrections();
    List<Entry> entries =
        extraction
            .readings()
            .flatMap(
                reading ->
                    Stream.ofNullable(byPlace.get(file.place(reading.title().span()).start()))
                        .map(
                            mention ->
                                entry(
                                    corrected(reading, corrections),
                                    mention,
                                    works,
                                    registry.venues())))
            .toList();
    return new Proof(list, extraction, entries, registry.venues(), lastYear);
  }

  /** The entry as the keeper of the list has put it right elsewhere. */
  private static Reading corrected(Reading reading, List<Correction> corrections) {
    return Corrections.of(reading, corrections)
        .map(one -> Corrections.applied(one, reading))
        .orElse(reading);
  }

  private static Entry entry(
      Reading reading, Mention mention, Map<String, Work> works, Venues venues) {
    return new Entry(
        reading,
        mention,
        Objects.requireNonNull(works.get(mention.work())),
        reading.venue().map(Stated::value).flatMap(venues::find));
  }

  SourceFile file() {
    return extraction.file();
  }

  /** Its headings, the one that titles it among them, in order. */
  List<Heading> headings() {
    return extraction.parts().stream().flatMap(part -> part.heading().stream()).toList();
  }

  /** Its entries part by part, a part being what stands under one heading; empty parts left out. */
  List<List<Entry>> parts() {
    Map<Integer, Entry> byStart = new HashMap<>();
    entries.forEach(entry -> byStart.put(entry.titleSpan().start(), entry));
    return extraction.parts().stream()
        .map(
            part ->
                part.readings()
                    .flatMap(
                        reading -> Stream.ofNullable(byStart.get(reading.title().span().start())))
                    .toList())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The year of an entry, its own or else that of the headings above it. */
  OptionalInt year(Entry entry, Map<String, Section> sections) {
    if (entry.year().isPresent()) {
      return entry.year();
    }
    return yearFromHeadings(entry, sections).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The year that the headings above an entry state for it. */
  Optional<Integer> yearFromHeadings(Entry entry, Map<String, Section> sections) {
    Optional<Section> section = entry.mention().section().map(sections::get);
    while (section.isPresent()) {
      OptionalInt year =
          section.get().facet().map(facet -> facet.year()).orElse(OptionalInt.empty());
      if (year.isPresent()) {
        return Optional.of(year.getAsInt());
      }
      section = section.get().parent().map(sections::get);
    }
    return Optional.empty();
  }

  /** Its sections by their keys. */
  Map<String, Section> sections() {
    Map<String, Section> sections = new HashMap<>();
    list.sections().forEach(section -> sections.put(section.key(), section));
    return sections;
  }
}
