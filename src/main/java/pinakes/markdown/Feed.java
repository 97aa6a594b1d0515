package pinakes.markdown;

import java.nio.CharBuffer;
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
 * What the parser is given at once: some blocks, a paragraph each, and behind them the definitions
 * of the links they refer to. Knows where in the file each of its characters stands.
 *
 * <p>This is the one place that bounds what the parser sees.
 */
final class Feed {

  /** The number of characters from which a feed is full. */
  static final int FULL = 32_768;

  private static final int LONGEST_DEFINITION = 2_000;
  private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]\\n]{1,300})]");

  private final SourceFile file;
  private final StringBuilder text = new StringBuilder();
  private final List<Draft> drafts = new ArrayList<>();

  /** Where each block begins. */
  private int[] begins = new int[64];

  /** Pairs of an offset here and the offset in the file, one for each line. */
  private int[] here = new int[64];

  private int[] there = new int[64];
  private int lines;

  Feed(SourceFile file) {
    this.file = file;
  }

  boolean isFull() {
    return text.length() >= FULL;
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  /** Adds a block: a paragraph, or as many as keep each within the bounds of the parser. */
  void add(Draft draft) {
    Bounds.groups(draft.text, line -> CharBuffer.wrap(file.text(), line.start(), line.end()))
        .forEach(lines -> add(draft, lines));
  }

  private void add(Draft draft, List<Span> paragraph) {
    if (drafts.size() == begins.length) {
      begins = Arrays.copyOf(begins, begins.length * 2);
    }
    begins[drafts.size()] = text.length();
    drafts.add(draft);
    for (Span line : paragraph) {
      addLine(line);
    }
    text.append('\n');
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

  /** The block that a place in the text belongs to. */
  Draft draft(int offset) {
    int at = Arrays.binarySearch(begins, 0, drafts.size(), offset);
    return drafts.get(at >= 0 ? at : -at - 2);
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
