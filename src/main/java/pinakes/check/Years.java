package pinakes.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Venue;
import pinakes.source.Rule;
import pinakes.source.Span;

/** Years that are missing, still to come, or at odds with an arXiv identifier. */
final class Years implements Check {
  /** Addresses but those of badges, which show their words to the reader. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\]\\((?!https?://img\\.shields\\.io/)[^()\\s]*\\)|https?://(?!img\\.shields\\.io/)\\S+");

  private static final Pattern DAY = Pattern.compile("\\d{8}");

  private static final int DAY_LENGTH = 8;

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d{2}(?:\\d{4}|\\d{2})?(?!\\d)|\\p{L}[-'’ ]?\\d{2}(?!\\d)");

  @Override
  public void look(Proof proof, Findings findings) {
    for (Entry entry : proof.entries()) {
      entry.year().ifPresent(year -> future(entry, year, proof.lastYear(), findings));
      againstArxiv(proof, entry, findings);
    }
    missing(proof, findings);
  }

  /** A list most of whose entries state no year does not mean to. */
  private static void missing(Proof proof, Findings findings) {
    List<Entry> without =
        proof.entries().stream()
            .filter(entry -> entry.anyYear().isEmpty() && isPaper(entry))
            .filter(entry -> !isTold(proof, entry))
            .toList();
    if (without.size() * 2 < proof.entries().size()) {
      without.forEach(
          entry -> findings.add(Rule.YEAR_MISSING, entry.titleSpan(), "no year is stated"));
    }
  }

  /** Whether more than a title tells that a paper is meant: no tool has a venue or authors. */
  private static boolean isPaper(Entry entry) {
    return entry.papers().findAny().isPresent()
        || !entry.authors().isEmpty()
        || entry.reading().venue().isPresent();
  }

  /**
   * Whether an identifier tells the year, or some number of the entry that was not taken for it.
   */
  private static boolean isTold(Proof proof, Entry entry) {
    return entry.arxivYear().isPresent()
        || entry.papers().anyMatch(link -> Proceedings.in(link.value().target()).isPresent())
        || IdentifierForms.IN_WORDS.matcher(proof.words(entry)).find()
        || YEAR.matcher(ADDRESS.matcher(proof.words(entry)).replaceAll("")).find();
  }

  private static void future(Entry entry, int year, int lastYear, Findings findings) {
    if (year > lastYear) {
      findings.add(
          Rule.YEAR_IN_FUTURE,
          entry.yearSpan(),
          "%d is still to come: %d is the last year that may be stated".formatted(year, lastYear));
    }
  }

  private static void againstArxiv(Proof proof, Entry entry, Findings findings) {
    OptionalInt stated = entry.year();
    OptionalInt own = entry.arxivYear();
    if (stated.isEmpty() || own.isEmpty() || entry.venue().isEmpty()) {
      return;
    }
    String id = entry.arxiv().orElseThrow().value();
    Venue venue = entry.venue().get();
    int difference = stated.getAsInt() - own.getAsInt();
    String message =
        "%s %d is stated, but %s was submitted in %d"
            .formatted(venue.name(), stated.getAsInt(), id, own.getAsInt());
    if (venue.key().equals(Identifier.Scheme.ARXIV.id())) {
      if (difference < 0 || (difference > 0 && !isDayOfListing(proof, entry))) {
        findings.add(
            difference < 0 ? Rule.YEAR_BEFORE_ARXIV_ID : Rule.YEAR_AFTER_ARXIV_ID,
            entry.yearSpan(),
            message);
      }
    } else if (difference < 0 && isPublished(venue)) {
      findings.add(Rule.VENUE_BEFORE_ARXIV_ID, entry.yearSpan(), message);
    }
  }

  /** A whole day, as 20180530, is rather that on which the list got the entry. */
  private static boolean isDayOfListing(Proof proof, Entry entry) {
    int start = entry.yearSpan().start();
    int end = Math.min(start + DAY_LENGTH, proof.file().text().length());
    return DAY.matcher(proof.file().slice(new Span(start, end))).matches();
  }

  private static boolean isPublished(Venue venue) {
    return venue.kind() == Venue.Kind.SERIES || venue.kind() == Venue.Kind.JOURNAL;
  }
}
