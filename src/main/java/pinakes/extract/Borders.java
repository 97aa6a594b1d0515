package pinakes.extract;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.registry.Venues;

/** Where the words of a line say that it is parted, whatever stands around. */
final class Borders {
  private static final Pattern ET_AL =
      Pattern.compile("\\bet\\.?\\s?al\\b\\.?,?", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?<=[\\s,(])(?=ar[xX]i?v[ :.]{1,2}(?:preprint|\\d{4}))|(?<=\\.\\s)(?=ar[xX]iv\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "\\s*+(?:(?:19|20)\\d{2}[-./]?(?:0[1-9]|1[0-2])(?:[-./]?[0-3]\\d)?|(?:19|20)\\d{2})(?=\\s)");

  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("(?<=[A-Za-z0-9]) (\\p{IsHan})(?=\\p{IsHan}{3})");

  /** A venue with an apostrophe and its year, and nothing behind it. */
  private static final Pattern VENUE_LAST =
      Pattern.compile("(?<=\\s)\\p{Lu}{3,8}['’]\\s?(?:20)?\\d{2}[.\\s]{0,3}$");

  /** A venue with its year before a title: 18-SIGCOMM-, CVPR 2014: */
  private static final Pattern DATED_VENUE =
      Pattern.compile(
          "(?:['’]?\\d{2}|(?:19|20)\\d{2})[-_]\\p{Lu}[\\p{L}&]{1,11}+[-_:：]\\s?(?=\\p{Lu})|\\p{Lu}[\\p{L}&]{2,11}?[ '’-]?(?:19|20)?\\d{2}\\s?[:：_]\\s?(?=\\p{Lu})|\\p{Lu}[\\p{L}&]{2,11}-\\d{2}\\s(?=\\p{IsHan})");

  /** A year behind the initials of the last author: Okafor, A. 2019. */
  private static final Pattern INITIAL_YEAR =
      Pattern.compile("(?<=[\\s.]\\p{Lu}\\.\\s)(?:19|20)\\d{2}(?=[.,:;\\s]|$)");

  /** A year with a dash, bar or colon behind it, before a title: 2020 - A Title. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?:19[5-9]|20[0-4])\\d\\s?(?:[-–—|]{1,2}|:)\\s(?=[\\p{L}\\p{N}\"“])");

  /** A venue and its year, each behind a dash, at the end: A Title - CVPR - 2014. */
  private static final Pattern DASHED_LAST =
      Pattern.compile(
          "\\s[-–—]\\s?(\\p{Lu}[\\p{L}&+. ]{1,40}?)\\s?[-–—,]?\\s?(?:19|20)\\d{2}\\s*+$");

  /** A venue with its year before a title with nothing but a space between: CVPR20 A Title. */
  private static final Pattern SPACED_VENUE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}&]{2,11}?)[ '’-]?(?:19|20)?\\d{2}\\s(?=[(\\p{Lu}\\p{IsHan}])(?!.{0,60}\\b(?i:competition|challenge|shared task|workshop|tutorial|proceedings|conference)\\b)");

  /** "by" and a name, before the end of the line or what parts names from the rest. */
  private static final Pattern BY_NAMES =
      Pattern.compile(
          "(?<=\\s)by\\s++(?!\\p{L}[\\p{L}-]{3,}ing\\s)(?=(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*+)(?:\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*+|van|von|de|den|der|di|la|le)){1,4}\\s*+(?:$|[.,;(\\[&]|\\band\\b|\\bet\\b))");

  /** The number of characters from the apostrophe of a year to the end of the line. */
  private static final int LONGEST_SHORT_YEAR = 9;

  /** The number of characters from the last dash to the end of a venue and its year. */
  private static final int LONGEST_LAST = 48;

  private final Venues venues;
  private final BitSet all = new BitSet();

  /** Those of them between a title and its venue or year, where also a link is parted. */
  private final BitSet titles = new BitSet();

  /**
   * @param venues that a title may have before it without any mark between
   */
  Borders(Venues venues) {
    this.venues = venues;
  }

  /** Whether the line is parted before a character. */
  boolean isAt(int at) {
    return all.get(at);
  }

  /** Whether a title begins or ends there, beside its venue or year. */
  boolean isAtTitle(int at) {
    return titles.get(at);
  }

  /**
   * Finds those of a line, and forgets those of the last.
   *
   * @param restyled whether a character is shown otherwise than the one before it
   */
  void find(String text, IntPredicate restyled) {
    all.clear();
    titles.clear();
    if (text.contains("rX") || text.contains("rx")) {
      ARXIV.matcher(text).results().forEach(arxiv -> all.set(arxiv.start()));
    }
    if (EtAl.mayBeIn(text)) {
      ET_AL.matcher(text).results().forEach(more -> all.set(more.end()));
    }
    if (Glance.hasDigit(text)) {
      findAtYears(text, restyled);
    }
    if (text.contains(" by ")) {
      BY_NAMES.matcher(text).results().forEach(by -> all.set(by.start()));
    }
    if (Glance.hasHan(text)) {
      OTHER_SCRIPT.matcher(text).results().forEach(script -> all.set(script.start(1)));
    }
    all.or(titles);
  }

  /** Places behind a date, around a venue with its year. */
  private void findAtYears(String text, IntPredicate restyled) {
    if (text.contains(". 19") || text.contains(". 20")) {
      INITIAL_YEAR.matcher(text).results().forEach(year -> all.set(year.start()));
    }
    Matcher date = DATE_FIRST.matcher(text);
    if (date.lookingAt()) {
      all.set(date.end());
    }
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && restyled.test(i)) {
        findLastVenue(text, from, i);
        from = i;
      }
      if (i == from && mayBeDatedVenue(text, i)) {
        Matcher dated = DATED_VENUE.matcher(text).region(i, text.length());
        Matcher spaced = SPACED_VENUE.matcher(text).region(i, text.length());
        Matcher year = YEAR_FIRST.matcher(text).region(i, text.length());
        if (year.lookingAt()) {
          titles.set(year.end());
        } else if (dated.lookingAt()) {
          titles.set(dated.end());
        } else if (spaced.lookingAt() && venues.find(spaced.group(1)).isPresent()) {
          titles.set(spaced.end());
        }
      }
    }
    findLastVenue(text, from, text.length());
    if (text.lastIndexOf('\'') >= text.length() - LONGEST_SHORT_YEAR
        || text.lastIndexOf('’') >= text.length() - LONGEST_SHORT_YEAR) {
      Matcher last = VENUE_LAST.matcher(text);
      if (last.find()) {
        all.set(last.start());
      }
    }
  }

  /** The place before a venue and its year at the end of what is shown alike. */
  private void findLastVenue(String text, int from, int to) {
    int dash = text.lastIndexOf('-', to - 1);
    if (dash > from && to - dash < LONGEST_LAST && Character.isDigit(text.charAt(to - 1))) {
      Matcher last = DASHED_LAST.matcher(text).region(from, to);
      if (last.find() && venues.find(last.group(1)).isPresent()) {
        titles.set(last.start());
      }
    }
  }

  private static boolean mayBeDatedVenue(String text, int at) {
    char c = text.charAt(at);
    boolean begins = c == '\'' || c == '’' || Character.isDigit(c) || Character.isUpperCase(c);
    return begins
        && Glance.hasDigit(text, at, Math.min(text.length(), at + Atomiser.LONGEST_VENUE));
  }
}
