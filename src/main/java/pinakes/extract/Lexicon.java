package pinakes.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.markdown.Outline;
import pinakes.markdown.Run;

/**
 * The words that a list writes in small letters somewhere: such a word is no name of a person,
 * however it is written elsewhere.
 */
final class Lexicon {
  private static final Pattern WORD = Pattern.compile("\\p{Ll}{4,24}+(?![\\p{L}\\p{N}])");

  /** What titles are made of, for lists too short to show it. */
  private static final Set<String> COMMON =
      Set.of(
          ("adaptive adversarial agents algorithm algorithms alignment analysis approach"
                  + " architecture attention augmentation automatic bayesian benchmark binary channel"
                  + " classification code compression computer contrastive convolutional data dataset"
                  + " datasets deep detection diffusion distillation distributed domain dynamic"
                  + " efficient embedding embeddings end estimation evaluation fast feature federated"
                  + " framework fusion generation generative graph graphs image images inference"
                  + " knowledge language large latent learning light machine machines mechanism memory"
                  + " method methods mining mixed model modeling models multi nets network networks"
                  + " neural object online open optimal optimization parallel parsing policy"
                  + " prediction probabilistic processing programming programs pruning quantization"
                  + " random reasoning recognition recurrent regression reinforcement representation"
                  + " representations retrieval review robust scaling search segmentation self"
                  + " semantic sequence sparse speech structured supervised survey synthesis system"
                  + " systems temporal text theory training transfer transformer transformers"
                  + " understanding unified unsupervised variational video vision visual weight world")
              .split(" "));

  private final Map<String, Integer> counts = new HashMap<>();

  private Lexicon() {}

  static Lexicon of(Outline outline) {
    Lexicon lexicon = new Lexicon();
    outline.parts().forEach(part -> part.blocks().forEach(lexicon::add));
    return lexicon;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph.lines().forEach(this::add);
      case Block.ListItem item -> {
        item.lines().forEach(this::add);
        item.children().forEach(this::add);
      }
      case Block.Table table ->
          table
              .rows()
              .forEach(row -> row.cells().forEach((List<Line> cell) -> cell.forEach(this::add)));
      case Block.Verbatim _ignored -> {}
    }
  }

  private void add(Line line) {
    for (Run run : line.runs()) {
      if (run.kind() == Run.Kind.TEXT && run.link().filter(Run.Target::bare).isEmpty()) {
        Matcher matcher = WORD.matcher(run.text());
        while (matcher.find()) {
          boolean begins =
              matcher.start() == 0
                  || !Character.isLetterOrDigit(run.text().charAt(matcher.start() - 1));
          if (begins) {
            counts.merge(matcher.group(), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** Whether a word is one that titles are made of, in any list. */
  boolean isCommon(String word) {
    return COMMON.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is one of the language rather than a name. */
  boolean knows(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return COMMON.contains(lower) || counts.getOrDefault(lower, 0) >= (lower.length() > 4 ? 1 : 2);
  }
}
