package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import pinakes.markdown.Block;
import pinakes.registry.BibtexEntry;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * A paper's BibTeX in a list.
 *
 * @param entry what it says
 * @param block the block of code that it stands in, with others or without
 * @param single whether it stands there without others
 */
record Fence(BibtexEntry entry, Span block, boolean single) {

  /** Those of papers in some blocks and what is nested in them, in order. */
  static List<Fence> in(SourceFile file, List<Block> blocks) {
    List<Fence> fences = new ArrayList<>();
    add(file, blocks, fences);
    return fences;
  }

  private static void add(SourceFile file, List<Block> blocks, List<Fence> fences) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Verbatim code -> of(file, code, fences);
        case Block.ListItem item -> add(file, item.children(), fences);
        case Block.Paragraph _ignored -> {}
        case Block.Table _ignored -> {}
      }
    }
  }

  private static void of(SourceFile file, Block.Verbatim code, List<Fence> fences) {
    if (code.kind() == Block.Verbatim.Kind.CODE) {
      List<BibtexEntry> entries = BibtexEntry.in(file, code.span());
      for (BibtexEntry entry : entries) {
        if (entry.isPaper()) {
          fences.add(new Fence(entry, code.span(), entries.size() == 1));
        }
      }
    }
  }

  /** The title that it states. */
  Stated<String> title() {
    return entry
        .field("title")
        .map(field -> new Stated<>(field.text(), field.span()))
        .orElseThrow();
  }

  /** Whether it is of the paper of this title, be its subtitle left out or a word put otherwise. */
  boolean isOf(String other) {
    return SameTitle.is(title().value(), other);
  }
}
