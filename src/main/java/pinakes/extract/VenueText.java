package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Venue;
import pinakes.registry.Venues;

/**
 * Words as a venue, with its year where it stands beside it.
 *
 * @param name as stated, without year and award
 * @param year as stated
 * @param known the venue the registry knows under that name
 * @param strength how sure it is that this is a venue
 */
record VenueText(String name, OptionalInt year, Optional<Venue> known, Strength strength) {

  /** How sure it is that words are a venue, the least first. */
  enum Strength {
    NONE,
    /** Capitals that may be an acronym. */
    ACRONYM,
    /** A name of the registry that is also made of plain words. */
    WORDS,
    /** Words of the names of conferences and journals. */
    FORM,
    /** An acronym with a year behind it. */
    DATED,
    /** A name of the registry. */
    KNOWN,
    /** A name of the registry with its year. */
    KNOWN_DATED
  }

  private static final int LONGEST = 200;

  private static final int LONG = 45;

  private static final int LONGEST_RANK = 24;

  /** Of each long name of a venue at least one is a part; without first letters, for any case. */
  private static final List<String> IN_LONG_NAMES =
      List.of(
          "onference",
          "roceeding",
          "ournal",
          "ransact",
          "orkshop",
          "ymposium",
          "etters",
          "eview",
          "rans.",
          "roc.",
          "onf.",
          "dvances",
          "nnual",
          "nnals",
          "ongress",
          "eeting",
          "agazine",
          "ommunications",
          "Systems",
          "systems",
          "Processing",
          "processing",
          "IEEE",
          "ACM",
          "rXiv",
          "rxiv",
          "press",
          "Press",
          "thesis",
          "Thesis",
          "eport",
          "ulletin",
          "会",
          "刊",
          "报",
          "志");

  /** The class that a ranking puts a venue into, which names no venue. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?:CCF|CORE|SCI|JCR|EI|中科院)[- ]?(?:[ABC]|A\\*|I{1,3}|IV|Q?[1-4]区?)(?:[-,， ]*(?:19|20)\\d{2})?|Q[1-4]");

  private static final Pattern PREPRINT =
      Pattern.compile("^(arXi?v|ar ?Xiv)\\b.*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<=\\p{L})(?:\\s?['’‘`´]\\s?|(?<=\\p{Lu})\\s?-?|(?<=\\p{Lu}\\p{Ll}{1,3})\\s?)"
              + Dates.SHORT_YEAR
              + "(?!\\d|-?[dD]\\b)");

  /** Volume, issue and pages behind the year. */
  private static final Pattern BEHIND_YEAR =
      Pattern.compile("[\\s,;:.]++(?:[a-z]{1,6}|e|R|A|L)?\\d[\\d\\s,;:.()–-]*+");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("['’]?" + Dates.SHORT_YEAR + "[-_](?=\\p{Lu}{2})");

  /** A month, with its day, at the end of a name or at its beginning. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:^|[\\s,(]++)(?:\\d{1,2}\\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?:\\s\\d{1,2})?[\\s,)]*+$",
          Pattern.CASE_INSENSITIVE);

  /** What a cell or a bracket holds where nothing is to be said. */
  private static final Set<String> NOTHING =
      Set.of("N/A", "NA", "n/a", "TBA", "TBD", "TODO", "WIP");

  private static final Pattern TRAILING_YEAR =
      Pattern.compile("(?:^|[\\s,(:.-])((?:19[5-9]|20[0-4])\\d)(?!\\.?\\d{3})(?!\\d)");

  static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");

  private static final Pattern SPACES = Pattern.compile("\\s{2,}");

  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*+\\)");

  /** Whether words too many for an acronym hold one that long names of venues have. */
  private static boolean mayBeLong(String words) {
    for (String part : IN_LONG_NAMES) {
      if (words.contains(part)) {
        return true;
      }
    }
    return Dates.find(words).isPresent();
  }

  /** The same under a name that only what stands around it makes one. */
  VenueText named(String words) {
    return new VenueText(words.strip(), year, known, Strength.ACRONYM);
  }

  /** Reads words as a venue, if they may be one. */
  static VenueText of(String words, Venues venues) {
    if (words.length() > LONGEST
        || words.isBlank()
        || NOTHING.contains(words.strip())
        || (words.length() > LONG && !mayBeLong(words))) {
      return new VenueText("", OptionalInt.empty(), Optional.empty(), Strength.NONE);
    }
    String rest = VenueEdges.withoutLead(VenueEdges.strip(words));
    boolean digits = Glance.hasDigit(rest);
    if (rest.length() <= LONGEST_RANK && RANK.matcher(rest).matches()) {
      OptionalInt year = trailingYear(rest);
      return new VenueText(
          "", year, Optional.empty(), year.isPresent() ? Strength.DATED : Strength.NONE);
    }
    Matcher preprint = PREPRINT.matcher(rest);
    if ((rest.startsWith("a") || rest.startsWith("A")) && preprint.matches()) {
      OptionalInt year = trailingYear(rest);
      return new VenueText(
          preprint.group(1),
          year,
          venues.find("arXiv"),
          year.isPresent() ? Strength.KNOWN_DATED : Strength.KNOWN);
    }
    OptionalInt year = OptionalInt.empty();
    Matcher full = Dates.find(rest).orElse(null);
    if (full != null) {
      year = OptionalInt.of(Integer.parseInt(full.group(1)));
      rest = without(rest, full);
    } else if (digits) {
      Matcher two = SHORT_YEAR.matcher(rest);
      Matcher first = YEAR_FIRST.matcher(rest);
      if (first.lookingAt()) {
        year = OptionalInt.of(Dates.full(first.group(1)));
        rest = rest.substring(first.end());
      } else if (isVolumeOf(rest, venues)) {
        year = OptionalInt.of(Dates.full(rest.substring(rest.length() - 2)));
        rest = rest.substring(0, rest.length() - 3);
      } else if (two.find()) {
        year = OptionalInt.of(Dates.full(two.group(1)));
        rest = without(rest, two);
      }
    }
    if (year.isPresent()) {
      rest = VenueEdges.strip(MONTH.matcher(rest).replaceAll(""));
    }
    String whole = VenueEdges.withoutLead(VenueEdges.withoutAward(rest));
    String name = VenueEdges.withoutVolume(whole);
    Optional<Venue> known = VenueName.find(name, venues);
    Strength strength = VenueName.strength(name, year.isPresent(), known, words);
    if (strength == Strength.WORDS && venues.find(name).isEmpty()) {
      strength = Strength.KNOWN;
    }
    return new VenueText(name, year, known, VenueName.ofVolume(strength, name, whole));
  }

  /** Whether two digits stand behind the dash of a name that the registry knows. */
  private static boolean isVolumeOf(String words, Venues venues) {
    int dash = words.length() - 3;
    return dash > 3
        && words.charAt(dash) == '-'
        && Character.isDigit(words.charAt(dash + 1))
        && Character.isDigit(words.charAt(dash + 2))
        && venues.find(words.substring(0, dash)).isPresent();
  }

  private static OptionalInt trailingYear(String preprint) {
    Matcher year = TRAILING_YEAR.matcher(preprint);
    if (year.find()) {
      return OptionalInt.of(Integer.parseInt(year.group(1)));
    }
    Matcher two = SHORT_YEAR.matcher(preprint);
    return two.find() && APOSTROPHE.matcher(two.group()).find()
        ? OptionalInt.of(Dates.full(two.group(1)))
        : OptionalInt.empty();
  }

  private static String without(String words, Matcher year) {
    String before = words.substring(0, year.start());
    String after = words.substring(year.end());
    after = BEHIND_YEAR.matcher(after).matches() ? "" : after;
    if (before.endsWith("(") && after.startsWith(")")) {
      before = before.substring(0, before.length() - 1);
      after = after.substring(1);
    }
    String rest = SPACES.matcher(VenueEdges.strip(before) + " " + after.strip()).replaceAll(" ");
    return VenueEdges.strip(EMPTY_BRACKETS.matcher(rest).replaceAll(""));
  }
}
