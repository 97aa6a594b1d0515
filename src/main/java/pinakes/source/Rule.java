package pinakes.source;

import java.util.Locale;

/** What a list may be told, each with its severity and what it means. */
public enum Rule {
  MISSING_FILE(Severity.ERROR, "The file is not there or cannot be opened."),
  NOT_UTF_8(Severity.ERROR, "The file is not UTF-8 text."),
  TOO_LARGE(Severity.ERROR, "The file is longer than what is read."),
  BEYOND_BOUNDS(
      Severity.WARNING, "Lines with more of something than what is parsed; they are passed over."),
  OVERLAY(Severity.ERROR, "What an overlay says cannot be understood."),
  OVERLAY_UNUSED(Severity.WARNING, "An overlay speaks of something that its list does not have."),
  EMPTY_LIST(Severity.ERROR, "The file is empty or nothing in it could be read as an entry."),
  NOT_UNDERSTOOD(
      Severity.WARNING, "Lines that are neither an entry nor a known kind of something else."),
  EMPTY_LINK(Severity.WARNING, "A link without a target."),
  UNBALANCED_LINK(Severity.WARNING, "A link whose brackets do not match."),
  MALFORMED_URL(Severity.WARNING, "A link whose target is no URL."),
  AUTHORS_UNCERTAIN(Severity.WARNING, "Names with nothing between them, split by guess."),
  PASTED_AUTHORS(Severity.WARNING, "The author line holds a pasted copy of other fields."),
  MISSING_BREAK(
      Severity.WARNING, "A line lacks the break that this list puts at the end of such lines."),
  VENUE_UNKNOWN(Severity.HINT, "The venue is not in the registry of venues."),
  VENUE_IS_PUBLISHER(Severity.WARNING, "A publisher stands where a venue is expected."),
  YEAR_MISSING(Severity.WARNING, "The entry states no year."),
  YEAR_BEFORE_ARXIV_ID(
      Severity.WARNING, "The stated year is before the year of the arXiv identifier."),
  YEAR_AFTER_ARXIV_ID(Severity.HINT, "The stated year is after the year of the arXiv identifier."),
  DUPLICATE_PAPER(Severity.WARNING, "One paper has several entries."),
  DUPLICATE_NOTE(Severity.WARNING, "The same note stands under another paper too."),
  AMBIGUOUS_METHOD(
      Severity.WARNING, "A name in a note may mean several methods, so nothing is read from it."),
  POSSIBLE_DUPLICATE(
      Severity.HINT, "Entries of one title that are not held to be one paper, though they may be."),
  CONFLICTING_TITLE(Severity.WARNING, "Entries with one identifier state different titles."),
  CONFLICTING_VENUE(Severity.WARNING, "Entries of one paper state different venues."),
  CONFLICTING_YEAR(
      Severity.WARNING, "Entries of one paper, or an authority file, state different years."),
  PUBLISHED_VERSION_EXISTS(
      Severity.HINT,
      "A preprint is listed that a venue has published, as an authority file has it."),
  TECHNIQUE_IN_ONE_LANGUAGE(
      Severity.HINT, "Headings whose techniques have no name in English or in Chinese."),
  AUTHOR_SPELLINGS(Severity.HINT, "One author is credited in several spellings."),
  EMPTY_SECTION(Severity.HINT, "A heading with no entry under it.");

  private final Severity severity;
  private final String meaning;

  Rule(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /** The name a user sees and writes: {@code duplicate-paper}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** What breaking it means, in one sentence. */
  public String meaning() {
    return meaning;
  }
}
