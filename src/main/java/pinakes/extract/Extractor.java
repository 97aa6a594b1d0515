package pinakes.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  /** Characters up to which a list's pieces are kept from the first look to the second. */
  private static final int KEPT = 4_000_000;

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
    boolean keeps = file.text().length() <= KEPT;
    List<List<Proposed>> kept = new ArrayList<>();
    for (Segmenter.Segments segment : segments) {
      List<Proposed> proposed = proposed(segment.candidates());
      count(proposed, Optional.empty(), whole);
      kept.add(keeps ? proposed : List.of());
    }
    List<Extraction.Part> parts = new ArrayList<>();
    Refused refused = new Refused(outline);
    for (int i = 0; i < outline.parts().size(); i++) {
      Outline.Part part = outline.parts().get(i);
      List<Proposed> candidates = keeps ? kept.get(i) : proposed(segments.get(i).candidates());
      List<Item> items =
          items(segments.get(i).others(), candidates, whole, SectionKind.of(paths.get(i)));
      refused.add(i, items);
      parts.add(
          new Extraction.Part(
              part.heading(), Inherited.NOTHING, Owners.complete(file, outline, i, items)));
    }
    Refused.report(outline, problems);
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
      parts.add(new Extraction.Part(part.heading(), Inherited.of(headings, venues), part.items()));
    }
    return new Extraction(file, parts, problems);
  }

  /**
   * A candidate with what its pieces may be.
   *
   * @param passage the pieces
   * @param proposals what each may be by itself
   */
  private record Proposed(Passage passage, List<Proposal> proposals) {
    Decoded decode(Optional<Layout> layout) {
      return new Decoded(passage, proposals, Decoder.decode(passage, proposals, layout));
    }
  }

  private List<Proposed> proposed(List<Candidate> candidates) {
    return candidates.stream()
        .map(Passage::of)
        .map(passage -> new Proposed(passage, evidence.of(passage)))
        .toList();
  }

  /** Counts the layout of the candidates that are surely entries. */
  private static void count(List<Proposed> candidates, Optional<Layout> known, Layout layout) {
    for (Proposed candidate : candidates) {
      Decoded decoded = candidate.decode(known);
      if (Verdict.points(decoded) >= Verdict.SURE) {
        layout.count(decoded.passage(), decoded.roles());
      }
    }
  }

  private List<Item> items(
      List<Item.Other> others, List<Proposed> candidates, Layout whole, SectionKind kind) {
    Layout first = new Layout(Optional.of(whole));
    count(candidates, Optional.of(whole), first);
    List<Decoded> decoded =
        candidates.stream().map(candidate -> candidate.decode(Optional.of(first))).toList();
    double[] points = decoded.stream().mapToDouble(Verdict::points).toArray();
    Map<Candidate.Shape, int[]> shapes = shapes(decoded, points);
    List<Item> items = new ArrayList<>(others);
    for (int i = 0; i < points.length; i++) {
      int[] counts = shapes.getOrDefault(decoded.get(i).passage().candidate().shape(), new int[2]);
      double all = points[i] + Verdict.company(share(counts, points[i]), kind);
      items.add(item(decoded.get(i), all, kind, first));
    }
    items.sort(Comparator.comparingInt((Item item) -> item.span().start()));
    return items;
  }

  /** For each shape how many candidates there are, and how many of them are surely entries. */
  private static Map<Candidate.Shape, int[]> shapes(List<Decoded> decoded, double[] points) {
    Map<Candidate.Shape, int[]> shapes = new EnumMap<>(Candidate.Shape.class);
    for (int i = 0; i < points.length; i++) {
      int[] counts =
          shapes.computeIfAbsent(decoded.get(i).passage().candidate().shape(), shape -> new int[2]);
      counts[0]++;
      counts[1] += points[i] >= Verdict.SURE ? 1 : 0;
    }
    return shapes;
  }

  /** The share of sure entries among the other candidates of the same shape. */
  private static double share(int[] counts, double own) {
    int others = counts[0] - 1;
    int sure = counts[1] - (own >= Verdict.SURE ? 1 : 0);
    return (sure + 0.6) / (others + 2);
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
    Item.Reason reason = Ground.of(decoded, points, kind);
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
