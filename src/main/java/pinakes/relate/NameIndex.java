package pinakes.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names found in running text, the longest first. Short names keep their case and stand alone;
 * names of several words are found in any case, with a space, a hyphen or nothing between the
 * words.
 */
final class NameIndex {
  private static final Pattern TWO_WORDS =
      Pattern.compile("\\p{L}{2,}(?:[ \\-/]\\p{L}+){0,5}[ \\-/]\\p{L}{2,}.*");
  private static final int LONG_ENOUGH_TO_BEND = 5;

  private final Trie<Entry> exact = new Trie<>();
  private final Trie<Entry> loose = new Trie<>();
  private final Trie<Entry> bent = new Trie<>();

  /** What a name may mean. */
  static final class Meaning {
    final SortedSet<String> methods = new TreeSet<>();
    final SortedSet<String> techniques = new TreeSet<>();
    final SortedSet<String> formed = new TreeSet<>();
    boolean substrate;
  }

  /**
   * A name in a text.
   *
   * @param end the unit after it
   * @param meaning what it may mean
   * @param asWritten whether it is written as the name is, case and all
   */
  record Found(int end, Meaning meaning, boolean asWritten) {}

  /**
   * A name with what it may mean.
   *
   * @param name as it was first given
   * @param meaning what it may mean
   */
  private record Entry(String name, Meaning meaning) {}

  void addMethod(String name, String method) {
    for (Trie<Entry> root : roots(name)) {
      meaning(root, name).methods.add(method);
    }
  }

  /** Adds an acronym that can be formed from the title of a work. */
  void addFormed(String acronym, String work) {
    meaning(exact, acronym).formed.add(work);
  }

  void addTechnique(String label, String concept) {
    boolean acronym = label.length() <= LONG_ENOUGH_TO_BEND && label.equals(upper(label));
    meaning(acronym && !isHan(label) ? exact : loose, label).techniques.add(concept);
  }

  void addSubstrate(String name) {
    for (Trie<Entry> root : roots(name)) {
      meaning(root, name).substrate = true;
    }
  }

  /** What a name means when it stands alone. */
  Optional<Meaning> meaning(String name) {
    return at(name, 0).filter(found -> found.end() == name.length()).map(Found::meaning);
  }

  /** The longest name that begins at a place of a text. */
  Optional<Found> at(String text, int from) {
    if (!Edges.before(text, from)) {
      return Optional.empty();
    }
    Optional<Found> found = longest(exact, text, from, true);
    Optional<Found> other = longest(loose, text, from, true);
    if (other.isPresent() && found.isPresent() && other.get().end() == found.get().end()) {
      return Optional.of(merged(found.get(), other.get()));
    }
    if (found.isEmpty() || (other.isPresent() && other.get().end() > found.get().end())) {
      found = other;
    }
    if (found.isEmpty() && Character.isUpperCase(text.charAt(from))) {
      return longest(bent, text, from, false);
    }
    return found;
  }

  private static Found merged(Found one, Found other) {
    Meaning both = new Meaning();
    for (Found found : new Found[] {one, other}) {
      both.methods.addAll(found.meaning().methods);
      both.techniques.addAll(found.meaning().techniques);
      both.formed.addAll(found.meaning().formed);
      both.substrate |= found.meaning().substrate;
    }
    return new Found(one.end(), both, true);
  }

  private Optional<Found> longest(Trie<Entry> root, String text, int from, boolean asWritten) {
    @Nullable Trie<Entry> node = root;
    Found longest = null;
    boolean separated = true;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        if (separated) {
          break;
        }
        separated = true;
        continue;
      }
      separated = false;
      node = node.next(root == exact ? c : Character.toLowerCase(c));
      if (node == null) {
        break;
      }
      Entry entry = node.value();
      if (entry != null && Edges.after(text, i + 1) && fits(entry.name(), text, from, i + 1)) {
        longest = new Found(i + 1, entry.meaning(), asWritten);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Short names bear no space or hyphen that they do not have. */
  private static boolean fits(String name, String text, int from, int to) {
    if (name.length() >= LONG_ENOUGH_TO_BEND) {
      return true;
    }
    String written = text.substring(from, to);
    return isHan(name) || written.equalsIgnoreCase(name);
  }

  private List<Trie<Entry>> roots(String name) {
    if (isHan(name) || TWO_WORDS.matcher(name).matches()) {
      return List.of(loose);
    }
    long capitals = name.chars().filter(Character::isUpperCase).count();
    boolean bends = name.length() >= LONG_ENOUGH_TO_BEND && capitals >= 2;
    return bends ? List.of(exact, bent) : List.of(exact);
  }

  private Meaning meaning(Trie<Entry> root, String name) {
    Trie<Entry> node = root;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isSeparator(c)) {
        node = node.add(root == exact ? c : Character.toLowerCase(c));
      }
    }
    Entry entry = node.value();
    if (entry == null) {
      entry = new Entry(name, new Meaning());
      node.value(entry);
    }
    return entry.meaning();
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '-' || c == '\u00A0' || c == '\u2010' || c == '\u2011';
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  static boolean isHan(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }
}
