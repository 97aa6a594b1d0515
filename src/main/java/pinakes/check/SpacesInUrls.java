package pinakes.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** {@code [PDF](https://arxiv.org/abs/1503. 02531)}, which Markdown shows as it stands. */
final class SpacesInUrls implements Check {
  /** A target with words after a space that are no title in quotes. */
  private static final Pattern FORM =
      Pattern.compile(
          "\\]\\(\\s*(https?:/?/?[^\\s()<>]*(?:[ \\t]+(?![\"'(])[^\\s()<>]+)+)\\s*\\)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void look(Proof proof, Findings findings) {
    SourceFile file = proof.file();
    for (int number = 1; number <= file.lineCount(); number++) {
      Span span = file.line(number);
      String line = file.slice(span);
      if (!line.contains("](")) {
        continue;
      }
      Matcher matcher = FORM.matcher(line);
      while (matcher.find()) {
        findings.add(
            Rule.SPACE_IN_URL,
            new Span(span.start() + matcher.start(1), span.start() + matcher.end(1)),
            "the address has a space in it, so this is no link");
      }
    }
  }
}
