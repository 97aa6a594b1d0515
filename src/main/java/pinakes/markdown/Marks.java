package pinakes.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line begins with or consists of, told from its characters alone. */
final class Marks {
  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[*+•‣◦▪-]|[-–—](?= ))(?:[ \\t ]++|$)|[•●▪◦]|[-+](?=\\[|!\\[|\\*\\*)|\\*(?=\\[)");
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?:\\d{1,4}+[.)、．](?:[ \\t"
              + " ]++|$)|\\d{1,3}+[.)、．](?=[\\[\\p{Lu}\\p{Lo}*“\"<])|[（(]\\d{1,3}+[)）][ \\t]++)");

  /** The number of characters up to which an address is one. */
  private static final int LONGEST_ADDRESS = 1_000;

  private static final Pattern TASK = Pattern.compile("\\[[ xX]]\\s++");
  private static final Pattern HEADING =
      Pattern.compile("(#{1,6}+)(?:[ \\t]++(.*)|$)|(##{1,5}+)(?=[^#\\s])(.*)");
  private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t]++)#++[ \\t]*+$");
  private static final Pattern HTML_HEADING =
      Pattern.compile(
          "(?:<[^<>]{0,200}>\\s*+){0,4}?<h([1-6])(?:\\s[^<>]{0,300})?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern FENCE = Pattern.compile("(`{3,}+|~{3,}+)(.*)");
  private static final Pattern BIBTEX =
      Pattern.compile(
          "@(?:article|book|booklet|conference|dataset|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|software|techreport|thesis|unpublished)\\s?\\{[^,{}=]{0,200}+(?:,|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE =
      Pattern.compile("(?:(?:\\*[ \\t]*+){3,}+|(?:-[ \\t]*+){3,}+|(?:_[ \\t]*+){3,}+|={5,}+)");
  private static final Pattern UNDERLINE = Pattern.compile("(=++|-{2,}+)[ \\t]*+");
  private static final Pattern DELIMITERS =
      Pattern.compile("\\|?(?:\\s*+:?-++:?\\s*+\\|)*+\\s*+(?::?-++:?)?\\s*+\\|?");
  private static final Pattern DEFINITION =
      Pattern.compile("\\[([^\\[\\]]{1,300})]:\\s*+<?([^\\s>]++)>?.*+");
  private static final Pattern BREAK_TAIL =
      Pattern.compile("(?:\\s|<br\\s*+/?>|</br>){1,20}$", Pattern.CASE_INSENSITIVE);

  private Marks() {}

  /** The length of a list marker with the spaces and task box behind it, 0 where there is none. */
  static int item(String text) {
    Matcher bullet = BULLET.matcher(text);
    int end = 0;
    if (bullet.lookingAt() && !isSpacedEmphasis(text) && !isRule(text)) {
      end = bullet.end();
      if (text.startsWith("*[") && text.endsWith("*")) {
        return 0;
      }
    } else {
      Matcher ordered = ORDERED.matcher(text);
      if (ordered.lookingAt()) {
        end = ordered.end();
      }
    }
    if (end == 0) {
      return 0;
    }
    Matcher task = TASK.matcher(text).region(end, text.length());
    return task.lookingAt() ? task.end() : end;
  }

  static boolean isOrdered(String text) {
    return !text.isEmpty()
        && (Character.isDigit(text.charAt(0)) || "(（".indexOf(text.charAt(0)) >= 0);
  }

  /**
   * Whether a line is emphasis with spaces within its stars, {@code * Jane Doe *}, which opens a
   * list to Markdown and to nobody else.
   */
  static boolean isSpacedEmphasis(String text) {
    if (!text.startsWith("* ")) {
      return false;
    }
    Matcher tail = BREAK_TAIL.matcher(text);
    String shown = tail.find() ? text.substring(0, tail.start()) : text;
    return shown.length() > 2
        && shown.endsWith("*")
        && shown.chars().filter(c -> c == '*').count() % 2 == 0;
  }

  /** The level of a heading and where its words begin and end; empty where it is none. */
  static Optional<int[]> heading(String text) {
    Matcher matcher = HEADING.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean strict = matcher.group(1) != null;
    int level = strict ? matcher.group(1).length() : matcher.group(3).length();
    int from = strict ? Math.max(matcher.start(2), 0) : matcher.start(4);
    if (from == 0) {
      from = text.length();
    }
    Matcher closing = CLOSING.matcher(text).region(from, text.length());
    int to = closing.find() ? closing.start() : text.length();
    return Optional.of(new int[] {level, from, Math.max(from, to)});
  }

  /** The level of a heading of HTML that begins a line, 0 where none does. */
  static int htmlHeading(String text) {
    if (text.isEmpty() || text.charAt(0) != '<') {
      return 0;
    }
    Matcher matcher = HTML_HEADING.matcher(text);
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The marks that open a fenced block; empty where none do. */
  static String fence(String text) {
    Matcher fence = FENCE.matcher(text);
    boolean opens = fence.matches() && !(text.charAt(0) == '`' && fence.group(2).indexOf('`') >= 0);
    return opens ? fence.group(1) : "";
  }

  /** Whether a line closes the fenced block that these marks opened. */
  static boolean closes(String text, String open) {
    Matcher fence = FENCE.matcher(text);
    return fence.matches() && fence.group(1).startsWith(open) && fence.group(2).isBlank();
  }

  /** Whether a line begins an entry of BibTeX. */
  static boolean isBibtex(String text) {
    return text.charAt(0) == '@' && BIBTEX.matcher(text).lookingAt();
  }

  static boolean isRule(String text) {
    return RULE.matcher(text).matches();
  }

  /** The level that the line gives to the one above it, 0 where it gives none. */
  static int underline(String text) {
    return UNDERLINE.matcher(text).matches() ? text.charAt(0) == '=' ? 1 : 2 : 0;
  }

  /** Whether a line parts the header of a table from its rows. */
  static boolean isDelimiterRow(String text) {
    return text.indexOf('|') >= 0 && text.indexOf('-') >= 0 && DELIMITERS.matcher(text).matches();
  }

  /** A label and the address it stands for. */
  static Optional<String[]> definition(String text) {
    Matcher matcher = text.startsWith("[") ? DEFINITION.matcher(text) : null;
    return matcher != null && matcher.matches()
        ? Optional.of(new String[] {matcher.group(1), matcher.group(2)})
        : Optional.empty();
  }

  static boolean beginsTag(String text, String name) {
    return text.regionMatches(true, 0, "<" + name, 0, name.length() + 1)
        && text.length() > name.length() + 1
        && " \t>".indexOf(text.charAt(name.length() + 1)) >= 0;
  }

  /**
   * Where an address in brackets ends that begins at a place, behind its bracket; 0 where there is
   * none.
   */
  static int address(CharSequence text, int from) {
    if (from >= text.length() || text.charAt(from) != '(') {
      return 0;
    }
    int depth = 0;
    for (int i = from; i < text.length() && i - from < LONGEST_ADDRESS; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        return 0;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i - from > 1 ? i + 1 : 0;
      }
    }
    return 0;
  }
}
