package pinakes.extract;

import java.util.List;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** What is to be said of the words that state authors. */
final class AuthorProblems {
  private AuthorProblems() {}

  static void report(SourceFile file, Names read, List<Problem> problems) {
    if (read.names().isEmpty()) {
      return;
    }
    Span span = read.names().getFirst().span().cover(read.names().getLast().span());
    if (read.guessed()) {
      problems.add(
          new Problem(
              Rule.AUTHORS_UNCERTAIN,
              file.place(span),
              "no separator between the authors; taken as "
                  + read.names().size()
                  + " names of two words"));
    }
    if (read.pasted()) {
      problems.add(
          new Problem(
              Rule.PASTED_AUTHORS,
              file.place(span),
              "the author line holds more than its names; "
                  + (read.names().size() == 1
                      ? "the first name was taken"
                      : "the first " + read.names().size() + " names were taken")));
    }
  }
}
