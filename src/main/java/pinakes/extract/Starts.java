package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import pinakes.markdown.Run;

/**
 * Where entries begin among the lines of a paragraph: at its first line, and at every line that
 * looks as an entry's first line does once the entry before it is complete.
 */
final class Starts {
  private static final int FEW = 2;

  private final Sketches sketches;

  Starts(Sketches sketches) {
    this.sketches = sketches;
  }

  /** The indexes of the lines that begin an entry, the first of them 0. */
  List<Integer> of(List<Strand> strands) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    if (strands.size() < 2) {
      return starts;
    }
    int last = last(strands);
    Look look = null;
    boolean complete = false;
    for (int i = 0; i <= last && (i < last || complete); i++) {
      Sketch sketch = sketches.of(strands.get(i));
      if (sketch.opens() && complete && sketch.look() == look && !continues(strands, i)) {
        starts.add(i);
        complete = false;
      } else if (sketch.opens() && look == null) {
        look = sketch.look();
      }
      complete |= look != null && (sketch.paper() || hasLink(strands.get(i)));
      if (look != null && sketch.opens() && !complete) {
        look = sketch.look();
      }
    }
    return starts;
  }

  /** The last line with words enough to begin an entry; none behind it is worth a look. */
  private static int last(List<Strand> strands) {
    int last = strands.size() - 1;
    while (last > 0 && !Sketch.mayOpen(strands.get(last))) {
      last--;
    }
    return last;
  }

  /** Whether the line goes on with a link or emphasis of the line before. */
  private static boolean continues(List<Strand> strands, int at) {
    var before = strands.get(at - 1).line().runs().getLast().style();
    var style = strands.get(at).line().runs().getFirst().style();
    return (style.link().isPresent() && style.link().equals(before.link()))
        || (style.strong().isPresent() && style.strong().equals(before.strong()));
  }

  /** Whether a line leads somewhere otherwise than by a word of its prose: "see here". */
  private static boolean hasLink(Strand strand) {
    List<Run> runs = strand.line().runs();
    return runs.stream()
        .anyMatch(
            run ->
                run.link().isPresent()
                    && (run == runs.getFirst()
                        || run.link().get().bare()
                        || !run.shows()
                        || Evidence.count(run.text()) > FEW
                        || Links.looseLabel(run.text()).isPresent()
                        || Hosts.isPaper(run.link().get().url())));
  }
}
