package pinakes.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinakes.catalogue.Link;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Line;
import pinakes.markdown.Run;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * An entry over several lines: remarks, the title, the names, the venue with its year and links.
 *
 * @param notes strong lines before the title
 * @param title the strong line before the names
 * @param names the author line
 * @param venue the line of the venue and the links
 * @param rest lines after it
 */
record EntryLines(
    List<Line> notes, Line title, Optional<Line> names, Optional<Line> venue, List<Line> rest) {

  /** Tells the lines of a block apart; empty where they are no entry of this form. */
  static Optional<EntryLines> of(List<Line> lines) {
    List<LineRole> roles = lines.stream().map(LineRole::of).toList();
    int title = titleIndex(roles);
    if (title < 0) {
      return Optional.empty();
    }
    int next = title + 1;
    Optional<Line> names = Optional.empty();
    if (next < lines.size() && roles.get(next) == LineRole.NAMES) {
      names = Optional.of(lines.get(next++));
    }
    Optional<Line> venue = Optional.empty();
    if (next < lines.size() && roles.get(next) == LineRole.VENUE) {
      venue = Optional.of(lines.get(next++));
    }
    if (names.isEmpty() && venue.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EntryLines(
            lines.subList(0, title),
            lines.get(title),
            names,
            venue,
            lines.subList(next, lines.size())));
  }

  /** The strong line that names, or else a venue, follow directly. */
  private static int titleIndex(List<LineRole> roles) {
    for (int i = 0; i + 1 < roles.size(); i++) {
      LineRole next = roles.get(i + 1);
      if (roles.get(i) == LineRole.STRONG && (next == LineRole.NAMES || next == LineRole.VENUE)) {
        return i;
      }
      if (roles.get(i) != LineRole.STRONG) {
        return -1;
      }
    }
    return -1;
  }

  /** The fields of the entry; what looks wrong is added to {@code problems}. */
  Reading read(SourceFile file, Span span, List<Problem> problems) {
    Words titleWords = LineRole.visible(title).strip("");
    Optional<Names> people = names.map(line -> Names.read(LineRole.visible(line)));
    people.ifPresent(read -> report(file, read, problems));
    Optional<VenueYear> venueYear = venue.flatMap(line -> VenueYear.read(LineRole.unlinked(line)));
    List<Stated<Link>> links = links(file, problems);
    return new Reading(
        span,
        titleWords.stated(),
        names
            .map(line -> LineRole.visible(line).strip(Names.AROUND))
            .filter(words -> !words.isEmpty())
            .map(Words::stated),
        people.map(Names::names).orElse(List.of()),
        people.map(Names::truncated).orElse(false),
        venueYear.map(VenueYear::venue),
        venueYear.map(VenueYear::year),
        links,
        identifiers(links),
        note(file));
  }

  private Optional<Stated<String>> note(SourceFile file) {
    List<Line> lines = new ArrayList<>(notes);
    lines.addAll(rest);
    List<Words> words =
        lines.stream()
            .map(LineRole::visible)
            .map(line -> line.strip(""))
            .filter(line -> !line.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span span = words.getFirst().span().cover(words.getLast().span());
    String note =
        words.size() == 1
            ? words.getFirst().text()
            : String.join("\n", words.stream().map(Words::text).toList());
    return Optional.of(new Stated<>(note, span));
  }

  private List<Stated<Link>> links(SourceFile file, List<Problem> problems) {
    List<Line> lines = new ArrayList<>(List.of(title));
    venue.ifPresent(lines::add);
    lines.addAll(rest);
    List<Stated<Link>> links = new ArrayList<>();
    for (Line line : lines) {
      Map<Run.Target, StringBuilder> labels = new LinkedHashMap<>();
      for (Run run : line.runs()) {
        run.link()
            .ifPresent(
                target ->
                    labels
                        .computeIfAbsent(target, t -> new StringBuilder())
                        .append(LineRole.shows(run) ? run.text() : ""));
      }
      labels.forEach((target, label) -> add(file, target, label.toString(), links, problems));
      List<BrokenLink> broken = LineRole.brokenLinks(line);
      for (BrokenLink link : broken) {
        Run.Target target = new Run.Target(link.target(), link.words().span());
        add(file, target, link.label(), links, problems);
      }
      if (!broken.isEmpty() || (!labels.isEmpty() && unbalanced(line))) {
        problems.add(
            new Problem(
                Rule.UNBALANCED_LINK,
                file.place(line.span()),
                "the square brackets around the link do not match"));
      }
    }
    return links;
  }

  private static void add(
      SourceFile file,
      Run.Target target,
      String label,
      List<Stated<Link>> links,
      List<Problem> problems) {
    if (target.url().isEmpty()) {
      problems.add(
          new Problem(
              Rule.EMPTY_LINK,
              file.place(target.span()),
              "the link \"" + label + "\" leads nowhere"));
    } else {
      links.add(
          new Stated<>(new Link(Links.kind(label, target.url()), target.url()), target.span()));
    }
  }

  private static boolean unbalanced(Line line) {
    int depth = 0;
    for (Run run : line.runs()) {
      String label = run.text();
      for (int i = 0; i < label.length(); i++) {
        depth += label.charAt(i) == '[' ? 1 : label.charAt(i) == ']' ? -1 : 0;
      }
    }
    return depth != 0;
  }

  /** Those of the paper itself: a blog's or a supplement's address names something else. */
  private static List<Stated<VersionedIdentifier>> identifiers(List<Stated<Link>> links) {
    return links.stream()
        .filter(link -> link.value().kind() == LinkKind.PAPER)
        .flatMap(
            link ->
                Identifiers.in(link.value().target())
                    .map(id -> new Stated<>(id, link.span()))
                    .stream())
        .toList();
  }

  private static void report(SourceFile file, Names read, List<Problem> problems) {
    if (read.names().isEmpty()) {
      return;
    }
    Span span = read.names().getFirst().span().cover(read.names().getLast().span());
    if (read.guessed()) {
      problems.add(
          new Problem(
              Rule.AUTHORS_UNCERTAIN,
              file.place(span),
              "no separator between the authors; taken as "
                  + read.names().size()
                  + " names of two words"));
    }
    if (read.pasted()) {
      problems.add(
          new Problem(
              Rule.PASTED_AUTHORS,
              file.place(span),
              "the author line holds more than its names; "
                  + (read.names().size() == 1
                      ? "the first name was taken"
                      : "the first " + read.names().size() + " names were taken")));
    }
  }
}
