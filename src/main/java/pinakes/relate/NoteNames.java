package pinakes.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Mention;

/** What notes call the methods of their own papers: "CCKD分析了…", "VID proposes …". */
final class NoteNames {
  private static final Pattern FIRST_WORD =
      Pattern.compile(
          "((?=(?:[^\\s]*?[A-Z0-9]){2})[A-Z][A-Za-z0-9+-]{1,19})(.{0,40}).*", Pattern.DOTALL);

  private static final Pattern PRESENTS =
      Pattern.compile(
          "\\s?(?:首次|最早|首先|则|还|也|主要)?(?:提出|引入了|设计了|引入一|设计一|是一种|是一个)"
              + ".*|\\s(?:is an?|proposes?|introduces?|presents?|was proposed|were proposed)\\s.*",
          Pattern.DOTALL);

  private static final Pattern ACTS =
      Pattern.compile("\\s?(?:[\\p{IsHan}，,]).*|\\s(?:[a-z]+(?:s|ed))\\s.*", Pattern.DOTALL);

  private NoteNames() {}

  /** Tells the methods what they are called. The order of the entries plays no part. */
  static void tell(Catalogue catalogue, Methods methods) {
    List<Mention> mentions = new ArrayList<>();
    catalogue.lists().forEach(list -> mentions.addAll(list.mentions()));
    mentions.sort(
        Comparator.comparing(Mention::work)
            .thenComparing(mention -> mention.note().map(note -> note.text().words()).orElse("")));
    for (Mention mention : mentions) {
      mention.note().ifPresent(note -> tell(note.text().words(), mention.work(), methods));
    }
  }

  private static void tell(String note, String work, Methods methods) {
    Matcher first = FIRST_WORD.matcher(note);
    if (!first.matches()) {
      return;
    }
    String name = first.group(1);
    boolean formed = methods.isFormedBy(name, work) && ACTS.matcher(first.group(2)).matches();
    boolean presented = PRESENTS.matcher(first.group(2)).matches() && methods.of(work).isEmpty();
    if ((formed || presented) && !methods.isKnown(name, work)) {
      methods.isCalled(work, name);
    }
  }
}
