package pinakes.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * What the parser is given at once: lines of some blocks, a paragraph for each block, and behind
 * them the definitions of the links they refer to. Knows where in the file each of its characters
 * stands, and keeps to the {@link Bounds} of the parser.
 */
final class Feed {
  private static final int LONGEST_DEFINITION = 2_000;
  private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]\\n]{1,300})]");

  private final SourceFile file;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private Bounds bounds = new Bounds();

  /**
   * Lines of a block that are parsed together.
   *
   * @param draft the block
   * @param lines all of its lines, or as many as the parser may have
   */
  record Piece(Draft draft, List<Span> lines) {}

  /** Where each piece begins. */
  private int[] begins = new int[64];

  /** Pairs of an offset here and the offset in the file, one for each line. */
  private int[] here = new int[64];

  private int[] there = new int[64];
  private int lines;

  Feed(SourceFile file) {
    this.file = file;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The pieces that a block is to be given in. */
  List<Piece> pieces(Draft draft) {
    return Bounds.groups(draft.text, file::slice).stream()
        .map(lines -> new Piece(draft, lines))
        .toList();
  }

  /** Adds lines, unless that would be too much for the parser. */
  boolean add(Piece piece) {
    Bounds more = bounds;
    for (Span line : piece.lines()) {
      more = more.with(file.slice(line));
    }
    if (more.excess().isPresent() && !isEmpty()) {
      return false;
    }
    bounds = more;
    if (pieces.size() == begins.length) {
      begins = Arrays.copyOf(begins, begins.length * 2);
    }
    begins[pieces.size()] = text.length();
    pieces.add(piece);
    piece.lines().forEach(this::addLine);
    text.append('\n');
    return true;
  }

  private void addLine(Span line) {
    if (lines == here.length) {
      here = Arrays.copyOf(here, lines * 2);
      there = Arrays.copyOf(there, lines * 2);
    }
    here[lines] = text.length();
    there[lines] = line.start();
    lines++;
    text.append(file.text(), line.start(), line.end()).append('\n');
  }

  /** The text for the parser. */
  String text(Map<String, String> definitions) {
    Map<String, String> used = new TreeMap<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (!definitions.isEmpty() && matcher.find()) {
      String label = matcher.group(1).strip();
      String address = definitions.get(BlockScanner.fold(label));
      if (address != null && address.length() < LONGEST_DEFINITION) {
        used.putIfAbsent(label, address);
      }
    }
    StringBuilder all = new StringBuilder(text);
    used.forEach(
        (label, to) -> all.append('[').append(label).append("]: <").append(to).append(">\n\n"));
    return all.toString();
  }

  /** The lines that a place in the text belongs to. */
  Piece piece(int offset) {
    int at = Arrays.binarySearch(begins, 0, pieces.size(), offset);
    return pieces.get(at >= 0 ? at : -at - 2);
  }

  /** Whether a place lies behind all blocks. */
  boolean isBehind(int offset) {
    return offset >= text.length();
  }

  /** The place in the file. */
  int inFile(int offset) {
    int at = Arrays.binarySearch(here, 0, lines, offset);
    int line = at >= 0 ? at : Math.max(-at - 2, 0);
    return there[line] + offset - here[line];
  }

  Span inFile(int start, int end) {
    int from = inFile(start);
    return new Span(from, Math.max(from, end > start ? inFile(end - 1) + 1 : from));
  }
}
