package pinakes.relate;

import java.util.List;
import java.util.Locale;
import pinakes.relate.LabelledNotes.Half;
import pinakes.relate.LabelledNotes.Score;

/**
 * Prints how much of what labelled notes say is read, and how much of what is read they say: on the
 * half that the rules were written in sight of, and on the half that was held out.
 */
final class NotesMeasured {
  static final List<String> FILES = List.of("zh.txt", "en.txt", "claims.txt");

  private NotesMeasured() {}

  public static void main(String[] arguments) {
    boolean all = List.of(arguments).contains("all");
    for (Half half : Half.values()) {
      for (String file : FILES) {
        Score score = LabelledNotes.score(file, half);
        System.out.printf(
            Locale.ROOT,
            "%-8s %-10s precision %.3f (%d of %d), recall %.3f (%d of %d), traps left alone %d of"
                + " %d%n",
            half.name().toLowerCase(Locale.ROOT),
            file,
            score.precision(),
            score.right(),
            score.right() + score.wrong().size(),
            score.recall(),
            score.wanted() - score.missed().size(),
            score.wanted(),
            score.quiet(),
            score.quiet() + score.loud());
        if (half == Half.TUNING || all) {
          score.wrong().forEach(wrong -> System.out.println("  wrong  " + wrong));
          score.missed().forEach(missed -> System.out.println("  missed " + missed));
        }
      }
    }
  }
}
