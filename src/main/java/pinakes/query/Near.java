package pinakes.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names that somebody may have meant who gave another one. */
final class Near {
  private static final int MOST = 5;

  private Near() {}

  /** "; near: a, b", or nothing when nothing is near. */
  static String clause(String given, Collection<String> names) {
    List<String> near = to(given, names);
    return near.isEmpty()
        ? ""
        : "; near: " + near.stream().map(Visible::text).collect(Collectors.joining(", "));
  }

  /**
   * At most five names that contain the given one, are contained in it, or differ from it in at
   * most a third of its characters: nearest first, then by spelling.
   */
  static List<String> to(String given, Collection<String> names) {
    String wanted = folded(given);
    Map<String, Integer> distances = new TreeMap<>();
    for (String name : names) {
      int distance = distance(wanted, folded(name));
      if (distance < Integer.MAX_VALUE) {
        distances.put(name, distance);
      }
    }
    return distances.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static int distance(String wanted, String name) {
    int most = Math.max(1, wanted.length() / 3);
    if (wanted.isEmpty() || name.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (Math.abs(wanted.length() - name.length()) <= most) {
      int edits = edits(wanted, name, most);
      if (edits <= most) {
        return edits;
      }
    }
    boolean within =
        (wanted.codePointCount(0, wanted.length()) > 1 && name.contains(wanted))
            || (name.length() > 2 && wanted.contains(name));
    return within ? most + Math.abs(wanted.length() - name.length()) : Integer.MAX_VALUE;
  }

  /** Levenshtein's distance, given up as soon as it must exceed the most that counts. */
  private static int edits(String a, String b, int most) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return Integer.MAX_VALUE;
      }
      above = row;
    }
    return above[b.length()];
  }
}
