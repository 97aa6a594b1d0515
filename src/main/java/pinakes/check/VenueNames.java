package pinakes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Venue;
import pinakes.extract.Stated;
import pinakes.registry.Venues;
import pinakes.source.Rule;

/** What stands in the place of a venue and is none, or none that the field knows. */
final class VenueNames implements Check {
  /** What stands in a venue's place and is meant as none. */
  private static final Pattern NONE =
      Pattern.compile(
          "\\d{4}\\.\\d{4,5}|(?i)\\b(?:report|blog|book|thesis|dissertation|website|github|tutorial|lecture|press|talk|keynote|patent|preprint|submitted|openreview)s?\\b");

  /** What stands around the name of a series in the title of one volume. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)\\b(?:in|proceedings|proc\\.?|of|the|annual|\\d+(?:st|nd|rd|th)|(?:twenty|thirty|forty)[-"
              + " ]?\\w*|\\w+(?:tieth|teenth)|(?:19|20)\\d{2}|ieee(?:/cvf|/acm)?|acm(?:/sigda|/ieee)?|sig[a-z]+|cvf|aaai|workshops?)\\b|[/&]");

  /** An acronym, behind which a list may mark an oral or a workshop with a small letter. */
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}])(\\p{Lu}[\\p{L}]*\\p{Lu})[osw]?(?![\\p{L}])");

  @Override
  public void look(Proof proof, Findings findings) {
    Set<String> said = new HashSet<>();
    Map<String, Boolean> told = new HashMap<>();
    for (Entry entry : proof.entries()) {
      if (entry.statesVenueOf(Venue.Kind.PUBLISHER)) {
        findings.add(
            Rule.VENUE_IS_PUBLISHER,
            entry.venueSpan(),
            entry.venue().orElseThrow().name() + " is a publisher, not a venue");
      }
      if (entry.venue().isEmpty() && entry.anyYear().isPresent()) {
        entry
            .reading()
            .venue()
            .map(Stated::value)
            .filter(
                name ->
                    isName(name) && !told.computeIfAbsent(name, one -> isTold(one, proof.venues())))
            .ifPresent(name -> unknown(name, entry, said, findings));
      }
    }
  }

  /** Letters, and no word that says it is no venue; without a year it may be an affiliation. */
  private static boolean isName(String words) {
    return words.codePoints().filter(Character::isLetter).count() > 2
        && !NONE.matcher(words).find();
  }

  /** Whether the words hold the name of a known venue: one of its volumes, workshops or tracks. */
  private static boolean isTold(String words, Venues venues) {
    String bare = AROUND.matcher(words).replaceAll(" ").strip();
    if (venues.find(bare).isPresent() || venues.spokenOf(words).isPresent()) {
      return true;
    }
    Matcher acronym = ACRONYM.matcher(words);
    while (acronym.find()) {
      if (venues
          .find(acronym.group(1))
          .filter(known -> known.kind() != Venue.Kind.PUBLISHER)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Said once a list: whoever mends the name or the registry mends all of them. */
  private static void unknown(String name, Entry entry, Set<String> said, Findings findings) {
    if (said.add(Folding.title(name))) {
      findings.add(
          Rule.VENUE_UNKNOWN,
          entry.venueSpan(),
          "the venue \"%s\" is not in the registry".formatted(name));
    }
  }
}
