package pinakes.check;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.Mend;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Characters that do not show, that steer the direction of the text, or that pass for others, as <a
 * href="https://www.unicode.org/reports/tr39/">UTS 39</a> tells. Said once a line.
 */
final class Characters implements Check {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern LOOK_ALIKE =
      Pattern.compile("[\\p{IsCyrillic}\\p{IsArmenian}\\p{IsCherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]");
  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");
  private static final int ASCII = 0x80;

  private final SpoofChecker spoof = new SpoofChecker.Builder().build();

  @Override
  public void look(Proof proof, Findings findings) {
    SourceFile file = proof.file();
    for (int number = 1; number <= file.lineCount(); number++) {
      Span span = file.line(number);
      String line = file.slice(span);
      if (line.chars().anyMatch(c -> c >= ASCII || isControl(c))) {
        hidden(line, span, findings);
        lookAlikes(line, span, findings);
      }
    }
  }

  private static void hidden(String line, Span span, Findings findings) {
    List<String> names = new ArrayList<>();
    List<Mend> mends = new ArrayList<>();
    Span first = span;
    boolean steered = line.chars().anyMatch(Characters::steers);
    boolean rightToLeft = steered && RIGHT_TO_LEFT.matcher(line).find();
    boolean certain = true;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      if (!isHidden(c, line, i) || (rightToLeft && steers(c))) {
        continue;
      }
      Span at = new Span(span.start() + i, span.start() + i + Character.charCount(c));
      first = names.isEmpty() ? at : first;
      String name = "U+%04X %s".formatted(c, Optional.ofNullable(Character.getName(c)).orElse(""));
      if (!names.contains(name)) {
        names.add(name);
      }
      certain &= Character.getType(c) == Character.FORMAT;
      mends.add(new Mend(at, ""));
    }
    if (!names.isEmpty()) {
      findings.add(
          Rule.SUSPICIOUS_CHARACTERS,
          first,
          "this line holds %d that %s not show: %s"
              .formatted(mends.size(), mends.size() == 1 ? "does" : "do", String.join(", ", names)),
          certain ? mends : List.of());
    }
  }

  private static boolean isHidden(int c, String line, int at) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> isControl(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
      case Character.FORMAT -> !isJoiner(c) && !isTag(c) || isJoiner(c) && joinsNothing(line, at);
      default -> c == 0xFFFD || c == 0x115F || c == 0x3164;
    };
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || (c >= 0x7F && c < 0xA0);
  }

  private static boolean steers(int c) {
    return c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /** Tags make the flags of regions out of a black flag. */
  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  /** A joiner behind a letter of a script that does not join its letters, or behind nothing. */
  private static boolean joinsNothing(String line, int at) {
    if (at == 0) {
      return true;
    }
    int before = line.codePointBefore(at);
    return switch (Character.UnicodeScript.of(before)) {
      case LATIN, HAN, GREEK, CYRILLIC, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> before < ASCII;
    };
  }

  private void lookAlikes(String line, Span span, Findings findings) {
    if (!LOOK_ALIKE.matcher(line).find()) {
      return;
    }
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      Matcher other = LOOK_ALIKE.matcher(word.group());
      if (other.find()
          && LATIN.matcher(word.group()).find()
          && LATIN.matcher(spoof.getSkeleton(other.group())).lookingAt()) {
        int at = span.start() + word.start() + other.start();
        findings.add(
            Rule.SUSPICIOUS_CHARACTERS,
            new Span(at, at + other.group().length()),
            "in \"%s\" stands %s, which passes for a Latin letter"
                .formatted(
                    word.group(),
                    "U+%04X %s"
                        .formatted(
                            other.group().codePointAt(0),
                            Character.getName(other.group().codePointAt(0)))));
        return;
      }
    }
  }
}
