package pinakes.relate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

  private final Node exact = new Node();
  private final Node loose = new Node();
  private final Node bent = new Node();

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

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    @Nullable Meaning meaning;
    String name = "";
  }

  void addMethod(String name, String method) {
    for (Node root : roots(name)) {
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
    for (Node root : roots(name)) {
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

  private Optional<Found> longest(Node root, String text, int from, boolean asWritten) {
    Node node = root;
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
      Node next = node.next.get(root == exact ? c : Character.toLowerCase(c));
      if (next == null) {
        break;
      }
      node = next;
      if (node.meaning != null && Edges.after(text, i + 1) && fits(node.name, text, from, i + 1)) {
        longest = new Found(i + 1, node.meaning, asWritten);
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

  private Node[] roots(String name) {
    if (isHan(name) || TWO_WORDS.matcher(name).matches()) {
      return new Node[] {loose};
    }
    long capitals = name.chars().filter(Character::isUpperCase).count();
    boolean bends = name.length() >= LONG_ENOUGH_TO_BEND && capitals >= 2;
    return bends ? new Node[] {exact, bent} : new Node[] {exact};
  }

  private Meaning meaning(Node root, String name) {
    Node node = root;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isSeparator(c)) {
        char step = root == exact ? c : Character.toLowerCase(c);
        node = node.next.computeIfAbsent(step, key -> new Node());
      }
    }
    if (node.meaning == null) {
      node.meaning = new Meaning();
      node.name = name;
    }
    return node.meaning;
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
