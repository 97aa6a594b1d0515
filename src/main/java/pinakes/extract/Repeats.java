package pinakes.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pinakes.markdown.Block;
import pinakes.markdown.Run;

/**
 * What was told of short candidates without links and styles: those of the same words in the same
 * place are told alike. A file may hold hundreds of thousands of them.
 */
final class Repeats {
  /** The number of characters up to which a candidate is remembered. */
  private static final int LONGEST = 64;

  /** The number of candidates that are remembered at a time. */
  private static final int MOST = 4_000;

  private final Evidence evidence;
  private final Map<String, Proposed> known = new HashMap<>();

  /** The header of the table whose rows are remembered. */
  private Block.@Nullable Row header;

  Repeats(Evidence evidence) {
    this.evidence = evidence;
  }

  /** A candidate with what its pieces may be. */
  @SuppressWarnings("ReferenceEquality")
  Proposed of(Candidate candidate) {
    String form = form(candidate);
    if (form.isEmpty()) {
      return Proposed.of(candidate, evidence);
    }
    if (known.size() >= MOST || candidate.header().orElse(null) != header) {
      known.clear();
      header = candidate.header().orElse(null);
    }
    Proposed first = known.get(form);
    if (first != null) {
      return first.repeated(candidate);
    }
    Proposed proposed = Proposed.of(candidate, evidence).repeatable();
    known.put(form, proposed);
    return proposed;
  }

  /** All that a candidate is told by, but where it stands in the file; empty where that is much. */
  private static String form(Candidate candidate) {
    List<Strand> strands = candidate.strands();
    if (candidate.name().isPresent() || strands.size() > LONGEST) {
      return "";
    }
    StringBuilder form = new StringBuilder();
    form.append(candidate.shape().ordinal());
    for (int i = 0; i < strands.size(); i++) {
      Strand strand = strands.get(i);
      form.append('\n').append((char) strand.level()).append((char) (strand.cell() + 1));
      form.append(strand.line().end().ordinal() * 4 + (strand.quoted() ? 2 : 0));
      form.append(strand.opens() ? '+' : ' ').append(strand.line().tag());
      List<Run> runs = strand.line().runs();
      for (int j = 0; j < runs.size(); j++) {
        Run run = runs.get(j);
        if (run.kind() != Run.Kind.TEXT || !isPlain(run.style())) {
          return "";
        }
        form.append('\r').append(run.text());
      }
      if (form.length() > LONGEST) {
        return "";
      }
    }
    return form.toString();
  }

  private static boolean isPlain(Run.Style style) {
    return style.strong().isEmpty() && style.emphasis().isEmpty() && style.link().isEmpty();
  }
}
