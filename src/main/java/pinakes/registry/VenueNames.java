package pinakes.registry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Venue;

/** The venues that bibliographies mean by the names of proceedings and journals. */
final class VenueNames {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern OF_THE_VOLUME =
      Pattern.compile(
          "\\b(?:19|20)\\d{2}\\b|\\b\\d+(?:st|nd|rd|th)\\b|^\\W*(?:the )?(?:proceedings of )?(?:the"
              + " )?|\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
              + "twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twent(?:y|ieth)|thirt(?:y|ieth))\\b",
          Pattern.CASE_INSENSITIVE);

  private final Venues venues;

  VenueNames(Venues venues) {
    this.venues = venues;
  }

  /**
   * The venue of the first name that the registry knows; else one of the first name's own; arXiv
   * where there is none.
   *
   * @param journal whether the name of an unknown venue is that of a journal
   */
  Venue of(List<String> names, boolean journal) {
    return names.stream()
        .flatMap(VenueNames::spellings)
        .flatMap(name -> venues.find(name).stream())
        .findFirst()
        .or(() -> names.stream().findFirst().map(name -> unknown(name, journal)))
        .or(() -> venues.find(ARXIV))
        .orElseThrow(() -> new IllegalStateException("ontology/ has no arXiv"));
  }

  private static final String ARXIV = "arXiv";

  /** As written, then by what stands in brackets, then without what tells the volume. */
  private static Stream<String> spellings(String name) {
    Matcher brackets = IN_BRACKETS.matcher(name);
    Optional<String> within = brackets.find() ? Optional.of(brackets.group(1)) : Optional.empty();
    String without = IN_BRACKETS.matcher(name).replaceAll("");
    Optional<String> preprint =
        name.toLowerCase(java.util.Locale.ROOT).startsWith("arxiv preprint")
            ? Optional.of(ARXIV)
            : Optional.empty();
    return Stream.of(
            Optional.of(name),
            preprint,
            within.map(VenueNames::ofTheSeries),
            Optional.of(ofTheSeries(without)))
        .flatMap(Optional::stream);
  }

  private static String ofTheSeries(String name) {
    return OF_THE_VOLUME.matcher(name.strip()).replaceAll(" ").strip();
  }

  private static Venue unknown(String name, boolean journal) {
    return new Venue(
        Folding.title(name), name, journal ? Venue.Kind.JOURNAL : Venue.Kind.SERIES, "");
  }
}
