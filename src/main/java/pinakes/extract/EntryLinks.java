package pinakes.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Link;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Run;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;

/** The links of an entry with what they lead to, and the identifiers they carry. */
final class EntryLinks {
  private static final Pattern ARXIV =
      Pattern.compile(
          "\\bar[xX]i?v\\W{0,3}\\s{0,2}(\\d{4}\\.\\d{4,5})(?!\\d)(?:v(\\d{1,3})(?!\\d))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GENERIC =
      Pattern.compile(
          "\\W*(?:links?|urls?|here|click|view|open|download|链接|地址|pdf)?\\W*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Decoded decoded;
  private final Passage passage;
  private final SourceFile file;
  private final List<Problem> problems;
  private final Map<Run.Target, List<Integer>> targets = new LinkedHashMap<>();
  private final List<Stated<Link>> links = new ArrayList<>();

  EntryLinks(Decoded decoded, SourceFile file, List<Problem> problems) {
    this.decoded = decoded;
    this.passage = decoded.passage();
    this.file = file;
    this.problems = problems;
    for (int i = 0; i < passage.atoms().size(); i++) {
      int at = i;
      passage
          .atoms()
          .get(i)
          .link()
          .ifPresent(target -> targets.computeIfAbsent(target, t -> new ArrayList<>()).add(at));
    }
    Set<Link> seen = new HashSet<>();
    Set<String> spoken = new HashSet<>();
    targets.forEach(
        (target, atoms) -> {
          if (!isPicture(atoms)) {
            spoken.add(target.url());
          }
        });
    targets.forEach(
        (target, atoms) -> {
          if (!(isPicture(atoms) && spoken.contains(target.url()))) {
            add(target, atoms, seen);
          }
        });
    reportBrackets();
  }

  List<Stated<Link>> links() {
    return links;
  }

  /** Whether nothing but an image without words leads there. */
  private boolean isPicture(List<Integer> atoms) {
    return atoms.stream().allMatch(at -> passage.atoms().get(at).look() == Look.IMAGE)
        && Links.label(label(atoms)).isEmpty();
  }

  private void add(Run.Target target, List<Integer> atoms, Set<Link> seen) {
    if (atoms.stream().allMatch(at -> decoded.roles().get(at) == Role.AUTHORS)) {
      return;
    }
    String label = label(atoms);
    if (citesAnother(target, atoms, label)) {
      return;
    }
    if (target.url().isEmpty()) {
      if (!label.isBlank()) {
        problems.add(
            new Problem(
                Rule.EMPTY_LINK,
                file.place(target.span()),
                "the link \"" + label + "\" leads nowhere"));
      }
      return;
    }
    boolean within =
        atoms.stream()
            .allMatch(
                at ->
                    decoded.roles().get(at) != Role.TITLE && leadsWithin(passage.atoms().get(at)));
    if (target.url().startsWith("#") || within) {
      return;
    }
    Link link = new Link(kind(target, atoms, label), target.url());
    if (seen.add(link)) {
      links.add(new Stated<>(link, target.span()));
    }
  }

  /** Whether words within a nested remark lead to another paper: "builds on this one". */
  private boolean citesAnother(Run.Target target, List<Integer> atoms, String label) {
    int first = atoms.getFirst();
    Atom atom = passage.atoms().get(first);
    return first > 0
        && atom.level() > 0
        && atom.before() == Atom.Break.NONE
        && passage.atoms().get(first - 1).strand() == atom.strand()
        && decoded.roles().get(first - 1) == Role.NOTE
        && atoms.stream().allMatch(at -> decoded.roles().get(at) == Role.NOTE)
        && Hosts.isPaper(target.url())
        && Links.label(label).isEmpty();
  }

  /**
   * Whether a name below the entry leads to a place within another text of the list, where what it
   * names is told of: a data set, a metric.
   */
  static boolean leadsWithin(Atom atom) {
    return atom.strand() > 0
        && atom.link().filter(link -> leadsWithin(link.url())).isPresent()
        && Links.label(atom.text()).isEmpty();
  }

  private static boolean leadsWithin(String url) {
    return url.indexOf('#') > 0 && Hosts.isNotes(url);
  }

  /** What a reader sees of a link; of an image what stands for it or on it. */
  private String label(List<Integer> atoms) {
    StringBuilder label = new StringBuilder();
    for (int i : atoms) {
      Atom atom = passage.atoms().get(i);
      if (atom.look() == Look.IMAGE) {
        String alt = imageText(atom);
        label.append(alt);
      } else {
        label.append(label.isEmpty() ? "" : " ").append(atom.text());
      }
    }
    return label.toString();
  }

  private String imageText(Atom atom) {
    for (Run run : passage.strand(atom).line().runs()) {
      if (run.kind() == Run.Kind.IMAGE
          && run.source().equals(atom.source())
          && !run.text().isBlank()) {
        return run.text();
      }
    }
    return Badge.text(atom.source()).orElse("");
  }

  private LinkKind kind(Run.Target target, List<Integer> atoms, String label) {
    int first = atoms.getFirst();
    Role role = decoded.roles().get(first);
    Atom atom = passage.atoms().get(first);
    Optional<LinkKind> stated =
        target.bare() || GENERIC.matcher(label).matches() ? before(first) : Links.label(label);
    if (stated.isPresent()) {
      return stated.get();
    }
    Optional<LinkKind> column = passage.columnHead(atom).flatMap(Links::label);
    if (column.filter(kind -> kind != LinkKind.PAPER).isPresent()) {
      return column.get();
    }
    boolean title = atoms.stream().anyMatch(at -> decoded.roles().get(at) == Role.TITLE);
    if (title || role == Role.VENUE) {
      return Hosts.isNotes(target.url()) ? LinkKind.BLOG : LinkKind.PAPER;
    }
    Optional<LinkKind> host =
        Hosts.isDocument(target.url()) ? Optional.empty() : Hosts.kind(target.url());
    Optional<LinkKind> loose =
        role == Role.OTHER && !target.bare()
            ? Links.looseLabel(label).or(() -> before(first))
            : Optional.empty();
    if (loose.isPresent() && !(loose.get() == LinkKind.PAPER && host.isPresent())) {
      return loose.get();
    }
    if (host.isPresent()) {
      return host.get();
    }
    if (Hosts.isPaper(target.url())) {
      return LinkKind.PAPER;
    }
    if (GENERIC.matcher(label).matches() && atom.look() != Look.IMAGE) {
      return LinkKind.PAPER;
    }
    return LinkKind.OTHER;
  }

  /** What the words before a link, or the header above it, say of it. */
  private Optional<LinkKind> before(int at) {
    Atom atom = passage.atoms().get(at);
    for (int i = at - 1; i >= 0; i--) {
      Atom earlier = passage.atoms().get(i);
      if (earlier.strand() != atom.strand()) {
        break;
      }
      if (earlier.link().isPresent()) {
        continue;
      }
      Optional<LinkKind> kind = Links.label(earlier.text());
      if (kind.isPresent() && (decoded.proposals().get(i).label || earlier.isBracketed())) {
        return kind;
      }
      break;
    }
    return passage.columnHead(atom).flatMap(Links::looseLabel);
  }

  /** Those of the paper itself: a blog's or a supplement's address names something else. */
  List<Stated<VersionedIdentifier>> identifiers() {
    List<Stated<VersionedIdentifier>> found = new ArrayList<>();
    for (Stated<Link> link : links) {
      if (link.value().kind() == LinkKind.PAPER) {
        Identifiers.in(link.value().target())
            .ifPresent(id -> found.add(new Stated<>(id, link.span())));
      }
    }
    for (int i = 0; i < passage.atoms().size(); i++) {
      Atom atom = passage.atoms().get(i);
      Role role = decoded.roles().get(i);
      if (role == Role.VENUE || role == Role.OTHER) {
        inText(atom).ifPresent(found::add);
      }
    }
    Set<VersionedIdentifier> seen = new HashSet<>();
    return found.stream().filter(id -> seen.add(id.value())).toList();
  }

  private Optional<Stated<VersionedIdentifier>> inText(Atom atom) {
    Matcher matcher = ARXIV.matcher(atom.text());
    if (atom.link().filter(Run.Target::bare).isPresent() || !matcher.find()) {
      return Optional.empty();
    }
    OptionalInt version =
        matcher.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(matcher.group(2)));
    Words words =
        passage.words().slice(atom.from() + matcher.start(1), atom.from() + matcher.end(1));
    return Optional.of(
        new Stated<>(
            new VersionedIdentifier(
                new Identifier(Identifier.Scheme.ARXIV, matcher.group(1)), version),
            words.span()));
  }

  private void reportBrackets() {
    for (Strand strand : passage.candidate().strands()) {
      boolean links = strand.line().runs().stream().anyMatch(run -> run.link().isPresent());
      if (links && strand.level() == 0 && depth(strand) != 0) {
        problems.add(
            new Problem(
                Rule.UNBALANCED_LINK,
                file.place(strand.line().span()),
                "the square brackets around the link do not match"));
      }
    }
  }

  private static int depth(Strand strand) {
    int depth = 0;
    for (Run run : strand.line().runs()) {
      if (run.shows()) {
        String label = run.text();
        for (int i = 0; i < label.length(); i++) {
          depth += label.charAt(i) == '[' ? 1 : label.charAt(i) == ']' ? -1 : 0;
        }
      }
    }
    return depth;
  }
}
