package pinakes.extract;

import pinakes.markdown.Line;
import pinakes.markdown.Run;

/**
 * One line of what may be an entry.
 *
 * @param line the line
 * @param level how deep it is nested below the entry's own text, from 0
 * @param cell its column in a table from 0, -1 outside of tables
 * @param quoted whether it stands in a block quote
 * @param opens whether it begins a block of its own
 */
record Strand(Line line, int level, int cell, boolean quoted, boolean opens) {

  /** A line of an entry's own text. */
  static Strand own(Line line, boolean opens) {
    return new Strand(line, 0, -1, false, opens);
  }

  /** The words that show on it. */
  String text() {
    StringBuilder words = new StringBuilder();
    line.runs().stream().filter(Run::shows).forEach(run -> words.append(run.text()));
    return words.toString();
  }

  /** Whether another one is the same line in the same place; quicker than comparing their words. */
  @SuppressWarnings("ReferenceEquality")
  boolean isSame(Strand other) {
    return line == other.line
        && level == other.level
        && cell == other.cell
        && quoted == other.quoted
        && opens == other.opens;
  }
}
