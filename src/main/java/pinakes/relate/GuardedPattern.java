package pinakes.relate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that is tried only on texts which hold a word that it requires. */
final class GuardedPattern {
  private final Pattern pattern;

  /** The words, null where the pattern requires none. */
  private final @Nullable Trie<Boolean> words;

  private GuardedPattern(Pattern pattern, @Nullable Trie<Boolean> words) {
    this.pattern = pattern;
    this.words = words;
  }

  static GuardedPattern of(Pattern pattern) {
    Optional<Set<String>> required = RequiredWords.of(pattern);
    if (required.isEmpty()) {
      return new GuardedPattern(pattern, null);
    }
    Trie<Boolean> words = new Trie<>();
    required.get().forEach(word -> words.add(word).value(true));
    return new GuardedPattern(pattern, words);
  }

  /** Whether it stands anywhere in a text. */
  boolean isIn(CharSequence text) {
    return (words == null || words.anyIn(text, found -> true)) && pattern.matcher(text).find();
  }
}
