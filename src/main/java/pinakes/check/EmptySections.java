package pinakes.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.extract.Extraction;
import pinakes.extract.SectionPath;
import pinakes.markdown.Heading;
import pinakes.source.Rule;
import pinakes.source.Span;

/** Headings with nothing under them: no entry, no words, no further heading below. */
final class EmptySections implements Check {
  /** What a section may hold and still be empty: comments, rules, anchors, the way back. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "<!--.{0,2000}?-->|<(?!img)[^<>]{0,200}>|\\[[^\\[\\]]{0,40}(?i:top|back|up|返回|回到|↑|⬆)[^\\[\\]]{0,40}\\]\\(#[^()]{0,200}\\)|[-*_=\\s\\p{Z}]",
          Pattern.DOTALL);

  @Override
  public void look(Proof proof, Findings findings) {
    Optional<Heading> title = SectionPath.title(proof.extraction());
    List<Extraction.Part> parts = proof.extraction().parts();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Heading> heading = parts.get(i).heading();
      if (heading.isPresent() && !heading.equals(title) && !heading.get().text().isEmpty()) {
        Optional<Heading> next =
            i + 1 < parts.size() ? parts.get(i + 1).heading() : Optional.empty();
        look(proof, heading.get(), next, findings);
      }
    }
  }

  private static void look(
      Proof proof, Heading heading, Optional<Heading> next, Findings findings) {
    if (next.isPresent() && next.get().level() > heading.level()) {
      return;
    }
    int end = next.map(other -> other.lines().start()).orElse(proof.file().text().length());
    String below = proof.file().slice(new Span(heading.lines().end(), end));
    if (below.length() < LONGEST_NOTHING && NOTHING.matcher(below).replaceAll("").isEmpty()) {
      findings.add(
          Rule.EMPTY_SECTION,
          heading.span(),
          "nothing stands under \"%s\"".formatted(heading.text()));
    }
  }

  private static final int LONGEST_NOTHING = 4000;
}
