package pinakes.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.extract.Extraction;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * What the keeper of a list accepts in it by comments: {@code <!-- pinakes: accept duplicate-paper
 * -->} on a line or an entry, or on a line of its own before it; {@code <!-- pinakes: accept
 * year-missing in this file -->} anywhere for the whole file. Several rules are parted by commas; a
 * reason may follow behind a colon.
 */
final class Acceptances {
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s*pinakes:\\s*accept\\s+([\\w, -]+?)(\\s+in\\s+this\\s+file)?\\s*(?::[^\\n"
              + "]*?)?-->",
          Pattern.CASE_INSENSITIVE);

  private static final BitSet NO_LINE = new BitSet();

  private record Lines(int from, int to) {}

  private final Set<Rule> everywhere = EnumSet.noneOf(Rule.class);
  private final Map<Rule, BitSet> within = new EnumMap<>(Rule.class);
  private final List<Problem> unknown = new ArrayList<>();

  private Acceptances() {}

  /** The comments of a list. */
  static Acceptances of(Extraction extraction) {
    Acceptances acceptances = new Acceptances();
    SourceFile file = extraction.file();
    if (!file.text().contains("pinakes:")) {
      return acceptances;
    }
    TreeMap<Integer, Lines> entries = entries(extraction);
    Matcher comment = COMMENT.matcher(file.text());
    while (comment.find()) {
      Span span = new Span(comment.start(), comment.end());
      Lines lines = lines(file, span, entries);
      for (String id : comment.group(1).split("[\\s,]+")) {
        Optional<Rule> rule = Rule.called(id);
        if (rule.isEmpty()) {
          acceptances.unknown.add(unknown(file.place(span), id));
        } else if (comment.group(2) != null) {
          acceptances.everywhere.add(rule.get());
        } else {
          acceptances
              .within
              .computeIfAbsent(rule.get(), key -> new BitSet())
              .set(lines.from(), lines.to() + 1);
        }
      }
    }
    return acceptances;
  }

  private static Problem unknown(Place place, String id) {
    return new Problem(
        Rule.UNKNOWN_ACCEPTANCE, place, "there is no rule \"%s\" to accept".formatted(id));
  }

  private static TreeMap<Integer, Lines> entries(Extraction extraction) {
    TreeMap<Integer, Lines> entries = new TreeMap<>();
    SourceFile file = extraction.file();
    extraction
        .readings()
        .forEach(
            reading -> {
              int from = file.lineAt(reading.span().start());
              int to = file.lineAt(Math.max(reading.span().start(), reading.span().end() - 1));
              entries.put(from, new Lines(from, to));
            });
    return entries;
  }

  /** The entry that a comment stands in, else its line, else what follows a line of its own. */
  private static Lines lines(SourceFile file, Span comment, TreeMap<Integer, Lines> entries) {
    int line = file.lineAt(comment.start());
    if (file.trim(file.line(line)).equals(comment)) {
      do {
        line++;
      } while (line < file.lineCount() && file.isBlank(line));
    }
    Map.Entry<Integer, Lines> entry = entries.floorEntry(line);
    boolean within = entry != null && line <= entry.getValue().to();
    return within ? entry.getValue() : new Lines(line, line);
  }

  boolean accept(Problem problem) {
    return everywhere.contains(problem.rule())
        || within.getOrDefault(problem.rule(), NO_LINE).get(problem.place().line());
  }

  /** Comments that accept what does not exist. */
  List<Problem> unknown() {
    return unknown;
  }
}
