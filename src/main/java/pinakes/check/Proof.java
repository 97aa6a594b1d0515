package pinakes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Link;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Work;
import pinakes.extract.Corrections;
import pinakes.extract.Extraction;
import pinakes.extract.Reading;
import pinakes.extract.Stated;
import pinakes.markdown.Heading;
import pinakes.registry.Registry;
import pinakes.registry.Venues;
import pinakes.source.SourceFile;
import pinakes.source.Span;

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
    List<Entry> entries = new ArrayList<>();
    for (Extraction.Part part : extraction.parts()) {
      for (Reading reading : part.readings().toList()) {
        Mention mention = byPlace.get(file.place(reading.title().span()).start());
        if (mention != null) {
          Work work = Objects.requireNonNull(works.get(mention.work()));
          entries.add(
              entry(corrected(reading, corrections), mention, work, part, registry.venues()));
        }
      }
    }
    return new Proof(list, extraction, entries, registry.venues(), lastYear);
  }

  /** The entry as the keeper of the list has put it right elsewhere. */
  private static Reading corrected(Reading reading, List<Correction> corrections) {
    return Corrections.of(reading, corrections)
        .map(one -> Corrections.applied(one, reading))
        .orElse(reading);
  }

  private static Entry entry(
      Reading reading, Mention mention, Work work, Extraction.Part part, Venues venues) {
    return new Entry(
        reading,
        mention,
        work,
        reading.venue().map(Stated::value).flatMap(venues::find),
        part.inherited(reading).year());
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

  /** What an entry says of itself, as it stands in the file. */
  String words(Entry entry) {
    return file().slice(entry.reading().span());
  }

  /** The links of all entries, in order. */
  Stream<Stated<Link>> links() {
    return entries.stream().flatMap(entry -> entry.reading().links().stream());
  }

  /** Where a link's target stands; the whole link where it is written in another form. */
  Span target(Stated<Link> link) {
    String target = link.value().target();
    int at = file().slice(link.span()).lastIndexOf(target);
    int start = link.span().start() + at;
    return at < 0 ? link.span() : new Span(start, start + target.length());
  }
}
