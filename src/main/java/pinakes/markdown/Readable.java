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
 * @param unparsed the lines that it may not have, those that stand together as one, in order
 */
record Readable(SourceFile file, List<Unparsed> unparsed) {

  Readable {
    unparsed = List.copyOf(unparsed);
  }

  static Readable of(SourceFile whole) {
    List<Unparsed> unparsed = new ArrayList<>();
    int last = -1;
    for (int number = 1; number <= whole.lineCount(); number++) {
      Span line = whole.line(number);
      Optional<String> excess =
          whole.isBlank(number) ? Optional.empty() : Bounds.excess(whole.slice(line));
      if (excess.isPresent() && last == number - 1) {
        Unparsed before = unparsed.removeLast();
        unparsed.add(new Unparsed(before.span().cover(line), before.reason()));
        last = number;
      } else if (excess.isPresent()) {
        unparsed.add(new Unparsed(line, excess.get()));
        last = number;
      }
    }
    return new Readable(unparsed.isEmpty() ? whole : without(whole, unparsed), unparsed);
  }

  private static SourceFile without(SourceFile whole, List<Unparsed> unparsed) {
    char[] text = whole.text().toCharArray();
    for (Unparsed lines : unparsed) {
      for (int i = lines.span().start(); i < lines.span().end(); i++) {
        text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : ' ';
      }
    }
    return new SourceFile(whole.name(), new String(text), whole.sha256());
  }
}
