package pinakes.markdown;

import java.util.List;
import java.util.regex.Pattern;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** The words of headings, without what only helps to move about in the page. */
final class Headings {
  private static final Pattern BACK =
      Pattern.compile(
          "\\W*(?:(?:back|go|return)\\b.{0,30}|(?:to"
              + " )?top|contents?|toc|index|home|返回.{0,8}|回到.{0,8}|目录)?\\W*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern EMOJI_CODE = Pattern.compile(":[a-z0-9_+-]{2,40}:");

  private static final Pattern EMPTY = Pattern.compile("\\s*(?:\\[\\s*]|\\(\\s*\\)|«\\s*»)");

  private Headings() {}

  static Heading of(SourceFile file, Draft draft) {
    List<Run> runs = draft.lines.stream().flatMap(line -> line.runs().stream()).toList();
    StringBuilder text = new StringBuilder();
    boolean first = true;
    for (Line line : draft.lines) {
      if (!first && !text.isEmpty()) {
        text.append(' ');
      }
      line.runs().stream()
          .filter(Run::shows)
          .filter(run -> !leadsBack(run, runs))
          .forEach(run -> text.append(run.text()));
      first = false;
    }
    String words = EMPTY.matcher(EMOJI_CODE.matcher(text).replaceAll(" ")).replaceAll("").strip();
    Span span = draft.text.isEmpty() ? draft.span() : words(file, draft);
    return new Heading(draft.level, words, span, draft.span(), draft.lines);
  }

  private static Span words(SourceFile file, Draft draft) {
    return file.trim(draft.text.getFirst().cover(draft.text.getLast()));
  }

  private static boolean leadsBack(Run run, List<Run> runs) {
    return run.link().filter(link -> link.url().startsWith("#")).isPresent()
        && BACK.matcher(run.text()).matches()
        && runs.stream()
            .anyMatch(
                other ->
                    other.shows() && !other.link().equals(run.link()) && !other.text().isBlank());
  }
}
