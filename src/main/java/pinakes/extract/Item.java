package pinakes.extract;

import java.util.List;
import pinakes.source.Span;

/**
 * What a run of lines is. Every line of a list that is not blank belongs to a heading or to one
 * item.
 */
public sealed interface Item {

  /** The lines it owns. */
  Span span();

  /**
   * An entry.
   *
   * @param reading its fields
   * @param why for each of its fields what it was taken for and why
   */
  record Entry(Reading reading, List<Why> why) implements Item {
    public Entry {
      why = List.copyOf(why);
    }

    @Override
    public Span span() {
      return reading.span();
    }
  }

  /**
   * Lines that are no entry.
   *
   * @param span the lines
   * @param reason why
   * @param likeEntry whether they look like an entry nevertheless
   */
  record Other(Span span, Reason reason, boolean likeEntry) implements Item {

    /** Lines that do not look like an entry. */
    public Other(Span span, Reason reason) {
      this(span, reason, false);
    }
  }

  /** Why lines are no entry. */
  enum Reason {
    /** Links to the list's own headings. */
    CONTENTS("table of contents"),
    /** A definition that reference links use. */
    LINK_DEFINITION("link definition"),
    /** Images, badges, anchors and other markup without words. */
    DECORATION("decoration"),
    /** A comment that no reader of the page sees. */
    COMMENT("comment"),
    /** A fenced or indented block of code. */
    CODE("code"),
    /** Sentences about the list or a section of it. */
    PROSE("prose"),
    /** Words that name what is listed below them. */
    LABEL("label"),
    /** Tools, data sets, posts, talks, other lists and whatever else is no paper. */
    RESOURCE("resource that is no paper"),
    /** What happened to the list or its keepers. */
    NEWS("news"),
    /** Who keeps the list, how to help, under which licence it stands. */
    ABOUT("about the list"),
    /** Lines that were not parsed, because the parser might not have ended. */
    REFUSED("refused"),
    /** Anything else: a problem of ours or of the list. */
    NOT_UNDERSTOOD("not understood");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The words for it in reports. */
    public String words() {
      return words;
    }
  }
}
