package pinakes.extract;

import java.util.Optional;
import pinakes.markdown.Run;

/**
 * The smallest piece of an entry that is one thing.
 *
 * @param from where it begins in the entry's words
 * @param to where it ends
 * @param text its words, without what stands around them
 * @param look how it is shown
 * @param link the link it belongs to
 * @param source the address of an image
 * @param strand the index of its line
 * @param level how deep its line is nested
 * @param cell its column, -1 outside of tables
 * @param place its index on its line
 * @param before what parts it from the piece before it
 * @param bracket the bracket it stands in, a space for none
 * @param quoted whether it stands in quotation marks
 * @param bond the number of the link or emphasis that it is a part of, 0 for none
 */
record Atom(
    int from,
    int to,
    String text,
    Look look,
    Optional<Run.Target> link,
    String source,
    int strand,
    int level,
    int cell,
    int place,
    Break before,
    char bracket,
    boolean quoted,
    int bond) {

  /** What parts two pieces, the weakest first. */
  enum Break {
    /** Nothing but a change of style, or a space. */
    NONE,
    COMMA,
    COLON,
    BRACKET,
    QUOTE,
    DASH,
    BAR,
    STOP,
    /** A line of the file ends, which shows as a space. */
    SOFT,
    /** A break that shows. */
    LINE,
    /** The border of a block or a cell. */
    BLOCK
  }

  /** The same with words that stand behind it at the beginning of the next line. */
  Atom with(String words, int end) {
    return new Atom(
        from,
        end,
        text + " " + words,
        look,
        link,
        source,
        strand,
        level,
        cell,
        place,
        before,
        bracket,
        quoted,
        bond);
  }

  boolean isBracketed() {
    return bracket != ' ';
  }
}
