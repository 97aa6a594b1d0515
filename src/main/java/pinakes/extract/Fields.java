package pinakes.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.registry.Venues;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Makes the fields of an entry of the roles that its pieces have. */
final class Fields {
  private static final Pattern LEADING_LABEL =
      Pattern.compile("^\\s*+(?:by|and|&)\\s++", Pattern.CASE_INSENSITIVE);
  private static final String QUOTES = "\"'“”‘’„«»《》「」『』`*_~:：,，;；|·•–—";

  private final Decoded decoded;
  private final Passage passage;
  private final List<Role> roles;
  private final Venues venues;

  Fields(Decoded decoded, Venues venues) {
    this.decoded = decoded;
    this.passage = decoded.passage();
    this.roles = decoded.roles();
    this.venues = venues;
  }

  /** The pieces of a role, the first unbroken run of them. */
  private List<Integer> group(Role role) {
    List<Integer> group = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == role) {
        group.add(i);
      } else if (!group.isEmpty() && roles.get(i) != Role.OTHER) {
        break;
      } else if (!group.isEmpty() && role == Role.TITLE) {
        break;
      }
    }
    return group;
  }

  /** The title, if there is one. */
  Optional<Words> title() {
    List<Integer> group = group(Role.TITLE);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    int first = afterMethodLabel(group);
    Atom last = passage.atoms().get(group.getLast());
    int from = passage.atoms().get(first).from();
    int to = last.to();
    String text = passage.words().text();
    from = opening(text, from, to);
    to = closing(text, from, to);
    to = beforeIn(text, group.getLast(), to);
    Words words = passage.words().slice(from, to).without(c -> c == Words.IMAGE);
    words = Pictographs.around(onOneLine(words).strip(QUOTES)).strip(QUOTES);
    if (words.text().endsWith(".") && !words.text().endsWith("..")) {
      words = words.slice(0, words.text().length() - 1).strip(QUOTES);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** The end of a title without the "in" or "at" that leads to the venue behind it. */
  private int beforeIn(String text, int last, int to) {
    int next = last + 1;
    boolean venue = next < decoded.roles().size() && decoded.roles().get(next) == Role.VENUE;
    boolean leads = venue && (text.startsWith(" in", to - 3) || text.startsWith(" at", to - 3));
    return leads ? to - 3 : to;
  }

  /** A short name in another look before a colon is a label, not a part of the title. */
  private int afterMethodLabel(List<Integer> group) {
    if (group.size() < 2) {
      return group.getFirst();
    }
    Atom label = passage.atoms().get(group.getFirst());
    Atom next = passage.atoms().get(group.get(1));
    boolean other = label.look() != next.look() || (!label.quoted() && next.quoted());
    boolean colon =
        next.before() == Atom.Break.COLON
            || next.before() == Atom.Break.QUOTE
            || label.text().endsWith(":");
    return other && colon && !label.look().isLink() && Evidence.count(label.text()) <= 3
        ? group.get(1)
        : group.getFirst();
  }

  private static int opening(String text, int from, int to) {
    String inside = text.substring(from, to);
    long closed = inside.chars().filter(c -> c == ')').count();
    long open = inside.chars().filter(c -> c == '(').count();
    int at = from;
    while (closed > open && at > 0 && text.charAt(at - 1) != '\n') {
      at--;
      if (text.charAt(at) == '(') {
        return at;
      }
      if (from - at > 3) {
        return from;
      }
    }
    return from;
  }

  private static int closing(String text, int from, int to) {
    String inside = text.substring(from, to);
    int end = to;
    for (String pair : List.of("()", "[]", "（）")) {
      long open = inside.chars().filter(c -> c == pair.charAt(0)).count();
      long close = inside.chars().filter(c -> c == pair.charAt(1)).count();
      if (open > close && end < text.length() && text.charAt(end) == pair.charAt(1)) {
        end++;
      }
    }
    while (end < text.length() && "?!".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static Words onOneLine(Words words) {
    String text = words.text();
    if (text.indexOf('\n') < 0) {
      return words;
    }
    Words.Builder builder = new Words.Builder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == '\n' || Character.isWhitespace(c);
      if (!blank || !space) {
        builder.add(c == '\n' ? ' ' : c, words.starts()[i], words.ends()[i]);
      }
      space = blank;
    }
    return builder.words();
  }

  /** The words that state the authors, with the stop behind an initial. */
  Optional<Words> authors() {
    List<Integer> group = group(Role.AUTHORS);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    String text = passage.words().text();
    int from = passage.atoms().get(group.getFirst()).from();
    int to = passage.atoms().get(group.getLast()).to();
    if (to < text.length() && text.charAt(to) == '.') {
      to++;
    }
    to = Math.max(to, pasted(group.getLast()));
    Matcher lead = LEADING_LABEL.matcher(text).region(from, to);
    if (lead.lookingAt()) {
      from = lead.end();
    }
    Words words = onOneLine(passage.words().slice(from, to).without(c -> c == Words.IMAGE));
    return Optional.of(words);
  }

  /** Where the line ends, if names come again behind the venue that stands among them. */
  private int pasted(int last) {
    int strand = passage.atoms().get(last).strand();
    int end = 0;
    boolean again = false;
    for (int i = last + 1; i < roles.size() && passage.atoms().get(i).strand() == strand; i++) {
      Atom atom = passage.atoms().get(i);
      Role role = roles.get(i);
      if (atom.link().isPresent() || role == Role.TITLE) {
        return 0;
      }
      boolean place =
          i + 1 < roles.size() && passage.atoms().get(i + 1).before() == Atom.Break.COLON;
      again |=
          decoded.proposals().get(i).names && role != Role.TITLE && role != Role.VENUE && !place;
      end = atom.to();
    }
    return again ? end : 0;
  }

  /** The venue with its year: of several the one that is surest. */
  Optional<Stated<VenueText>> venue() {
    Optional<Stated<VenueText>> best = Optional.empty();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == Role.VENUE) {
        VenueText venue = decoded.proposals().get(i).venue;
        if (venue.strength() == VenueText.Strength.NONE) {
          venue = plain(passage.atoms().get(i), venue);
        }
        if (!venue.name().isEmpty() && (best.isEmpty() || rank(venue) > rank(best.get().value()))) {
          best = Optional.of(new Stated<>(venue, span(passage.atoms().get(i))));
        }
      }
    }
    return best;
  }

  private static VenueText plain(Atom atom, VenueText none) {
    String text = atom.text().strip();
    return atom.look() == Look.IMAGE || !namesSomething(text)
        ? none
        : new VenueText(text, OptionalInt.empty(), Optional.empty(), VenueText.Strength.ACRONYM);
  }

  /** Whether words hold a capital, or are in a script that has none. */
  private static boolean namesSomething(String text) {
    return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c));
  }

  private static int rank(VenueText venue) {
    boolean server =
        venue
            .known()
            .filter(
                known ->
                    known.kind() != pinakes.catalogue.Venue.Kind.SERIES
                        && known.kind() != pinakes.catalogue.Venue.Kind.JOURNAL)
            .isPresent();
    return server
        ? 1
        : 2
            + (venue.known().isPresent() ? 2 : 0)
            + (venue.strength().compareTo(VenueText.Strength.FORM) >= 0 ? 1 : 0);
  }

  private Span span(Atom atom) {
    return passage.words().slice(atom.from(), atom.to()).strip("[]()·•|,.;*_-–—").isEmpty()
        ? passage.words().slice(atom.from(), atom.to()).span()
        : passage.words().slice(atom.from(), atom.to()).strip("[]()·•|,.;*_-–—").span();
  }

  /** The year beside the venue, or else the first one that stands alone. */
  Optional<Stated<Integer>> year() {
    Optional<Stated<VenueText>> venue = venue();
    if (venue.isPresent() && venue.get().value().year().isPresent()) {
      return Optional.of(
          new Stated<>(
              venue.get().value().year().getAsInt(),
              yearSpan(venue.get().span(), venue.get().value().year().getAsInt())));
    }
    Optional<Stated<Integer>> found = Optional.empty();
    for (int i = 0; i < roles.size(); i++) {
      Proposal proposal = decoded.proposals().get(i);
      OptionalInt year =
          roles.get(i) == Role.YEAR
              ? proposal.year
              : roles.get(i) == Role.VENUE ? proposal.venue.year() : OptionalInt.empty();
      if (year.isPresent() && found.isEmpty()) {
        found = Optional.of(new Stated<>(year.getAsInt(), span(passage.atoms().get(i))));
      }
    }
    return found;
  }

  private Span yearSpan(Span venue, int year) {
    Words words = passage.words();
    String digits = Integer.toString(year);
    for (int at = words.text().indexOf(digits);
        at >= 0;
        at = words.text().indexOf(digits, at + 1)) {
      if (words.starts()[at] >= venue.start() && words.ends()[at + 3] <= venue.end()) {
        return words.slice(at, at + 4).span();
      }
    }
    return venue;
  }

  /** All notes, a line for each of theirs. */
  Optional<Stated<String>> note() {
    Map<Integer, int[]> lines = new LinkedHashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == Role.NOTE && !EntryLinks.leadsWithin(passage.atoms().get(i))) {
        int first = widen(i, -1);
        int last = widen(i, 1);
        lines.merge(
            passage.atoms().get(i).strand(),
            new int[] {passage.atoms().get(first).from(), passage.atoms().get(last).to()},
            (one, other) -> new int[] {one[0], Math.max(one[1], other[1])});
      }
    }
    List<Words> words =
        lines.values().stream()
            .map(range -> noteWords(range[0], range[1]))
            .filter(line -> !line.isEmpty())
            .toList();
    if (words.isEmpty() || (words.size() == 1 && isTag(words.getFirst().text()))) {
      return Optional.empty();
    }
    Span span = words.getFirst().span().cover(words.getLast().span());
    return Optional.of(
        new Stated<>(String.join("\n", words.stream().map(Words::text).toList()), span));
  }

  /** A single word that no other script explains names something, and says nothing of it. */
  private static boolean isTag(String note) {
    return note.indexOf(' ') < 0 && Evidence.ideographs(note) == 0;
  }

  /** Words of no role beside a note, on its line, are a part of it. */
  private int widen(int note, int step) {
    int strand = passage.atoms().get(note).strand();
    int at = note;
    while (at + step >= 0
        && at + step < roles.size()
        && roles.get(at + step) == Role.OTHER
        && passage.atoms().get(at + step).strand() == strand
        && passage.atoms().get(at + step).look() != Look.IMAGE
        && !decoded.proposals().get(at + step).label) {
      at += step;
    }
    return at;
  }

  private Words noteWords(int from, int to) {
    String text = passage.words().text();
    int end = to;
    while (end < text.length() && ".。!！?？)）”\"".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return passage.words().slice(from, end).without(c -> c == Words.IMAGE).strip("");
  }

  /** The entry's fields; empty where it has no title. */
  Optional<Reading> read(SourceFile file, List<pinakes.source.Problem> problems) {
    return read(title().map(Words::stated), file, problems);
  }

  /** The entry's fields with a title that something else tells. */
  Optional<Reading> read(
      Optional<Stated<String>> title, SourceFile file, List<pinakes.source.Problem> problems) {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<Words> authorWords = authors();
    boolean families = Cited.areAuthors(decoded);
    Optional<Names> people =
        authorWords.map(words -> families ? Names.families(words) : Names.read(words));
    people.ifPresent(names -> AuthorProblems.report(file, names, problems));
    EntryLinks links = new EntryLinks(decoded, file, problems);
    Optional<Stated<VenueText>> venue = venue();
    return Optional.of(
        new Reading(
            passage.candidate().span(),
            title.get(),
            authorWords
                .map(words -> words.strip(Names.AROUND))
                .filter(words -> !words.isEmpty())
                .map(Words::stated),
            people.map(Names::names).orElse(List.of()),
            people.map(Names::truncated).orElse(false),
            venue.map(stated -> new Stated<>(stated.value().name(), venueSpan(stated))),
            year(),
            links.links(),
            links.identifiers(),
            note()));
  }

  private Span venueSpan(Stated<VenueText> venue) {
    Words words = passage.words();
    String name = venue.value().name();
    for (int at = words.text().indexOf(name); at >= 0; at = words.text().indexOf(name, at + 1)) {
      if (words.starts()[at] >= venue.span().start()
          && words.ends()[at + name.length() - 1] <= venue.span().end()) {
        return words.slice(at, at + name.length()).span();
      }
    }
    return venue.span();
  }
}
