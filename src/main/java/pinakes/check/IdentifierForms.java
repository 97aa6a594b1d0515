package pinakes.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Link;
import pinakes.extract.Stated;
import pinakes.source.Mend;
import pinakes.source.Rule;
import pinakes.source.Span;

/**
 * Identifiers that their schemes cannot have given. What arXiv gives is told in <a
 * href="https://info.arxiv.org/help/arxiv_identifier.html">Understanding the arXiv identifier</a>.
 */
final class IdentifierForms implements Check {
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html|ps|format)/+([^?#]*)");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{2})(\\d{2})\\.(\\d+)(?:v\\d+)?(?:\\.pdf)?/?(?:.*)");

  /** An identifier among the words of an entry, with what tells that it is arXiv's. */
  static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)(?<![\\w./])arxiv\\s?[:：]\\s?(\\d{4}\\.\\d{3,6}(?:v\\d{1,3})?)(?![\\w/-])");

  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "(?i)(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z-]{2,})?/\\d{7})(?:v\\d{1,3})?(?:\\.pdf|\\.ps)?/?");
  private static final Pattern DOI =
      Pattern.compile("(?i)https?://(?:dx\\.|www\\.)?doi\\.org/+(.*)");
  private static final Pattern STOPPED = Pattern.compile(".*[^.,;:]([.,;:]+)");

  private static final int MONTHS = 12;
  private static final int FIVE_DIGITS_SINCE = 15;
  private static final int CENTURY = 2000;
  private static final int HUNDRED = 100;
  private static final int FIRST = 704;

  @Override
  public void look(Proof proof, Findings findings) {
    proof.links().forEach(link -> look(proof, link, findings));
    proof.entries().forEach(entry -> inWords(proof, entry, findings));
  }

  /** What a link of the entry has too is said of the link. */
  private static void inWords(Proof proof, Entry entry, Findings findings) {
    Matcher arxiv = IN_WORDS.matcher(proof.words(entry));
    while (arxiv.find()) {
      String id = arxiv.group(1);
      if (entry.reading().links().stream().anyMatch(link -> link.value().target().contains(id))) {
        continue;
      }
      int start = entry.reading().span().start();
      Span span = new Span(start + arxiv.start(1), start + arxiv.end(1));
      wrongWithArxiv(id, proof.lastYear())
          .ifPresent(wrong -> findings.add(Rule.MALFORMED_IDENTIFIER, span, wrong));
    }
  }

  private static void look(Proof proof, Stated<Link> link, Findings findings) {
    String target = link.value().target();
    Span span = proof.target(link);
    Matcher arxiv = ARXIV.matcher(target);
    if (arxiv.matches()) {
      wrongWithArxiv(arxiv.group(1), proof.lastYear())
          .ifPresent(
              wrong -> findings.add(Rule.MALFORMED_IDENTIFIER, span, wrong, stop(target, span)));
      return;
    }
    Matcher doi = DOI.matcher(target);
    if (doi.matches()) {
      wrongWithDoi(doi.group(1))
          .ifPresent(
              wrong -> findings.add(Rule.MALFORMED_IDENTIFIER, span, wrong, stop(target, span)));
    }
  }

  private static Optional<String> wrongWithArxiv(String id, int lastYear) {
    if (STOPPED.matcher(id).matches()) {
      return Optional.of("a stop stands behind the arXiv identifier " + id);
    }
    Matcher number = NUMBER.matcher(id);
    if (number.matches()) {
      int year = Integer.parseInt(number.group(1));
      int month = Integer.parseInt(number.group(2));
      if (month < 1 || month > MONTHS) {
        return Optional.of("arXiv %s would be of month %d".formatted(id, month));
      }
      if (CENTURY + year > lastYear) {
        return Optional.of("arXiv %s would be of the year %d".formatted(id, CENTURY + year));
      }
      if (year * HUNDRED + month < FIRST) {
        return Optional.of(
            "arXiv %s is older than identifiers of this form, which begin in April 2007"
                .formatted(id));
      }
      int digits = year >= FIVE_DIGITS_SINCE ? 5 : 4;
      if (number.group(3).length() != digits) {
        return Optional.of(
            "arXiv %s has %d digits behind the stop, identifiers of 20%02d have %d"
                .formatted(id, number.group(3).length(), year, digits));
      }
    }
    return WELL_FORMED.matcher(id).matches()
        ? Optional.empty()
        : Optional.of("\"%s\" is no arXiv identifier".formatted(id));
  }

  private static Optional<String> wrongWithDoi(String doi) {
    if (!doi.matches("(?i)10\\.\\d{4,9}(?:\\.\\d+)*/.+")) {
      return Optional.of("\"%s\" is no DOI: one begins with 10. and a number".formatted(doi));
    }
    return STOPPED.matcher(doi).matches()
        ? Optional.of("a stop stands behind the DOI " + doi)
        : Optional.empty();
  }

  /** A stop at the end goes; nothing else is certain. */
  private static List<Mend> stop(String target, Span span) {
    Matcher stopped = STOPPED.matcher(target);
    return stopped.matches() && span.length() == target.length()
        ? List.of(new Mend(new Span(span.start() + stopped.start(1), span.end()), ""))
        : List.of();
  }
}
