package pinakes.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Venue;
import pinakes.registry.Venues;

/** Names as those of venues: which venue the registry knows under one, and how sure it is one. */
final class VenueName {
  private static final Pattern FORM =
      Pattern.compile(
          "\\b(?:proceedings|conference|symposium|workshops?|journal|transactions|letters|magazine|advances"
              + " in|trans\\.?|proc\\.?|conf\\.?|congress|annals|bulletin|communications of|review"
              + " letters|dissertation|thesis|technical report|tech\\.? report|university"
              + " press|lecture notes|findings of|annual"
              + " meeting|forum|j\\.|preprint|openreview|biorxiv|medrxiv|corr|ssrn|(?-i:HAL)|mit"
              + " press)\\b|会议|期刊|学报|杂志|研讨会|大会|学会",
          Pattern.CASE_INSENSITIVE);

  /** The first words of those that names of venues hold. */
  private static final Glance FORMS =
      Glance.at(
          "proceedings conference symposium workshop workshops journal transactions letters magazine"
              + " advances trans proc conf congress annals bulletin communications review"
              + " dissertation thesis technical tech university lecture findings annual forum j"
              + " preprint openreview biorxiv medrxiv corr ssrn hal mit");

  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(.+?)[\\s:,/@&(-]+(?:\\p{L}[\\p{L}-]*[\\s-]+){0,5}?(?:workshops?|findings|tracks?|tutorials?|demos?|companion|wksp?s?|ws|d&b|datasets?.{0,20}|supplement|lbw|industry|srw|student|main|rejected?|submission|submitted|under"
              + " review|withdrawn|short|challenge)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** The words that qualify, or the first ones of those that do. */
  private static final Glance QUALIFIERS =
      Glance.at(
          "workshop workshops findings track tracks tutorial tutorials demo demos companion wks wkss"
              + " wksp wksps ws d dataset datasets supplement lbw industry srw student main rejecte"
              + " rejected submission submitted under withdrawn short challenge");

  private static final Pattern ACRONYM =
      Pattern.compile(
          "\\p{Lu}[\\p{L}&+/-]{0,12}\\p{Lu}[\\p{Ll}]{0,3}(?:[- ](?:\\p{Lu}{2,6}|[A-Z]))?");

  /** Who holds a conference or publishes a journal, before its name. */
  private static final Pattern ORGANISER =
      Pattern.compile(
          "(?:IEEE|ACM|USENIX|AAAI|SIAM|IFIP|CCF|IEICE|IET|EURASIP|AMIA)(?:[/-](?:IEEE|ACM|CVF|RSJ|IFIP|CAA|ASME|SPEC|SIGAPP))?(?:\\sSIG[A-Z]{2,8})?\\s++(?=\\p{Lu})");

  /** Acronyms that also mean something else: venues only with a year. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          ("SAT CAD ITS DIS SAS CAL RAM RAS ILP ASP PGM EMO API ARC ACC ECC CNS IDA DAS FIRE SAC"
                  + " CUI AVI CCC PAM MIR MDM SCN TAC CASE HOST GEM FUN ITP CPP CPM DLT PCS SCA CGI"
                  + " SMI HAI MPC BTW ISR TCS RAID ASSETS PROMISE DSS RTA GRL NAR JSA VIS MLG IPM SSP"
                  + " VEE CANS AFT QCE EDM TEI IDC RSE ARITH JAMES CIMS RESS")
              .split(" "));

  /** A number with an issue: 12(3), 41.2; or said to be a volume. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "\\d{1,4}(?:\\s?\\(\\d|\\.\\d)|vol(?:ume)?\\.?\\s?\\d", Pattern.CASE_INSENSITIVE);

  private static final Pattern PROCEEDINGS =
      Pattern.compile(
          "(?:in )?(?:the )?(?:proceedings of |proc\\.? (?:of )?)(?:the )?(?:\\d+(?:st|nd|rd|th)"
              + " )?(?:annual )?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LETTER_BEHIND = Pattern.compile("\\p{Lu}{3,8}[oswb]");

  private static final Pattern BRACKETED = Pattern.compile("(.{2,120}?)\\s?\\((.{2,20})\\)");

  private static final Pattern COMMA_YEAR = Pattern.compile("[,)]\\s(?:19|20)\\d{2}[.\\s]*+$");

  private VenueName() {}

  /** Words with a volume behind them, or shortened as names of journals are, are a venue's name. */
  static VenueText.Strength ofVolume(VenueText.Strength strength, String name, String whole) {
    String behind = whole.substring(Math.min(name.length(), whole.length()));
    boolean volume = !behind.isEmpty() && ISSUE.matcher(behind).find();
    return switch (strength) {
      case WORDS -> volume || Abbreviations.in(name) > 0 ? VenueText.Strength.KNOWN : strength;
      case NONE, ACRONYM ->
          (volume && name.length() > 3 && Character.isUpperCase(name.codePointAt(0)))
                  || Abbreviations.in(name + ".") > 1
              ? VenueText.Strength.FORM
              : strength;
      case FORM, DATED, KNOWN, KNOWN_DATED -> strength;
    };
  }

  static Optional<Venue> find(String name, Venues venues) {
    if (name.isEmpty() || name.indexOf('+') >= 0) {
      return Optional.empty();
    }
    Optional<Venue> whole = venues.find(name);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher proceedings = PROCEEDINGS.matcher(name);
    if (proceedings.lookingAt()) {
      Optional<Venue> found = venues.find(name.substring(proceedings.end()));
      if (found.isPresent()) {
        return found;
      }
    }
    if (LETTER_BEHIND.matcher(name).matches()) {
      return venues.find(name.substring(0, name.length() - 1));
    }
    Matcher bracket = BRACKETED.matcher(name);
    if (name.endsWith(")") && bracket.matches()) {
      return venues.find(bracket.group(1)).or(() -> venues.find(bracket.group(2)));
    }
    Matcher organiser = ORGANISER.matcher(name);
    if (organiser.lookingAt()) {
      Optional<Venue> found = venues.find(name.substring(organiser.end()));
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<Venue> abbreviated =
        hasWord(name) ? venues.abbreviated(name) : Optional.<Venue>empty();
    if (abbreviated.isPresent()) {
      return abbreviated;
    }
    Matcher qualified = QUALIFIED.matcher(name);
    return QUALIFIERS.mayBeIn(name) && qualified.matches()
        ? venues.find(VenueEdges.strip(qualified.group(1)))
        : Optional.empty();
  }

  /** Whether three letters stand together, which initials of people never do. */
  private static boolean hasWord(String name) {
    int letters = 0;
    for (int i = 0; i < name.length() && letters < 3; i++) {
      letters = Character.isLetter(name.charAt(i)) ? letters + 1 : 0;
    }
    return letters >= 3;
  }

  static VenueText.Strength strength(
      String name, boolean dated, Optional<Venue> known, String words) {
    if (name.isEmpty()) {
      return VenueText.Strength.NONE;
    }
    if (known.isPresent()) {
      if (dated) {
        return VenueText.Strength.KNOWN_DATED;
      }
      return isAcronym(name) || isNamedAsVenue(name)
          ? VenueText.Strength.KNOWN
          : VenueText.Strength.WORDS;
    }
    if (isNamedAsVenue(name) && hasCapital(name)) {
      return VenueText.Strength.FORM;
    }
    if (ACRONYM.matcher(name).matches()) {
      return dated ? VenueText.Strength.DATED : VenueText.Strength.ACRONYM;
    }
    if (!dated || !Character.isUpperCase(name.codePointAt(0))) {
      return VenueText.Strength.NONE;
    }
    int spaces = VenueEdges.count(name, ' ');
    boolean shortName =
        (spaces < 6 && endsInYear(words))
            || (spaces < 9 && COMMA_YEAR.matcher(words).find() && isCapitalised(name))
            || (spaces < 2 && VenueText.APOSTROPHE.matcher(words).find() && endsInDigits(words))
            || (spaces < 4 && beginsInYear(words));
    return shortName ? VenueText.Strength.ACRONYM : VenueText.Strength.NONE;
  }

  private static boolean hasCapital(String name) {
    return name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c));
  }

  /** Capitals in one word, and not such as mean something else as often. */
  private static boolean isAcronym(String name) {
    return name.length() > 2
        && name.indexOf(' ') < 0
        && name.codePoints().filter(Character::isUpperCase).count() >= 2
        && !AMBIGUOUS.contains(name);
  }

  /** Whether words of the names of conferences and journals are in it, or who holds them. */
  private static boolean isNamedAsVenue(String name) {
    return ((FORMS.mayBeIn(name) || Glance.hasHan(name)) && FORM.matcher(name).find())
        || ORGANISER.matcher(name).lookingAt();
  }

  private static boolean beginsInYear(String words) {
    String shown = VenueEdges.strip(words);
    return shown.length() > 4 && Dates.find(shown.substring(0, 4)).isPresent();
  }

  /** Whether each word has a capital but for those that join others. */
  private static boolean isCapitalised(String name) {
    for (String word : name.split(" ")) {
      if (word.length() > 3 && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInDigits(String words) {
    String shown = VenueEdges.strip(words);
    int last = shown.length() - 1;
    return last > 2
        && Character.isDigit(shown.charAt(last))
        && "'’‘`´".indexOf(shown.charAt(last - 2)) >= 0;
  }

  private static boolean endsInYear(String words) {
    String shown = VenueEdges.strip(words);
    return shown.length() > 4 && Dates.find(shown.substring(shown.length() - 4)).isPresent();
  }
}
