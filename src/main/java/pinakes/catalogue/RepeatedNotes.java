package pinakes.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that stand word for word under several works. Such a note belongs to the work whose title
 * and other notes share more of its words than those of the others do; where none stands out, it
 * belongs to none.
 */
public final class RepeatedNotes {
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\d]{3,}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

  /** How many shared words more than any other work the note's own work must have. */
  private static final int LEAD = 2;

  private final Map<String, Verdict> verdicts = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  /**
   * Whose a repeated note is.
   *
   * @param owner the key of the work that it fits
   * @param works the keys of the works it stands under
   */
  public record Verdict(Optional<String> owner, Set<String> works) {}

  private RepeatedNotes() {}

  /** The repeated notes of all lists of a catalogue. */
  public static RepeatedNotes of(Catalogue catalogue) {
    RepeatedNotes found = new RepeatedNotes();
    catalogue.works().forEach(work -> found.titles.put(work.key(), work.title()));
    Map<String, Set<String>> worksByNote = new LinkedHashMap<>();
    Map<String, Set<String>> textsOfWork = new HashMap<>();
    for (PaperList list : catalogue.lists()) {
      for (Mention mention : list.mentions()) {
        Set<String> texts = textsOfWork.computeIfAbsent(mention.work(), key -> new HashSet<>());
        texts.add(mention.title());
        mention.note().map(note -> note.text().words()).ifPresent(texts::add);
        mention
            .note()
            .ifPresent(
                note ->
                    worksByNote
                        .computeIfAbsent(note.text().words(), key -> new HashSet<>())
                        .add(mention.work()));
      }
    }
    worksByNote.forEach(
        (note, works) -> {
          if (works.size() > 1) {
            found.verdicts.put(
                note, new Verdict(owner(note, works, textsOfWork), Set.copyOf(works)));
          }
        });
    return found;
  }

  /** What is known of a note, if it stands under more than one work. */
  public Optional<Verdict> verdict(Mention mention) {
    return mention.note().map(note -> verdicts.get(note.text().words()));
  }

  /** Whether the note of a mention is another's, or nobody's. */
  public boolean isSuspect(Mention mention) {
    return verdict(mention)
        .filter(verdict -> !verdict.owner().equals(Optional.of(mention.work())))
        .isPresent();
  }

  /** The title of a work. */
  public String title(String work) {
    return titles.getOrDefault(work, work);
  }

  private static Optional<String> owner(
      String note, Set<String> works, Map<String, Set<String>> textsOfWork) {
    Set<String> words = words(note);
    TreeMap<Integer, List<String>> byShare = new TreeMap<>();
    for (String work : works) {
      Set<String> own = new HashSet<>();
      textsOfWork.getOrDefault(work, Set.of()).stream()
          .filter(text -> !text.equals(note))
          .forEach(text -> own.addAll(words(text)));
      own.retainAll(words);
      byShare.computeIfAbsent(own.size(), share -> new ArrayList<>()).add(work);
    }
    Map.Entry<Integer, List<String>> best = byShare.pollLastEntry();
    int second = byShare.isEmpty() ? 0 : byShare.lastKey();
    boolean clear = best.getValue().size() == 1 && best.getKey() - second >= LEAD;
    return clear ? Optional.of(best.getValue().getFirst()) : Optional.empty();
  }

  /** Latin words, each counted as a pair of characters is in Han. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher latin = LATIN.matcher(text.toLowerCase(Locale.ROOT));
    while (latin.find()) {
      words.add(latin.group());
      words.add(latin.group() + " ");
    }
    Matcher han = HAN.matcher(text);
    while (han.find()) {
      for (int i = 0; i + 2 <= han.group().length(); i++) {
        words.add(han.group().substring(i, i + 2));
      }
    }
    return words;
  }
}
