package pinakes.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pinakes.catalogue.Text;

/**
 * The techniques of the reference scheme, found by any of their labels without regard to case,
 * spacing, punctuation and symbols.
 */
public final class Techniques {
  private static final Pattern NUMBER =
      Pattern.compile("^[\\p{So}\\s]*\\d+(?:\\.\\d+)*(?:[.)、．]\\s*|\\s+)");

  private final Map<String, Set<String>> byLabel = new HashMap<>();
  private final Map<String, Set<String>> conceptsByLabel = new HashMap<>();
  private final Set<String> broad = new HashSet<>();
  private final Map<String, List<Text>> preferred = new HashMap<>();

  /** Adds a label of a concept. */
  void add(String concept, Text label, boolean isPreferred) {
    byLabel.computeIfAbsent(fold(label.words()), key -> new TreeSet<>()).add(concept);
    conceptsByLabel.computeIfAbsent(label.words(), key -> new TreeSet<>()).add(concept);
    if (isPreferred) {
      preferred.computeIfAbsent(concept, key -> new ArrayList<>()).add(label);
    }
  }

  /** Adds what a concept is called in running text, and no heading is labelled with. */
  void addHidden(String concept, String label) {
    conceptsByLabel.computeIfAbsent(label, key -> new TreeSet<>()).add(concept);
  }

  /** Notes that a concept has kinds of its own. */
  void addBroad(String concept) {
    broad.add(concept);
  }

  /** Whether a concept has kinds of its own. */
  public boolean isBroad(String concept) {
    return broad.contains(concept);
  }

  /** The IRIs of the concepts labelled so, in order; a number before a heading's words is none. */
  public List<String> find(String label) {
    Set<String> found = byLabel.getOrDefault(fold(label), Set.of());
    return List.copyOf(
        found.isEmpty()
            ? byLabel.getOrDefault(fold(NUMBER.matcher(label).replaceFirst("")), Set.of())
            : found);
  }

  /** Every label, hidden ones too, with the IRIs of the concepts it names, in order. */
  public Map<String, List<String>> labels() {
    Map<String, List<String>> labels = new TreeMap<>();
    conceptsByLabel.forEach((label, concepts) -> labels.put(label, List.copyOf(concepts)));
    return labels;
  }

  /** The preferred labels of a concept, one a language, in the order of the languages. */
  public List<Text> labels(String concept) {
    return preferred.getOrDefault(concept, List.of()).stream()
        .sorted(java.util.Comparator.comparing(Text::language))
        .toList();
  }

  private static String fold(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{M}]+|[\\uFE00-\\uFE0F]", "");
  }
}
