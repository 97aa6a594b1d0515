package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.Span;

/** Addresses that stand in text without being marked up as links. */
final class BareLinks {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|ftp)://[^\\s<>\"“”|（）()\\[\\]【】，。；、]++(?:\\([^\\s()]{0,200}\\)[^\\s<>\"“”|（）()\\[\\]【】，。；、]*+)*+",
          Pattern.CASE_INSENSITIVE);
  private static final String NOT_LAST = ".,;:!?'*_~`";

  private BareLinks() {}

  /** The runs, with the addresses in them as links of their own. */
  static List<Run> split(List<Run> runs) {
    if (runs.stream().noneMatch(BareLinks::mayHoldOne)) {
      return runs;
    }
    List<Run> split = new ArrayList<>();
    for (Run run : runs) {
      if (mayHoldOne(run)) {
        split(run, split);
      } else {
        split.add(run);
      }
    }
    return split;
  }

  private static boolean mayHoldOne(Run run) {
    return run.kind() == Run.Kind.TEXT
        && run.link().isEmpty()
        && run.text().contains("://")
        && run.text().length() == run.span().length();
  }

  private static void split(Run run, List<Run> split) {
    Matcher matcher = ADDRESS.matcher(run.text());
    int from = 0;
    while (matcher.find()) {
      int end = matcher.end();
      while (end > matcher.start() && NOT_LAST.indexOf(run.text().charAt(end - 1)) >= 0) {
        end--;
      }
      add(run, from, matcher.start(), run.style(), split);
      Span span = part(run, matcher.start(), end);
      Run.Target target = new Run.Target(run.text().substring(matcher.start(), end), span, true);
      add(run, matcher.start(), end, run.style().in(target), split);
      from = end;
    }
    add(run, from, run.text().length(), run.style(), split);
  }

  private static void add(Run run, int from, int to, Run.Style style, List<Run> split) {
    if (to > from) {
      split.add(
          new Run(Run.Kind.TEXT, part(run, from, to), run.text().substring(from, to), style, ""));
    }
  }

  private static Span part(Run run, int from, int to) {
    return new Span(run.span().start() + from, run.span().start() + to);
  }
}
