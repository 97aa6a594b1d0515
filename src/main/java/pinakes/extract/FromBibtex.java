package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Link;
import pinakes.catalogue.LinkKind;
import pinakes.registry.BibtexEntry;
import pinakes.registry.BibtexField;
import pinakes.registry.Venues;
import pinakes.source.Span;

/** The fields of an entry as its BibTeX has them. */
final class FromBibtex {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> REASON = List.of("stated in its BibTeX");

  private final Fence fence;
  private final BibtexEntry entry;
  private final Venues venues;

  FromBibtex(Fence fence, Venues venues) {
    this.fence = fence;
    this.entry = fence.entry();
    this.venues = venues;
  }

  /** What nothing but BibTeX states. */
  Item.Entry alone() {
    Reading nothing =
        new Reading(
            entry.span(),
            fence.title(),
            Optional.empty(),
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());
    List<Why> why = List.of(new Why("title", fence.title().span(), REASON));
    return completed(new Item.Entry(nothing, why));
  }

  /** An entry with what it does not state otherwise. */
  Item.Entry completed(Item.Entry item) {
    Reading stated = item.reading();
    Optional<Stated<VenueText>> own = venue();
    boolean authors = stated.authors().isEmpty();
    Optional<Stated<String>> line = stated.authorLine();
    if (authors) {
      line = entry.field("author").map(FromBibtex::stated);
    }
    Optional<Stated<Integer>> year = stated.year().or(this::year);
    Optional<Stated<String>> venue =
        stated.venue().or(() -> own.map(one -> new Stated<>(one.value().name(), one.span())));
    Span span = stated.span();
    if (!contains(span, entry.span())) {
      span = span.cover(fence.single() ? fence.block() : entry.span());
    }
    Reading completed =
        new Reading(
            span,
            stated.title(),
            line,
            authors ? entry.authors().stream().map(FromBibtex::stated).toList() : stated.authors(),
            authors ? entry.authorsTruncated() : stated.authorsTruncated(),
            venue,
            year,
            links(stated.links()),
            identifiers(stated.identifiers()),
            stated.note());
    return new Item.Entry(completed, why(item, completed));
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static Stated<String> stated(BibtexField field) {
    return new Stated<>(SPACE.matcher(field.text()).replaceAll(" "), field.span());
  }

  /** Why each field that was not there before is. */
  private static List<Why> why(Item.Entry before, Reading after) {
    List<Why> whys = new ArrayList<>(before.why());
    if (before.reading().authors().isEmpty()) {
      after.authorLine().ifPresent(line -> whys.add(new Why("authors", line.span(), REASON)));
    }
    if (before.reading().venue().isEmpty()) {
      after.venue().ifPresent(venue -> whys.add(new Why("venue", venue.span(), REASON)));
    }
    if (before.reading().year().isEmpty()) {
      after.year().ifPresent(year -> whys.add(new Why("year", year.span(), REASON)));
    }
    return whys;
  }

  private Optional<Stated<VenueText>> venue() {
    Optional<BibtexField> field =
        entry.field("booktitle", "journal", "journaltitle", "journal-title");
    if (field.isEmpty()) {
      return Optional.empty();
    }
    VenueText read = VenueText.of(field.get().text(), venues);
    VenueText named =
        read.name().isEmpty()
            ? new VenueText(
                field.get().text(), OptionalInt.empty(), Optional.empty(), read.strength())
            : read;
    return Optional.of(new Stated<>(named, field.get().span()));
  }

  private Optional<Stated<Integer>> year() {
    Optional<BibtexField> field = entry.field("year", "date");
    Matcher year = YEAR.matcher(field.map(BibtexField::text).orElse(""));
    if (year.find()) {
      return Optional.of(new Stated<>(Integer.parseInt(year.group()), field.orElseThrow().span()));
    }
    Optional<Stated<VenueText>> venue = venue();
    return venue
        .filter(stated -> stated.value().year().isPresent())
        .map(stated -> new Stated<>(stated.value().year().getAsInt(), stated.span()));
  }

  /** The address of the paper, unless the entry leads there already. */
  private List<Stated<Link>> links(List<Stated<Link>> stated) {
    List<Stated<Link>> links = new ArrayList<>(stated);
    Optional<BibtexField> field = entry.field("url", "ee", "pdf");
    Matcher address = ADDRESS.matcher(field.map(BibtexField::text).orElse(""));
    if (address.find()
        && stated.stream().noneMatch(link -> link.value().target().equals(address.group()))) {
      LinkKind kind =
          Hosts.isPaper(address.group())
              ? LinkKind.PAPER
              : Hosts.kind(address.group()).orElse(LinkKind.PAPER);
      links.add(new Stated<>(new Link(kind, address.group()), field.orElseThrow().span()));
    }
    return links;
  }

  /** Of each scheme what the entry itself states goes before. */
  private List<Stated<VersionedIdentifier>> identifiers(List<Stated<VersionedIdentifier>> stated) {
    List<Stated<VersionedIdentifier>> found = new ArrayList<>(stated);
    entry
        .field("url", "ee", "pdf")
        .ifPresent(url -> Identifiers.in(url.text()).ifPresent(id -> add(found, id, url.span())));
    entry
        .identifiers()
        .forEach(
            (id, field) ->
                add(found, new VersionedIdentifier(id, OptionalInt.empty()), field.span()));
    return found;
  }

  private static void add(
      List<Stated<VersionedIdentifier>> found, VersionedIdentifier id, Span span) {
    Identifier.Scheme scheme = id.identifier().scheme();
    if (found.stream().noneMatch(one -> one.value().identifier().scheme() == scheme)) {
      found.add(new Stated<>(id, span));
    }
  }
}
