package pinakes.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Mention;
import pinakes.catalogue.RepeatedNotes;
import pinakes.source.Rule;

/** Notes that stand under other papers too, where they do not fit; the first is not told twice. */
final class DuplicateNotes implements Check {
  /** Shorter notes ("Oral", "with code") say the same of many papers. */
  private static final int LONG = 16;

  private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]+:?");

  private static final int FIRST_WIDE = 0x2E80;

  private final RepeatedNotes repeated;

  DuplicateNotes(Catalogue catalogue) {
    repeated = RepeatedNotes.of(catalogue);
  }

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : proof.entries()) {
      Mention mention = entry.mention();
      Optional<RepeatedNotes.Verdict> verdict = repeated.verdict(mention);
      if (verdict.isEmpty() || width(mention.note().orElseThrow().text().words()) < LONG) {
        continue;
      }
      Mention.Note note = mention.note().orElseThrow();
      Optional<Entry> before = Optional.ofNullable(first.putIfAbsent(note.text().words(), entry));
      boolean told = verdict.get().owner().isEmpty() && before.isEmpty();
      if (repeated.isSuspect(mention) && !told) {
        findings.add(
            Rule.DUPLICATE_NOTE, note.quote().place(), repetition(mention, verdict.get(), before));
      }
    }
  }

  private String repetition(
      Mention mention, RepeatedNotes.Verdict verdict, Optional<Entry> before) {
    String other =
        verdict
            .owner()
            .map(repeated::title)
            .or(
                () ->
                    before
                        .filter(one -> !one.work().key().equals(mention.work()))
                        .map(Entry::title))
            .orElseGet(
                () ->
                    verdict.works().stream()
                        .filter(work -> !work.equals(mention.work()))
                        .map(repeated::title)
                        .sorted()
                        .findFirst()
                        .orElseThrow());
    String why =
        verdict.owner().isPresent()
            ? "which it fits better; nothing is asserted from it here"
            : "and fits neither; nothing is asserted from it";
    return "the same note stands under \"%s\", %s".formatted(other, why);
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
