package pinakes.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private final Outline outline;
  private final SourceFile file;
  private final Venues venues;
  private final boolean papers;
  private final Sketches sketches;
  private final Spoken spoken;
  private final List<Problem> problems = new ArrayList<>();
  private final Breaks breaks = new Breaks();
  private final Fences fences;
  private final HeadingReader headings;

  private Extractor(Outline read, Venues venues) {
    this.file = read.file();
    this.venues = venues;
    this.papers = Purpose.isPapers(read);
    this.sketches = new Sketches(new Evidence(venues, Lexicon.of(read)));
    this.spoken = new Spoken(read);
    this.headings = new HeadingReader(venues);
    this.fences = new Fences(file, venues, spoken);
    this.outline = TitleHeadings.fold(read, sketches);
  }

  /** Reads an outline whole. */
  public static Extraction extract(Outline outline, Venues venues) {
    return new Extractor(outline, venues).extract();
  }

  private Extraction extract() {
    List<List<String>> paths = SectionPath.headings(outline);
    Optional<Look> opening = sketches.opening(outline);
    Seen whole = Seen.within(Optional.empty());
    Map<Integer, Section> asked = asked(opening, whole);
    List<List<Item>> all = new ArrayList<>();
    Refused refused = new Refused(outline);
    for (int i = 0; i < outline.parts().size(); i++) {
      Section section = asked.containsKey(i) ? asked.remove(i) : section(i, opening);
      List<Item> items = items(i, section, whole, headings.kind(paths.get(i)));
      refused.add(i, items);
      all.add(items);
    }
    fences.stand(all);
    List<Extraction.Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Item> items = Owners.complete(file, outline, i, all.get(i));
      parts.add(
          new Extraction.Part(
              outline.parts().get(i).heading(), Inherited.NOTHING, List.of(), items));
    }
    Refused.report(outline, problems);
    breaks.report(file, problems);
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

  /**
   * The sections that speak for all, by their places, counted in {@code whole}: all of them, or so
   * many from all over a long list that they hold more candidates than are kept.
   */
  private Map<Integer, Section> asked(Optional<Look> opening, Seen whole) {
    Map<Integer, Section> asked = new HashMap<>();
    int kept = 0;
    for (int part : Sample.spread(outline.parts().size())) {
      if (kept > Made.KEPT) {
        break;
      }
      Section section = section(part, opening);
      section.count(whole);
      kept += section.proposed().size();
      asked.put(part, section);
    }
    return asked;
  }

  private Section section(int part, Optional<Look> opening) {
    Segmenter.Segments segments =
        Segmenter.segment(outline.parts().get(part).blocks(), sketches, opening);
    return new Section(segments, sketches.proposed(segments.candidates()));
  }

  /** The same with what the headings state of the entries below them. */
  private Extraction inherit(Extraction extraction) {
    List<List<String>> paths = SectionPath.of(extraction);
    Optional<String> title = SectionPath.title(extraction).map(Heading::text);
    List<Extraction.Part> parts = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      List<String> path = new ArrayList<>(title.stream().toList());
      path.addAll(paths.get(i));
      Extraction.Part part = extraction.parts().get(i);
      Inherited inherited = headings.inherited(path);
      List<Extraction.Caption> captions =
          Captions.of(outline.parts().get(i).blocks(), part.items(), inherited, headings);
      parts.add(new Extraction.Part(part.heading(), inherited, captions, part.items()));
    }
    return new Extraction(file, parts, problems);
  }

  /**
   * A section as it was first looked at.
   *
   * @param segments its candidates and what is none
   * @param proposed what the pieces of the candidates may be
   */
  private record Section(Segmenter.Segments segments, List<Proposed> proposed) {

    /** Whether there are too many candidates for all of them to be kept. */
    boolean isLong() {
      return proposed.size() > Made.KEPT;
    }

    /** Counts its candidates, or some from all over it where there are many, at first sight. */
    void count(Seen seen) {
      for (int i : Sample.every(proposed.size(), Made.KEPT)) {
        seen.count(proposed.get(i).decode(Optional.empty()));
      }
    }
  }

  /**
   * What candidates have in common.
   *
   * @param layout of those that are surely entries
   * @param company of all
   */
  private record Seen(Layout layout, Company company) {
    static Seen within(Optional<Seen> wider) {
      return new Seen(new Layout(wider.map(Seen::layout)), new Company(wider.map(Seen::company)));
    }

    void count(Decoded decoded) {
      double points = Verdict.points(decoded);
      company.count(decoded, points);
      if (points >= Verdict.SURE) {
        layout.count(decoded.passage(), decoded.roles());
      }
    }
  }

  /** The layout of the candidates of a section that are surely entries. */
  private static Layout layout(List<Proposed> candidates, Layout whole) {
    Layout layout = new Layout(Optional.of(whole));
    for (Proposed candidate : candidates) {
      Decoded decoded = candidate.decode(Optional.of(whole));
      if (Verdict.points(decoded) >= Verdict.SURE) {
        layout.count(decoded.passage(), decoded.roles());
      }
    }
    return layout;
  }

  private static Company company(List<Decoded> decoded, Company all) {
    Company company = new Company(Optional.of(all));
    decoded.forEach(one -> company.count(one, Verdict.points(one)));
    return company;
  }

  private List<Item> items(int part, Section read, Seen whole, SectionKind heading) {
    List<Proposed> candidates = read.proposed();
    Optional<Seen> first = Optional.empty();
    if (read.isLong()) {
      first = Optional.of(Seen.within(Optional.of(whole)));
      read.count(first.get());
    }
    Layout layout = first.map(Seen::layout).orElseGet(() -> layout(candidates, whole.layout()));
    List<Decoded> decoded = Made.of(candidates, candidate -> candidate.decode(Optional.of(layout)));
    Company company = first.map(Seen::company).orElseGet(() -> company(decoded, whole.company()));
    List<Item> items = new ArrayList<>(read.segments().others());
    SectionKind section = spoken.areContents(decoded) ? SectionKind.CONTENTS : heading;
    SectionKind kind = section;
    Map<Integer, Fence> owned = fences.owned(part, outline.parts().get(part), decoded, section);
    for (int i = 0; i < decoded.size(); i++) {
      Optional<Fence> fence = Optional.ofNullable(owned.get(i));
      Decoded plain = decoded.get(i);
      Decoded one = fence.map(own -> Fences.titled(plain, own)).orElse(plain);
      double points = Verdict.points(one);
      kind = SectionKind.below(one, kind, section);
      SectionKind own = spoken.isOwn(one) ? SectionKind.ABOUT : kind;
      double more = Verdict.company(one, points, company, own, papers);
      double cited = fence.isPresent() ? Verdict.cited(own) : 0;
      items.add(item(one, fence, points + more + cited, own, layout));
    }
    Fences.leaveOut(owned.values(), items);
    items.sort(Comparator.comparingInt((Item item) -> item.span().start()));
    return items;
  }

  private Item item(
      Decoded decoded, Optional<Fence> fence, double points, SectionKind kind, Layout layout) {
    if (points >= Verdict.ENTRY) {
      List<Problem> found = new ArrayList<>();
      Fields fields = new Fields(decoded, venues);
      Optional<Reading> reading =
          fence
              .flatMap(own -> fences.title(decoded, own))
              .map(title -> fields.read(Optional.of(title), file, found))
              .orElseGet(() -> fields.read(file, found));
      if (reading.isPresent()) {
        problems.addAll(found);
        breaks.add(decoded);
        Item.Entry entry = new Item.Entry(reading.get(), Reasons.of(decoded, layout));
        return fence.map(own -> new FromBibtex(own, venues).completed(entry)).orElse(entry);
      }
    }
    return other(decoded, Ground.of(decoded, points, kind));
  }

  /** Lines that are no entry; what a reader might have taken for one is reported. */
  private Item.Other other(Decoded decoded, Item.Reason reason) {
    Span span = decoded.passage().candidate().span();
    boolean likeEntry = Ground.looksLikeEntry(decoded, reason);
    if (likeEntry) {
      report(Rule.NOT_TAKEN, span, "this looks like an entry and is not taken: " + reason.words());
    } else if (reason == Item.Reason.NOT_UNDERSTOOD) {
      report(Rule.NOT_UNDERSTOOD, span, "this is no entry of a form that could be read");
    }
    return new Item.Other(span, reason, likeEntry || reason == Item.Reason.NOT_UNDERSTOOD);
  }

  private void report(Rule rule, Span span, String message) {
    problems.add(new Problem(rule, file.place(file.trim(span)), message));
  }
}
