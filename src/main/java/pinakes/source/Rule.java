package pinakes.source;

import java.util.Locale;
import java.util.Optional;

/** What a list may be told, each with its usual severity and what it means. */
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
  NOT_TAKEN(
      Severity.HINT,
      "Lines that look like an entry and were taken for something else; it says what."),
  EMPTY_LINK(Severity.WARNING, "A link without a target."),
  UNBALANCED_LINK(Severity.WARNING, "A link whose brackets do not match."),
  MALFORMED_URL(Severity.WARNING, "A link whose target is meant as a URL and is none."),
  SPACE_IN_URL(Severity.WARNING, "A URL with a space in it, which makes the link none."),
  INSECURE_URL(Severity.HINT, "An http address of a host that is known to answer at https."),
  MALFORMED_IDENTIFIER(
      Severity.WARNING, "An identifier that its scheme cannot have given: arXiv 2313.00001."),
  IDENTIFIER_MISMATCH(
      Severity.WARNING, "Another identifier is stated than the one that the link leads to."),
  SHARED_LINK(Severity.WARNING, "One link to the paper stands under two papers."),
  AUTHORS_UNCERTAIN(Severity.WARNING, "Names with nothing between them, split by guess."),
  PASTED_AUTHORS(Severity.WARNING, "The author line holds a pasted copy of other fields."),
  MISSING_BREAK(
      Severity.WARNING, "A line lacks the break that this list puts at the end of such lines."),
  ODD_LAYOUT(Severity.HINT, "An entry is punctuated otherwise than the list's other entries."),
  BROKEN_ORDER(Severity.HINT, "An entry stands out of the order that its list keeps."),
  VENUE_UNKNOWN(Severity.HINT, "The venue is not in the registry of venues."),
  VENUE_IS_PUBLISHER(Severity.WARNING, "A publisher stands where a venue is expected."),
  VENUE_IS_PREPRINT_SERVER(
      Severity.HINT, "A preprint server stands as venue of a paper whose link leads to a venue."),
  VENUE_CONTRADICTS_LINK(
      Severity.WARNING, "The link or DOI leads to a place where the stated venue never publishes."),
  VENUE_SPELLINGS(Severity.HINT, "One list spells one venue in several ways."),
  IMPOSSIBLE_EDITION(Severity.WARNING, "The venue was not held in the stated year."),
  PUBLISHED_VERSION_EXISTS(
      Severity.HINT, "A preprint is listed that is known to have been published."),
  YEAR_MISSING(Severity.WARNING, "The entry states no year, which the list's entries usually do."),
  YEAR_IN_FUTURE(Severity.WARNING, "The stated year is still to come."),
  YEAR_BEFORE_ARXIV_ID(
      Severity.WARNING, "The stated year is before the year of the arXiv identifier."),
  YEAR_AFTER_ARXIV_ID(Severity.HINT, "The stated year is after the year of the arXiv identifier."),
  VENUE_BEFORE_ARXIV_ID(
      Severity.HINT, "The venue's year is before the year of the arXiv identifier."),
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
  CONFLICTING_CLAIM(Severity.WARNING, "Two papers are said to be the first to do the same."),
  TECHNIQUE_IN_ONE_LANGUAGE(
      Severity.HINT, "Headings whose techniques have no name in English or in Chinese."),
  AUTHOR_SPELLINGS(Severity.HINT, "One author is credited in several spellings."),
  MIXED_PUNCTUATION(Severity.HINT, "Full-width and ASCII punctuation are mixed in a name."),
  SUSPICIOUS_CHARACTERS(
      Severity.WARNING, "Characters that do not show, steer the text, or pass for others."),
  EMPTY_SECTION(Severity.HINT, "A heading with nothing under it."),
  SKIPPED_HEADING_LEVEL(Severity.HINT, "A heading more than one level below the one above it."),
  DUPLICATE_HEADING(Severity.HINT, "The same heading twice under one heading."),
  TABLE_CELLS(Severity.WARNING, "A table row with fewer or more cells than its header."),
  UNKNOWN_ACCEPTANCE(Severity.WARNING, "A comment accepts a rule that does not exist.");

  private final Severity severity;
  private final String meaning;

  Rule(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /** The rule that a user calls so: {@code duplicate-paper}. */
  public static Optional<Rule> called(String id) {
    for (Rule rule : values()) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The name a user sees and writes: {@code duplicate-paper}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The severity it has unless a user says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What breaking it means, in one sentence. */
  public String meaning() {
    return meaning;
  }
}
