package pinakes.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinakes.markdown.Heading;
import pinakes.markdown.Outline;
import pinakes.registry.Venues;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Reads an outline as entries, and names a reason for everything else in it.
 *
 * <p>The blocks under each heading become {@linkplain Candidate candidates} ({@link Segmenter}),
 * these {@linkplain Atom pieces} ({@link Atomiser}) with {@linkplain Proposal proposals} of what
 * each may be ({@link Evidence}). The {@link Decoder} finds the roles that fit best; what it finds
 * in all of the list, and in the section, is the {@link Layout} with which it decides again. {@link
 * Verdict} tells entries from the rest, {@link Fields} makes the entry.
 */
public final class Extractor {
  private final Outline outline;
  private final SourceFile file;
  private final Venues venues;
  private final Evidence evidence;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Decoded> entries = new ArrayList<>();

  private Extractor(Outline outline, Venues venues) {
    this.outline = outline;
    this.file = outline.file();
    this.venues = venues;
    this.evidence = new Evidence(venues, Lexicon.of(outline));
  }

  /** Reads an outline whole. */
  public static Extraction extract(Outline outline, Venues venues) {
    return new Extractor(outline, venues).extract();
  }

  private Extraction extract() {
    List<List<String>> paths = SectionPath.headings(outline);
    List<Segmenter.Segments> segments =
        outline.parts().stream().map(part -> Segmenter.segment(part.blocks(), evidence)).toList();
    Layout whole = new Layout(Optional.empty());
    segments.forEach(segment -> count(segment.candidates(), Optional.empty(), whole));
    List<Extraction.Part> parts = new ArrayList<>();
    for (int i = 0; i < outline.parts().size(); i++) {
      Outline.Part part = outline.parts().get(i);
      List<Item> items = items(segments.get(i), whole, SectionKind.of(paths.get(i)));
      parts.add(
          new Extraction.Part(
              part.heading(), Inherited.NOTHING, Owners.complete(file, outline, i, items)));
    }
    Breaks.check(file, entries, problems);
    Extraction extraction = inherit(new Extraction(file, parts, problems));
    if (extraction.readings().findAny().isEmpty()) {
      String message =
          file.text().isBlank()
              ? "the file is empty"
              : "nothing in the file could be read as an entry";
      problems.add(new Problem(Rule.EMPTY_LIST, Place.startOf(file.name()), message));
    }
    return new Extraction(file, extraction.parts(), problems.stream().sorted().toList());
  }

  /** The same with what the headings state of the entries below them. */
  private Extraction inherit(Extraction extraction) {
    List<List<String>> paths = SectionPath.of(extraction);
    Optional<String> title = SectionPath.title(extraction).map(Heading::text);
    List<Extraction.Part> parts = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      List<String> headings = new ArrayList<>(title.stream().toList());
      headings.addAll(paths.get(i));
      Extraction.Part part = extraction.parts().get(i);
      parts.add(
          new Extraction.Part(part.heading(), Inherited.of(headings, venues), part.items()));
    }
    return new Extraction(file, parts, problems);
  }

  /** Counts the layout of the candidates that are surely entries. */
  private void count(List<Candidate> candidates, Optional<Layout> known, Layout layout) {
    for (Candidate candidate : candidates) {
      Decoded decoded = decode(candidate, known);
      if (Verdict.points(decoded) >= Verdict.SURE) {
        layout.count(decoded.passage(), decoded.roles());
      }
    }
  }

  private Decoded decode(Candidate candidate, Optional<Layout> layout) {
    Passage passage = Passage.of(candidate);
    List<Proposal> proposals = evidence.of(passage);
    return new Decoded(passage, proposals, Decoder.decode(passage, proposals, layout));
  }

  private List<Item> items(Segmenter.Segments segments, Layout whole, SectionKind kind) {
    Layout first = new Layout(Optional.of(whole));
    count(segments.candidates(), Optional.of(whole), first);
    List<Decoded> decoded =
        segments.candidates().stream()
            .map(candidate -> decode(candidate, Optional.of(first)))
            .toList();
    double[] points = decoded.stream().mapToDouble(Verdict::points).toArray();
    List<Item> items = new ArrayList<>(segments.others());
    for (int i = 0; i < points.length; i++) {
      double share = share(decoded, points, i);
      double all = points[i] + Verdict.company(share, kind);
      items.add(item(decoded.get(i), all, kind, first));
    }
    items.sort(Comparator.comparingInt((Item item) -> item.span().start()));
    return items;
  }

  /** The share of sure entries among the other candidates of the same shape. */
  private static double share(List<Decoded> decoded, double[] points, int at) {
    Candidate.Shape shape = decoded.get(at).passage().candidate().shape();
    int sure = 0;
    int all = 0;
    for (int i = 0; i < points.length; i++) {
      if (i != at && decoded.get(i).passage().candidate().shape() == shape) {
        all++;
        sure += points[i] >= Verdict.SURE ? 1 : 0;
      }
    }
    return all == 0 ? 0.3 : (double) sure / all;
  }

  private Item item(Decoded decoded, double points, SectionKind kind, Layout layout) {
    Span span = decoded.passage().candidate().span();
    if (points >= Verdict.ENTRY) {
      List<Problem> found = new ArrayList<>();
      Fields fields = new Fields(decoded, venues);
      Optional<Reading> reading = fields.read(file, found);
      if (reading.isPresent()) {
        problems.addAll(found);
        entries.add(decoded);
        return new Item.Entry(reading.get(), Reasons.of(decoded, layout));
      }
    }
    Item.Reason reason = Refusal.of(decoded, points, kind);
    if (reason == Item.Reason.NOT_UNDERSTOOD) {
      problems.add(
          new Problem(
              Rule.NOT_UNDERSTOOD,
              file.place(file.trim(span)),
              "this is no entry of a form that could be read"));
    }
    return new Item.Other(span, reason);
  }
}
