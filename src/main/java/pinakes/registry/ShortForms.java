package pinakes.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pinakes.catalogue.Venue;

/** Names of venues by the beginnings of their words, of which short forms are made. */
final class ShortForms {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "on", "in", "for", "to", "a", "an", "de", "la", "with", "its");
  private static final int FEWEST = 2;

  /** The names with their words, by the first letters of these; made when first asked for. */
  private final Map<String, List<Name>> byInitials = new HashMap<>();

  private final Map<Venue, List<String>> named;

  ShortForms(Map<Venue, List<String>> named) {
    this.named = Map.copyOf(named);
  }

  private record Name(List<String> words, Venue venue) {}

  Optional<Venue> find(String name) {
    List<String> words = words(name);
    if (words.size() < FEWEST) {
      return Optional.empty();
    }
    List<Venue> found =
        index().getOrDefault(initials(words), List.of()).stream()
            .filter(known -> shortens(words, known.words()))
            .map(Name::venue)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private synchronized Map<String, List<Name>> index() {
    if (byInitials.isEmpty()) {
      named.forEach((venue, names) -> names.forEach(name -> add(venue, words(name))));
    }
    return byInitials;
  }

  private void add(Venue venue, List<String> words) {
    if (words.size() >= FEWEST) {
      byInitials
          .computeIfAbsent(initials(words), key -> new ArrayList<>())
          .add(new Name(words, venue));
    }
  }

  private static boolean shortens(List<String> words, List<String> full) {
    int shorter = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!full.get(i).startsWith(word) && !contracts(word, full.get(i))) {
        return false;
      }
      shorter += word.length() < full.get(i).length() ? 1 : 0;
    }
    return shorter > 0;
  }

  /** Whether a word is another without some letters within: natl, intl. */
  private static boolean contracts(String word, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < word.length(); i++) {
      at += word.charAt(at) == full.charAt(i) ? 1 : 0;
    }
    return word.length() > 2
        && at == word.length()
        && word.charAt(word.length() - 1) == full.charAt(full.length() - 1);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String lower = name.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !Character.isLetterOrDigit(lower.charAt(at))) {
        if (at > from && !SMALL.contains(lower.substring(from, at))) {
          words.add(lower.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }
}
