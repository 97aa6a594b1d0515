package pinakes.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.Span;

/**
 * Finds entries of BibTeX in text, and where their fields stand. The parser that reads authority
 * files tells no places and refuses a file for one missing comma; lists are written by hand, so
 * commas may be missing here, and an entry that does not end costs no other. Each character is
 * looked at once.
 */
final class BibtexScanner {
  private static final Pattern OPENING =
      Pattern.compile("(?<![^\\s>])@([A-Za-z]{3,20})\\s?\\{[^,{}=\\n]{0,200}+,");

  private static final Set<String> ADDRESSES = Set.of("url", "ee", "pdf", "doi");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#~])");

  /** The braces that may be open within one another. */
  private static final int DEEPEST = 16;

  private final String text;
  private final int end;
  private int at;
  private boolean broken;

  BibtexScanner(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  List<BibtexEntry> entries() {
    List<BibtexEntry> entries = new ArrayList<>();
    Matcher opening = OPENING.matcher(text).useTransparentBounds(true);
    while (opening.region(at, end).find()) {
      at = opening.end();
      broken = false;
      Map<String, Span> values = values();
      if (!broken) {
        entries.add(
            entry(
                new Span(opening.start(), at), opening.group(1).toLowerCase(Locale.ROOT), values));
      }
    }
    return entries;
  }

  /** The values up to the brace that closes the entry, which is passed. */
  private Map<String, Span> values() {
    Map<String, Span> values = new HashMap<>();
    while (!broken) {
      if (at >= end || opensAnother()) {
        broken = true;
      } else if (text.charAt(at) == '}') {
        at++;
        return values;
      } else if (text.charAt(at) == '{' || text.charAt(at) == '"') {
        delimited();
      } else if (Character.isLetter(text.charAt(at))) {
        String name = word().toLowerCase(Locale.ROOT);
        space();
        if (at < end && text.charAt(at) == '=') {
          at++;
          values.putIfAbsent(name, value());
        }
      } else {
        at++;
      }
    }
    return values;
  }

  /** Whether another entry begins on a line of its own, so that this one was never closed. */
  private boolean opensAnother() {
    return text.charAt(at) == '@'
        && OPENING.matcher(text).useTransparentBounds(true).region(at, end).lookingAt();
  }

  /** Parts joined by crosses; of one part what is within its braces or quotes. */
  private Span value() {
    space();
    int start = at;
    int last = at;
    int parts = 0;
    boolean goesOn = true;
    boolean bare = false;
    while (goesOn && !broken && at < end) {
      bare = "{\"".indexOf(text.charAt(at)) < 0;
      if (bare) {
        word();
      } else {
        delimited();
      }
      parts++;
      last = at;
      space();
      goesOn = at < end && text.charAt(at) == '#';
      if (goesOn) {
        at++;
        space();
      }
    }
    boolean within = parts == 1 && !bare && last - start >= 2;
    return within ? trimmed(start + 1, last - 1) : trimmed(start, last);
  }

  /** Passes a part in braces or quotes. */
  private void delimited() {
    boolean quoted = text.charAt(at) == '"';
    int depth = quoted ? 0 : 1;
    at++;
    while (at < end && !opensAnother()) {
      char c = text.charAt(at++);
      if (c == '{') {
        depth++;
        broken |= depth > DEEPEST;
      } else if (c == '}') {
        depth--;
        if (!quoted && depth == 0) {
          return;
        }
      } else if (c == '"' && quoted && depth == 0) {
        return;
      }
    }
    broken = true;
  }

  private String word() {
    int start = at;
    while (at < end && "{}\",#=".indexOf(text.charAt(at)) < 0 && !isSpace(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
    }
    return text.substring(start, at);
  }

  private void space() {
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private Span trimmed(int start, int stop) {
    int from = start;
    int to = stop;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private BibtexEntry entry(Span span, String type, Map<String, Span> values) {
    Map<String, BibtexField> fields = new HashMap<>();
    values.forEach(
        (name, value) ->
            fields.put(name, ADDRESSES.contains(name) ? address(value) : field(value)));
    List<BibtexField> authors = new ArrayList<>();
    boolean truncated = false;
    Optional<Span> field = Optional.ofNullable(values.get("author"));
    if (field.isPresent()) {
      int start = field.get().start();
      for (Span name : BibtexNames.places(text.substring(start, field.get().end()))) {
        BibtexField author = field(trimmed(start + name.start(), start + name.end()));
        truncated |= author.text().equals("others");
        if (!author.text().isEmpty() && !author.text().equals("others")) {
          authors.add(author);
        }
      }
    }
    return new BibtexEntry(span, type, fields, authors, truncated);
  }

  /** An address is no text: a tilde in it is a tilde. */
  private BibtexField address(Span value) {
    String raw = text.substring(value.start(), value.end());
    return new BibtexField(
        ESCAPED.matcher(raw).replaceAll("$1").replaceAll("\\\\url|[{}]", "").strip(), value);
  }

  private BibtexField field(Span value) {
    return new BibtexField(LatexText.plain(text.substring(value.start(), value.end())), value);
  }
}
