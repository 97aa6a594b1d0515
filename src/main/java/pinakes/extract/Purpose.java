package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.markdown.Block;
import pinakes.markdown.Heading;
import pinakes.markdown.Line;
import pinakes.markdown.Outline;
import pinakes.markdown.Run;

/** What a list says of itself: in the heading that titles it, and before its first section. */
final class Purpose {
  private static final Pattern PAPERS =
      Pattern.compile(
          "\\b(?:papers?|paper-?lists?|readings?|reading[- ]lists?|publications?|literature|bibliograph(?:y|ies)|articles)\\b|论文|文献|論文|논문",
          Pattern.CASE_INSENSITIVE);

  /** The number of characters of a list's own words that are looked at. */
  private static final int INTRODUCTION = 2_000;

  private Purpose() {}

  /** Whether it says that it lists papers. */
  static boolean isPapers(Outline outline) {
    if (outline.parts().isEmpty()) {
      return false;
    }
    Optional<Heading> first =
        outline.parts().stream().flatMap(part -> part.heading().stream()).findFirst();
    return first.filter(heading -> PAPERS.matcher(words(heading.text())).find()).isPresent()
        || PAPERS.matcher(introduction(outline)).find();
  }

  /** A name of letters and hyphens is words to its reader: {@code awesome-crypto-papers}. */
  private static String words(String name) {
    return name.replace('-', ' ').replace('_', ' ');
  }

  /** The paragraphs under the first headings, up to the first list or table. */
  private static String introduction(Outline outline) {
    StringBuilder words = new StringBuilder();
    List<Outline.Part> parts = outline.parts().subList(0, Math.min(3, outline.parts().size()));
    for (Outline.Part part : parts) {
      for (Block block : part.blocks()) {
        if (words.length() > INTRODUCTION) {
          return words.toString();
        }
        if (block instanceof Block.Paragraph paragraph) {
          paragraph.lines().forEach(line -> add(line, words));
        }
      }
    }
    return words.toString();
  }

  private static void add(Line line, StringBuilder words) {
    for (Run run : line.runs()) {
      if (run.shows() && run.link().isEmpty()) {
        words.append(run.text()).append(' ');
      }
    }
  }
}
