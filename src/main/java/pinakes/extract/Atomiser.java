package pinakes.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.markdown.Line;
import pinakes.markdown.Run;
import pinakes.registry.Venues;
import pinakes.source.Span;

/** Parts the lines of a candidate where its reader's eye would. */
final class Atomiser {
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s(.-])(?:\\p{Lu}|[JSD]r|St|vs|cf|e\\.g|i\\.e|[Pp]roc|[Cc]onf|[Ii]nt|[Ii]ntl|[Jj]our|[Ss]ymp|[Tt]rans|[Aa]dv|[Rr]ev|[Ss]ci|[Cc]omput|[Vv]ol|[Nn]o|pp|[Ee]d|Eds|ed|etc|Univ|Dept|Inc|Ph\\.D|approx|Fig|[Ww]orksh)$");
  private static final Pattern YEAR_DASH =
      Pattern.compile("\\s{0,4}+(?:19|20)\\d{2}(?:[./]\\d{1,2})?+(-)(?=\\S)");
  private static final int LONGEST_NAME = 48;
  private static final Pattern FAMILY_INITIALS =
      Pattern.compile("\\s*+(?:and\\s|&\\s)?\\p{Lu}[\\p{L}'’-]++\\s\\p{Lu}{1,3}");
  private static final Pattern TITLE_BEHIND =
      Pattern.compile("\\s++\\p{Lu}[\\p{L}-]*+:?\\s(?!and\\b|et\\b|van\\b|von\\b|de\\b)\\p{Ll}");

  private static final Pattern INITIALS = Pattern.compile("\\s*+\\p{Lu}(?:\\.?[ -]?\\p{Lu}){0,3}");

  /** A venue of few words with its year in two digits. */
  private static final Pattern VENUE_BEHIND =
      Pattern.compile(
          "\\s++(?:\\p{Lu}[\\p{L}&]*\\s){0,2}?\\p{Lu}[\\p{L}&]++\\s?['’]\\d{2}\\b|\\s++\\p{Lu}{3,9},?\\s(?:19|20)\\d{2}\\b");

  /** The number of characters up to the digits of a short name with its year. */
  static final int LONGEST_VENUE = 16;

  private final Words.Builder words;
  private final Borders borders;
  private final List<Atom> atoms = new ArrayList<>();
  private int bonds;

  /** The line that is being parted. */
  private Strand strand =
      Strand.own(new Line(1, new Span(0, 0), Line.End.BLOCK, "", List.of()), true);

  private int number;
  private String text = "";
  private int base;
  private Run[] runs = new Run[0];
  private Brackets brackets = new Brackets("");
  private int place;
  private int begin;

  /** Whether nothing was taken from the line yet that goes on with the last piece. */
  private boolean goesOn;

  private Atom.Break before = Atom.Break.BLOCK;
  private Line.End ended = Line.End.BLOCK;
  private final ArrayList<Character> open = new ArrayList<>();
  private int quotes;
  private Optional<Span> bonded = Optional.empty();

  /**
   * @param words where the lines' words go
   * @param venues that a title may have before it without any mark between
   */
  Atomiser(Words.Builder words, Venues venues) {
    this.words = words;
    this.borders = new Borders(venues);
  }

  List<Atom> atoms() {
    return atoms;
  }

  void add(Strand next, int index) {
    strand = next;
    number = index;
    base = words.length();
    for (Run run : next.line().runs()) {
      words.add(run);
    }
    text = words.since(base);
    runs = new Run[text.length()];
    int at = 0;
    for (Run run : next.line().runs()) {
      int length = run.kind() == Run.Kind.IMAGE ? 1 : run.text().length();
      Arrays.fill(runs, at, at + length, run);
      at += length;
    }
    brackets = new Brackets(text);
    place = 0;
    begin = 0;
    open.clear();
    quotes = 0;
    before =
        next.opens() || ended == Line.End.BLOCK
            ? Atom.Break.BLOCK
            : ended == Line.End.BREAK ? Atom.Break.LINE : Atom.Break.SOFT;
    if (before == Atom.Break.SOFT && continuesLink(next)) {
      before = Atom.Break.NONE;
      goesOn = true;
    }
    part();
    goesOn = false;
    ended = next.line().end();
    int end = next.line().span().end();
    words.add('\n', end, end);
  }

  /** Whether a link or an emphasis goes on from the line before. */
  private boolean continuesLink(Strand next) {
    if (atoms.isEmpty() || next.line().runs().isEmpty()) {
      return false;
    }
    return bonded.isPresent() && bonded.equals(bond(next.line().runs().getFirst()));
  }

  /** The outermost link or emphasis that a run stands in. */
  private static Optional<Span> bond(Run run) {
    Optional<Span> widest = run.link().map(Run.Target::span);
    for (Optional<Span> span : List.of(run.style().strong(), run.style().emphasis())) {
      if (span.isPresent() && (widest.isEmpty() || span.get().length() > widest.get().length())) {
        widest = span;
      }
    }
    return widest;
  }

  private void part() {
    borders.find(text, this::restyled);
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && restyled(i)) {
        cut(i, i, Atom.Break.NONE);
      }
      if (runs[i].kind() != Run.Kind.TEXT) {
        continue;
      }
      i = partAt(i);
    }
    cut(text.length(), text.length(), Atom.Break.NONE);
  }

  private boolean restyled(int i) {
    Run one = runs[i - 1];
    Run other = runs[i];
    return one != other
        && (one.kind() != other.kind()
            || Look.of(one) != Look.of(other)
            || !bond(one).equals(bond(other))
            || !one.link().equals(other.link()));
  }

  /** Cuts at a place where the text says so; the place to go on behind. */
  private int partAt(int i) {
    char c = text.charAt(i);
    boolean link = runs[i].link().isPresent();
    boolean plain = !link && runs[i].style().strong().isEmpty();
    if (borders.isAt(i) && (plain || borders.isAtTitle(i))) {
      cut(i, i, text.startsWith("by", i) ? Atom.Break.NONE : Atom.Break.STOP);
    }
    if (runs[i].link().filter(Run.Target::bare).isPresent()) {
      return i;
    }
    if (brackets.opens(i) || brackets.closes(i)) {
      bracket(i);
      return i;
    }
    if (c == ':' && ShortCodes.end(text, i) > i) {
      int end = ShortCodes.end(text, i);
      cut(i, end, Atom.Break.NONE);
      return end - 1;
    }
    if (link) {
      return i;
    }
    switch (c) {
      case ',', '，', '、', ';', '；' -> {
        if ((runs[i].style().strong().isEmpty() || !open.isEmpty()) && partsList(i)) {
          cut(i, i + 1, Atom.Break.COMMA);
        }
      }
      case '.' -> {
        if (isStop(i)) {
          cut(i, i + 1, Atom.Break.STOP);
        }
      }
      case '。' -> cut(i, i + 1, Atom.Break.STOP);
      case '?', '!' -> {
        if (endsAt(i + 1) && !endsAt(i)) {
          cut(i + 1, i + 1, Atom.Break.STOP);
        }
      }
      case '？', '！' -> cut(i + 1, i + 1, Atom.Break.STOP);
      case ':', '：' -> {
        if (c == '：' || endsAt(i + 1)) {
          cut(i, i + 1, Atom.Break.COLON);
        }
      }
      case '-', '–', '—' -> {
        if (isDash(i)) {
          cut(i, i + 1, Atom.Break.DASH);
        }
      }
      case '·' -> {
        if (isInterpunct(i)) {
          cut(i, i + 1, Atom.Break.BAR);
        }
      }
      case '|', '•', '∣', '/', '‖', '｜', '@', '~' -> {
        if ("•|｜".indexOf(c) >= 0
            || (endsAt(i + 1) && (i == 0 || Character.isWhitespace(text.charAt(i - 1))))) {
          cut(i, i + 1, c == '@' ? Atom.Break.COMMA : Atom.Break.BAR);
        }
      }
      default -> {}
    }
    return i;
  }

  private void bracket(int i) {
    if (brackets.isQuote(i)) {
      boolean opens = brackets.opens(i);
      cut(i, i + 1, Atom.Break.QUOTE);
      quotes = Math.max(0, quotes + (opens ? 1 : -1));
      return;
    }
    cut(i, i + 1, Atom.Break.BRACKET);
    if (brackets.opens(i)) {
      open.add(text.charAt(i));
    } else if (!open.isEmpty()) {
      open.removeLast();
    }
  }

  private boolean endsAt(int i) {
    return i >= text.length()
        || Character.isWhitespace(text.charAt(i))
        || (i > 0 && i < text.length() && restyled(i));
  }

  private boolean partsList(int i) {
    if (i + 1 >= text.length() || i == 0) {
      return true;
    }
    char next = text.charAt(i + 1);
    char last = text.charAt(i - 1);
    return !(Character.isDigit(next) && Character.isDigit(last));
  }

  /** A middle dot, unless it stands within 阿尔伯特·爱因斯坦 or Gal·la. */
  private boolean isInterpunct(int i) {
    if (i == 0 || i + 1 >= text.length()) {
      return true;
    }
    char last = text.charAt(i - 1);
    char next = text.charAt(i + 1);
    boolean han = Character.isIdeographic(last) && Character.isIdeographic(next);
    return !han && !("lL".indexOf(last) >= 0 && "lL".indexOf(next) >= 0);
  }

  private boolean isStop(int i) {
    if (i + 1 < text.length()) {
      char next = text.charAt(i + 1);
      boolean ends =
          Character.isWhitespace(next)
              || restyled(i + 1)
              || next == '['
              || next == '"'
              || next == '“';
      if (!ends) {
        return false;
      }
    }
    int from = Math.max(begin, i - 12);
    String left = text.substring(from, i);
    if (left.isEmpty()) {
      return true;
    }
    boolean newStyle = i + 1 >= text.length() || restyled(i + 1) || endsNames(i);
    return newStyle || !(ABBREVIATED.matcher(left).find() || Abbreviations.endsAt(text, i));
  }

  /** Whether initials behind a family name end here, and a title in small letters begins. */
  private boolean endsNames(int stop) {
    if (stop - begin >= LONGEST_NAME || !Character.isUpperCase(text.charAt(stop - 1))) {
      return false;
    }
    String name = text.substring(begin, stop);
    boolean titled = TITLE_BEHIND.matcher(text).region(stop + 1, text.length()).lookingAt();
    return FAMILY_INITIALS.matcher(name).matches()
        ? titled || VENUE_BEHIND.matcher(text).region(stop + 1, text.length()).lookingAt()
        : titled && before == Atom.Break.COMMA && INITIALS.matcher(name).matches();
  }

  private boolean isDash(int i) {
    boolean spaceBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
    boolean spaceAfter = endsAt(i + 1) || text.charAt(i + 1) == '-';
    if (spaceBefore && spaceAfter) {
      return true;
    }
    if (i > 0 && text.charAt(i - 1) == '-' && spaceAfter) {
      return true;
    }
    boolean last = i + 1 == text.length() || restyled(i + 1);
    if (last && i > 0) {
      return true;
    }
    if (i == 0 || restyled(i)) {
      return spaceAfter;
    }
    Matcher year = YEAR_DASH.matcher(text);
    return i < LONGEST_VENUE && year.lookingAt() && year.start(1) == i;
  }

  private void cut(int at, int next, Atom.Break parting) {
    int from = begin;
    int to = at;
    while (from < to && Words.isMark(text.charAt(from), "*_~")) {
      from++;
    }
    while (to > from && Words.isMark(text.charAt(to - 1), "*_~")) {
      to--;
    }
    if (to > from) {
      emit(from, to);
    }
    begin = next;
    if (parting.compareTo(before) > 0) {
      before = parting;
    }
  }

  /** Whether words at the beginning of a line belong to the last piece of the line before. */
  private boolean goesOn(Run run) {
    Atom last = atoms.getLast();
    goesOn = false;
    return last.look() == Look.of(run)
        && last.link().equals(run.link())
        && last.bracket() == (open.isEmpty() ? ' ' : open.getLast())
        && !last.quoted()
        && last.bond() == bonds;
  }

  private void emit(int from, int to) {
    Run run = runs[from];
    Optional<Span> bond = bond(run);
    if (bond.isEmpty() || !bond.equals(bonded)) {
      bonds++;
    }
    bonded = bond;
    if (goesOn && before == Atom.Break.NONE && goesOn(run)) {
      atoms.add(atoms.removeLast().with(text.substring(from, to), base + to));
      return;
    }
    goesOn = false;
    atoms.add(
        new Atom(
            base + from,
            base + to,
            text.substring(from, to),
            Look.of(run),
            run.link(),
            run.source(),
            number,
            strand.level(),
            strand.cell(),
            place++,
            before,
            open.isEmpty() ? ' ' : open.getLast(),
            quotes > 0,
            bond.isEmpty() ? 0 : bonds));
    before = Atom.Break.NONE;
  }
}
