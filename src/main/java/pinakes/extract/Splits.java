package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Line;
import pinakes.markdown.Run;
import pinakes.source.Span;

/**
 * Several entries on one line: linked titles with nothing between them but what stands in brackets,
 * marks, and words that join them.
 */
final class Splits {
  private static final int FEWEST_WORDS = 2;
  private static final Set<String> JOINING =
      Set.of("and", "the", "also", "or", "&", "a", "an", "及", "和", "与", "以及");

  private Splits() {}

  /** The candidates that a candidate falls into; itself where it is one. */
  static List<Candidate> of(Candidate candidate) {
    if (candidate.strands().isEmpty() || candidate.strands().getFirst().cell() >= 0) {
      return List.of(candidate);
    }
    Strand first = candidate.strands().getFirst();
    List<Integer> titles = titles(first.line().runs());
    if (titles.size() < 2) {
      return List.of(candidate);
    }
    List<Candidate> parts = new ArrayList<>();
    List<Run> runs = first.line().runs();
    for (int i = 0; i < titles.size(); i++) {
      boolean last = i + 1 == titles.size();
      int from = i == 0 ? 0 : titles.get(i);
      int to = last ? runs.size() : titles.get(i + 1);
      Line line = line(first.line(), last ? runs.subList(from, to) : joined(runs, from, to), last);
      List<Strand> strands = new ArrayList<>();
      strands.add(new Strand(line, first.level(), -1, first.quoted(), true));
      if (last) {
        strands.addAll(candidate.strands().subList(1, candidate.strands().size()));
      }
      Span span = last ? new Span(line.span().start(), candidate.span().end()) : line.span();
      parts.add(Candidate.of(span, candidate.shape(), strands));
    }
    return parts;
  }

  private static Line line(Line whole, List<Run> runs, boolean last) {
    Span span = outer(runs.getFirst()).cover(outer(runs.getLast()));
    return new Line(whole.number(), span, last ? whole.end() : Line.End.BLOCK, whole.tag(), runs);
  }

  private static Span outer(Run run) {
    return run.link().map(link -> link.span().cover(run.span())).orElse(run.span());
  }

  /** The indexes of the runs that begin a linked title; fewer than two where one has a remark. */
  private static List<Integer> titles(List<Run> runs) {
    List<Integer> titles = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.link().isEmpty()) {
        int[] after = {depth};
        boolean joins = joins(run, after);
        depth = after[0];
        if (!joins) {
          return remarkOnLast(runs, titles, i);
        }
      } else if (depth == 0 && begins(runs, i)) {
        if (isTitle(runs, i) && alike(runs, titles, i)) {
          titles.add(i);
        } else if (titles.isEmpty() || Links.looseLabel(text(runs, i)).isEmpty()) {
          return remarkOnLast(runs, titles, i);
        }
      }
    }
    return titles;
  }

  /** A remark may stand behind the last title, and lead wherever it likes. */
  private static List<Integer> remarkOnLast(List<Run> runs, List<Integer> titles, int from) {
    for (int i = from; i < runs.size(); i++) {
      if (runs.get(i).link().isPresent() && begins(runs, i) && isTitle(runs, i)) {
        return List.of();
      }
    }
    return titles;
  }

  /** The number of linked titles among some runs. */
  static int titlesIn(List<Run> runs) {
    int titles = 0;
    for (int i = 0; i < runs.size(); i++) {
      boolean begins = runs.get(i).link().isPresent() && begins(runs, i);
      titles += begins && isTitle(runs, i) ? 1 : 0;
    }
    return titles;
  }

  private static boolean begins(List<Run> runs, int at) {
    return at == 0 || !runs.get(at - 1).link().equals(runs.get(at).link());
  }

  private static String text(List<Run> runs, int at) {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < runs.size() && runs.get(i).link().equals(runs.get(at).link()); i++) {
      text.append(runs.get(i).shows() ? runs.get(i).text() : "");
    }
    return text.toString();
  }

  private static boolean isTitle(List<Run> runs, int at) {
    Run.Target link = runs.get(at).link().orElseThrow();
    String text = text(runs, at);
    return Evidence.count(text) >= FEWEST_WORDS
        && !link.bare()
        && !link.url().startsWith("#")
        && Links.looseLabel(text).isEmpty()
        && Hosts.kind(link.url()).filter(kind -> kind != LinkKind.PROJECT).isEmpty();
  }

  /** Whether a title leads to another place than the one before it, and is in the same script. */
  private static boolean alike(List<Run> runs, List<Integer> titles, int at) {
    if (titles.isEmpty()) {
      return true;
    }
    int before = titles.getLast();
    return !runs.get(before)
            .link()
            .orElseThrow()
            .url()
            .equals(runs.get(at).link().orElseThrow().url())
        && isHan(text(runs, before)) == isHan(text(runs, at));
  }

  private static boolean isHan(String text) {
    return text.codePoints().filter(Character::isIdeographic).count() * 3 > text.length();
  }

  /** Whether nothing but joining words stands outside of the brackets of a run. */
  private static boolean joins(Run run, int[] depth) {
    if (!run.shows()) {
      return true;
    }
    StringBuilder outside = new StringBuilder();
    for (int i = 0; i < run.text().length(); i++) {
      char c = run.text().charAt(i);
      if ("([（【".indexOf(c) >= 0) {
        depth[0]++;
        outside.append(' ');
      } else if (")]）】".indexOf(c) >= 0) {
        depth[0] = Math.max(0, depth[0] - 1);
      } else if (depth[0] == 0) {
        outside.append(Character.isLetterOrDigit(c) || c == '&' ? c : ' ');
      }
    }
    for (String word : outside.toString().split(" ")) {
      if (!word.isEmpty() && !JOINING.contains(word.toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Runs without the words that join them to the next title. */
  private static List<Run> joined(List<Run> runs, int from, int to) {
    List<Run> own = new ArrayList<>(runs.subList(from, to));
    Run last = own.getLast();
    if (last.link().isPresent() || last.text().length() != last.span().length()) {
      return own;
    }
    int end = last.text().length();
    while (end > 0 && ")]）】".indexOf(last.text().charAt(end - 1)) < 0) {
      end--;
    }
    own.removeLast();
    if (end > 0) {
      Span span = new Span(last.span().start(), last.span().start() + end);
      own.add(new Run(last.kind(), span, last.text().substring(0, end), last.style(), ""));
    }
    return own;
  }
}
