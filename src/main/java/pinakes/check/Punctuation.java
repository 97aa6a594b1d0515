package pinakes.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.markdown.Heading;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Names whose brackets are of two widths, and names in Latin letters with full-width marks. */
final class Punctuation implements Check {
  private static final Pattern TWO_WIDTHS = Pattern.compile("（[^（）()]*\\)|\\([^（）()]*）");
  private static final Pattern WIDE =
      Pattern.compile("[\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF5E、。]");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  @Override
  public void look(Proof proof, Findings findings) {
    for (Heading heading : proof.headings()) {
      brackets(proof.file(), heading.span(), findings);
    }
    for (Entry entry : proof.entries()) {
      Span title = entry.titleSpan();
      if (!brackets(proof.file(), title, findings)) {
        wide(proof.file(), title, findings);
      }
      entry.authors().forEach(name -> wide(proof.file(), name.span(), findings));
    }
  }

  private static boolean brackets(SourceFile file, Span span, Findings findings) {
    String words = file.slice(span);
    Matcher matcher = TWO_WIDTHS.matcher(words);
    boolean found = !isAscii(words) && matcher.find();
    if (found) {
      findings.add(
          Rule.MIXED_PUNCTUATION,
          new Span(span.start() + matcher.start(), span.start() + matcher.end()),
          "a bracket opens in one width and closes in another");
    }
    return found;
  }

  private static boolean isAscii(String words) {
    return words.chars().allMatch(c -> c < 0x80);
  }

  private static void wide(SourceFile file, Span span, Findings findings) {
    String words = file.slice(span);
    if (isAscii(words)) {
      return;
    }
    Matcher mark = WIDE.matcher(words);
    if (mark.find() && !EAST_ASIAN.matcher(words).find()) {
      int at = span.start() + mark.start();
      findings.add(
          Rule.MIXED_PUNCTUATION,
          new Span(at, at + 1),
          "the full-width %s stands in a name of Latin letters".formatted(mark.group()));
    }
  }
}
