package pinakes.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.extract.Stated;
import pinakes.source.Rule;

/** Notes that were copied from one paper to another. */
final class DuplicateNotes implements Check {
  /** Shorter notes ("Oral", "with code") say the same of many papers. */
  private static final int LONG = 16;

  private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]+:?");

  private static final int FIRST_WIDE = 0x2E80;

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : proof.entries()) {
      Optional<Stated<String>> note = entry.reading().note();
      if (note.isEmpty() || width(note.get().value()) < LONG) {
        continue;
      }
      Entry before = first.putIfAbsent(note.get().value(), entry);
      if (before != null && !before.work().key().equals(entry.work().key())) {
        findings.add(
            Rule.DUPLICATE_NOTE,
            note.get().span(),
            "the same note stands under \"%s\"".formatted(before.title()),
            before.titleSpan());
      }
    }
  }

  /** A Han character says about as much as two letters. */
  private static long width(String note) {
    return EMOJI
        .matcher(note)
        .replaceAll("")
        .codePoints()
        .filter(Character::isLetter)
        .mapToLong(c -> c >= FIRST_WIDE ? 2 : 1)
        .sum();
  }
}
