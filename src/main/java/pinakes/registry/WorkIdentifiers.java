package pinakes.registry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Identifier;

/** Identifiers as bibliographies write them. */
final class WorkIdentifiers {
  private static final String ID = "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?";
  private static final Pattern ARXIV =
      Pattern.compile("(?:arxiv:\\s*)?" + ID, Pattern.CASE_INSENSITIVE);
  private static final Pattern ARXIV_WITHIN =
      Pattern.compile(
          "(?:arxiv:\\s*|arxiv\\.org/(?:abs|pdf)/|10\\.48550/arxiv\\.)" + ID + "(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private WorkIdentifiers() {}

  /** The arXiv identifier that the whole text is. */
  static Optional<Identifier> arxiv(String text) {
    Matcher matcher = ARXIV.matcher(text.strip());
    return matcher.matches() ? Optional.of(arxiv(matcher)) : Optional.empty();
  }

  /** The arXiv identifier that an address or other text names as such. */
  static Optional<Identifier> arxivIn(String text) {
    Matcher matcher = ARXIV_WITHIN.matcher(text);
    return matcher.find() ? Optional.of(arxiv(matcher)) : Optional.empty();
  }

  /** The DOI in a text, unless it is the one that arXiv gives to a preprint. */
  static Optional<Identifier> doi(String text) {
    Matcher matcher = DOI.matcher(text);
    return matcher.find() && arxivIn(text).isEmpty()
        ? Optional.of(
            new Identifier(Identifier.Scheme.DOI, matcher.group().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Identifier arxiv(Matcher matcher) {
    return new Identifier(
        Identifier.Scheme.ARXIV,
        matcher.group(1).toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]{2}/", "/"));
  }
}
