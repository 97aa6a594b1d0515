package pinakes.extract;

import java.util.List;
import java.util.Locale;
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

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:\\W*\\b(?:(?:in|at|to appear (?:in|at)|accepted (?:by|to|at|in|for)|accepted|published"
              + " (?:in|at)|appears? in|presented at|under review (?:at|in|by|for)|submitted"
              + " to)\\b\\W{1,3}|(?:venue|source|conference|journal|publish(?:ed)?|会议|期刊|发表于?)\\s?[:：]\\s?))+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern AWARD =
      Pattern.compile(
          "[\\s(\\[,;:/·-]*+\\b(?:oral|spotlight|poster|highlights?|notable(?: top)?|best"
              + " (?:student )?(?:paper|demo)(?:"
              + " (?:award|finalist|candidate|nominee|runner-up|honou?rable mention))*|honou?rable"
              + " mention|outstanding (?:paper|new directions)?|awards?|finalist|long paper|short"
              + " paper|long|short|full paper|accepted|accept|to appear|top[ -]?\\d+%|extended"
              + " abstract|preprint version|(?:under|in)(?: double-blind)? (?:review|submission|press|revision))\\b[^\\p{L}\\p{N}]*+$",
          Pattern.CASE_INSENSITIVE);

  /** The last words of awards and the like. */
  private static final Set<String> AWARDS =
      Set.of(
          ("oral spotlight poster highlight highlights notable top paper demo award awards finalist"
                  + " candidate nominee up mention directions outstanding long short accepted accept"
                  + " appear abstract version review submission press revision")
              .split(" "));

  private static final Pattern VOLUME =
      Pattern.compile(
          "[\\s,]++(?:(?:vol(?:ume)?|no|issue|pp?|pages?)\\.?\\s?)?(?:\\d[\\d.():–-]*+|abs/\\S++)$",
          Pattern.CASE_INSENSITIVE);

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

  /** A month, with its day, at the end of a name or at its beginning. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:^|[\\s,(]++)(?:\\d{1,2}\\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?:\\s\\d{1,2})?[\\s,)]*+$",
          Pattern.CASE_INSENSITIVE);

  /** Who holds a conference or publishes a journal, before its name. */
  private static final Pattern ORGANISER =
      Pattern.compile(
          "(?:IEEE|ACM|USENIX|AAAI|SIAM|IFIP|CCF|IEICE|IET|EURASIP|AMIA)(?:[/-](?:IEEE|ACM|CVF|RSJ|IFIP|CAA|ASME|SPEC|SIGAPP))?(?:\\sSIG[A-Z]{2,8})?\\s++(?=\\p{Lu})");

  /** What a cell or a bracket holds where nothing is to be said. */
  private static final Set<String> NOTHING =
      Set.of("N/A", "NA", "n/a", "TBA", "TBD", "TODO", "WIP");

  /** Acronyms that also mean something else: venues only with a year. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          ("SAT CAD ITS DIS SAS CAL RAM RAS ILP ASP PGM EMO API ARC ACC ECC CNS IDA DAS FIRE SAC"
                  + " CUI AVI CCC PAM MIR MDM SCN TAC CASE HOST GEM FUN ITP CPP CPM DLT PCS SCA CGI"
                  + " SMI HAI MPC BTW ISR TCS RAID ASSETS PROMISE DSS RTA GRL NAR JSA VIS MLG IPM SSP"
                  + " VEE CANS AFT QCE EDM TEI IDC RSE ARITH JAMES CIMS RESS")
              .split(" "));

  private static final String EDGES = "[]()【】{}·•|,.;:*_-–—~`\"“”/\\＠@";

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
    String rest = withoutLead(strip(words));
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
      rest = strip(MONTH.matcher(rest).replaceAll(""));
    }
    String whole = withoutLead(withoutAward(rest));
    String name = withoutVolume(whole);
    Optional<Venue> known = find(name, venues);
    Strength strength = strength(name, year.isPresent(), known, words);
    if (strength == Strength.WORDS && venues.find(name).isEmpty()) {
      strength = Strength.KNOWN;
    }
    return new VenueText(name, year, known, ofVolume(strength, name, whole));
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

  /** Words with a volume behind them, or shortened as names of journals are, are a venue's name. */
  private static Strength ofVolume(Strength strength, String name, String whole) {
    String behind = whole.substring(Math.min(name.length(), whole.length()));
    boolean volume = !behind.isEmpty() && ISSUE.matcher(behind).find();
    return switch (strength) {
      case WORDS -> volume || Abbreviations.in(name) > 0 ? Strength.KNOWN : strength;
      case NONE, ACRONYM ->
          (volume && name.length() > 3 && Character.isUpperCase(name.codePointAt(0)))
                  || Abbreviations.in(name + ".") > 1
              ? Strength.FORM
              : strength;
      case FORM, DATED, KNOWN, KNOWN_DATED -> strength;
    };
  }

  /** A number with an issue: 12(3), 41.2; or said to be a volume. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "\\d{1,4}(?:\\s?\\(\\d|\\.\\d)|vol(?:ume)?\\.?\\s?\\d", Pattern.CASE_INSENSITIVE);

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

  private static final Pattern TRAILING_YEAR =
      Pattern.compile("(?:^|[\\s,(:.-])((?:19[5-9]|20[0-4])\\d)(?!\\.?\\d{3})(?!\\d)");

  private static String without(String words, Matcher year) {
    String before = words.substring(0, year.start());
    String after = words.substring(year.end());
    after = BEHIND_YEAR.matcher(after).matches() ? "" : after;
    if (before.endsWith("(") && after.startsWith(")")) {
      before = before.substring(0, before.length() - 1);
      after = after.substring(1);
    }
    String rest = SPACES.matcher(strip(before) + " " + after.strip()).replaceAll(" ");
    return strip(EMPTY_BRACKETS.matcher(rest).replaceAll(""));
  }

  private static String withoutVolume(String words) {
    if (!Glance.hasDigit(words) && !words.contains("abs/")) {
      return words;
    }
    Matcher volume = VOLUME.matcher(words);
    if (!volume.find() || volume.start() <= 2) {
      return words;
    }
    String rest = strip(words.substring(0, volume.start()));
    return words.charAt(volume.start()) == ',' ? withoutVolume(rest) : rest;
  }

  private static String withoutLead(String words) {
    char first = words.isEmpty() ? ' ' : Character.toLowerCase(words.charAt(0));
    return "iatpusvcj会期发".indexOf(first) < 0 ? words : strip(LEAD.matcher(words).replaceFirst(""));
  }

  private static String withoutAward(String words) {
    String rest = words;
    if (!mayEndInAward(words)) {
      return words;
    }
    for (int i = 0; i < 4; i++) {
      Matcher award = AWARD.matcher(rest);
      if (!award.find() || award.start() == 0) {
        return rest;
      }
      rest = strip(rest.substring(0, award.start()));
    }
    return rest;
  }

  private static boolean mayEndInAward(String words) {
    int to = words.length();
    while (to > 0 && !Character.isLetterOrDigit(words.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
      from--;
    }
    return words.indexOf('%') >= 0
        || AWARDS.contains(words.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static Optional<Venue> find(String name, Venues venues) {
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
        ? venues.find(strip(qualified.group(1)))
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

  private static final Pattern PROCEEDINGS =
      Pattern.compile(
          "(?:in )?(?:the )?(?:proceedings of |proc\\.? (?:of )?)(?:the )?(?:\\d+(?:st|nd|rd|th)"
              + " )?(?:annual )?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTER_BEHIND = Pattern.compile("\\p{Lu}{3,8}[oswb]");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
  private static final Pattern SPACES = Pattern.compile("\\s{2,}");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*+\\)");
  private static final Pattern BRACKETED = Pattern.compile("(.{2,120}?)\\s?\\((.{2,20})\\)");

  private static Strength strength(
      String name, boolean dated, Optional<Venue> known, String words) {
    if (name.isEmpty()) {
      return Strength.NONE;
    }
    if (known.isPresent()) {
      if (dated) {
        return Strength.KNOWN_DATED;
      }
      return isAcronym(name) || isNamedAsVenue(name) ? Strength.KNOWN : Strength.WORDS;
    }
    if (isNamedAsVenue(name) && hasCapital(name)) {
      return Strength.FORM;
    }
    if (ACRONYM.matcher(name).matches()) {
      return dated ? Strength.DATED : Strength.ACRONYM;
    }
    if (!dated || !Character.isUpperCase(name.codePointAt(0))) {
      return Strength.NONE;
    }
    int spaces = count(name, ' ');
    boolean shortName =
        (spaces < 6 && endsInYear(words))
            || (spaces < 9 && COMMA_YEAR.matcher(words).find() && isCapitalised(name))
            || (spaces < 2 && APOSTROPHE.matcher(words).find() && endsInDigits(words))
            || (spaces < 4 && beginsInYear(words));
    return shortName ? Strength.ACRONYM : Strength.NONE;
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
    String shown = strip(words);
    return shown.length() > 4 && Dates.find(shown.substring(0, 4)).isPresent();
  }

  private static final Pattern COMMA_YEAR = Pattern.compile("[,)]\\s(?:19|20)\\d{2}[.\\s]*+$");

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
    String shown = strip(words);
    int last = shown.length() - 1;
    return last > 2
        && Character.isDigit(shown.charAt(last))
        && "'’‘`´".indexOf(shown.charAt(last - 2)) >= 0;
  }

  private static boolean endsInYear(String words) {
    String shown = strip(words);
    return shown.length() > 4 && Dates.find(shown.substring(shown.length() - 4)).isPresent();
  }

  private static String strip(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && Words.isMark(words.charAt(from), EDGES)) {
      from++;
    }
    while (to > from && Words.isMark(words.charAt(to - 1), EDGES)) {
      to--;
    }
    String stripped = words.substring(from, to);
    boolean closed = to < words.length() && words.charAt(to) == ')';
    return closed && count(stripped, '(') > count(stripped, ')')
        ? words.substring(from, to + 1)
        : stripped;
  }

  private static int count(String words, char one) {
    int count = 0;
    for (int at = words.indexOf(one); at >= 0; at = words.indexOf(one, at + 1)) {
      count++;
    }
    return count;
  }
}
