package pinakes.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the name of a venue without being part of it. */
final class VenueEdges {
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

  private static final String EDGES = "[]()【】{}·•|,.;:*_-–—~`\"“”/\\＠@";

  private VenueEdges() {}

  static String withoutVolume(String words) {
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

  static String withoutLead(String words) {
    char first = words.isEmpty() ? ' ' : Character.toLowerCase(words.charAt(0));
    return "iatpusvcj会期发".indexOf(first) < 0 ? words : strip(LEAD.matcher(words).replaceFirst(""));
  }

  static String withoutAward(String words) {
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

  static String strip(String words) {
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

  static int count(String words, char one) {
    int count = 0;
    for (int at = words.indexOf(one); at >= 0; at = words.indexOf(one, at + 1)) {
      count++;
    }
    return count;
  }
}
