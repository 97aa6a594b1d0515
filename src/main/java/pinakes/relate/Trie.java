package pinakes.relate;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A node of a trie of words: the nodes that follow it by a character, and what the word that ends
 * here stands for.
 *
 * @param <V> what words stand for
 */
final class Trie<V> {
  private char[] steps = {};
  private Object[] nodes = {};
  private int size;
  private @Nullable V value;

  /** What the word stands for that ends here, null where none does. */
  @Nullable V value() {
    return value;
  }

  void value(V value) {
    this.value = value;
  }

  /** The node that follows by a character, null where none does. */
  @Nullable Trie<V> next(char step) {
    int at = find(step);
    return at < 0 ? null : node(at);
  }

  /** The node that follows by a character, made where there is none. */
  Trie<V> add(char step) {
    int at = find(step);
    if (at >= 0) {
      return node(at);
    }
    if (size == steps.length) {
      int room = size == 0 ? 1 : size * 2;
      steps = Arrays.copyOf(steps, room);
      nodes = Arrays.copyOf(nodes, room);
    }
    int place = -at - 1;
    System.arraycopy(steps, place, steps, place + 1, size - place);
    System.arraycopy(nodes, place, nodes, place + 1, size - place);
    Trie<V> node = new Trie<>();
    steps[place] = step;
    nodes[place] = node;
    size++;
    return node;
  }

  /** The node at the end of a word that follows, made where there is none. */
  Trie<V> add(String word) {
    Trie<V> node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.add(word.charAt(i));
    }
    return node;
  }

  @SuppressWarnings("unchecked")
  private Trie<V> node(int at) {
    return (Trie<V>) nodes[at];
  }

  /**
   * Whether one of the words, in lower case, that stand anywhere in a text stands for what is
   * sought; the words are gone through up to there.
   */
  boolean anyIn(CharSequence text, Predicate<V> sought) {
    for (int from = 0; from < text.length(); from++) {
      @Nullable Trie<V> node = this;
      for (int at = from; node != null && at < text.length(); at++) {
        node = node.next(Character.toLowerCase(text.charAt(at)));
        if (node != null && node.value != null && sought.test(node.value)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The place of a character, or one less than minus the place where it belongs. */
  private int find(char step) {
    return Arrays.binarySearch(steps, 0, size, step);
  }
}
