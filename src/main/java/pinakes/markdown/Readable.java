package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * A file with the lines blanked that are {@linkplain Bounds too much for the parser}. Every other
 * character stands where it stood.
 *
 * @param file as the parser may have it
 * @param refusals the lines that it may not have, those that stand together as one, in order
 */
record Readable(SourceFile file, List<Refusal> refusals) {

  Readable {
    refusals = List.copyOf(refusals);
  }

  static Readable of(SourceFile whole) {
    List<Refusal> refusals = new ArrayList<>();
    int last = -1;
    for (int number = 1; number <= whole.lineCount(); number++) {
      Span line = whole.line(number);
      Optional<String> excess =
          whole.isBlank(number) ? Optional.empty() : Bounds.excess(whole.slice(line));
      if (excess.isPresent() && last == number - 1) {
        Refusal before = refusals.removeLast();
        refusals.add(new Refusal(before.span().cover(line), before.reason()));
        last = number;
      } else if (excess.isPresent()) {
        refusals.add(new Refusal(line, excess.get()));
        last = number;
      }
    }
    return new Readable(refusals.isEmpty() ? whole : without(whole, refusals), refusals);
  }

  private static SourceFile without(SourceFile whole, List<Refusal> refusals) {
    char[] text = whole.text().toCharArray();
    for (Refusal refusal : refusals) {
      for (int i = refusal.span().start(); i < refusal.span().end(); i++) {
        text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : ' ';
      }
    }
    return new SourceFile(whole.name(), new String(text), whole.sha256());
  }
}
