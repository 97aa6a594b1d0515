package pinakes.check;

import java.util.ArrayList;
import java.util.List;
import pinakes.source.Mend;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** What was found in one file. */
final class Findings {
  private final SourceFile file;
  private final List<Problem> problems = new ArrayList<>();

  Findings(SourceFile file) {
    this.file = file;
  }

  /** Notes a problem at some words. */
  void add(Rule rule, Span span, String message) {
    problems.add(new Problem(rule, file.place(span), message));
  }

  /** Notes a problem at a place of the file. */
  void add(Rule rule, Place place, String message) {
    problems.add(new Problem(rule, place, message));
  }

  /** Notes a problem at some words that shows beside others. */
  void add(Rule rule, Span span, String message, Span beside) {
    problems.add(new Problem(rule, file.place(span), message).withRelated(file.place(beside)));
  }

  /** Notes a problem that is certain to be put right by the mends. */
  void add(Rule rule, Span span, String message, List<Mend> mends) {
    problems.add(new Problem(rule, file.place(span), message).withMends(mends));
  }

  List<Problem> problems() {
    return problems;
  }
}
