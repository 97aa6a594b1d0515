package pinakes.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Method;
import pinakes.catalogue.Work;
import pinakes.registry.Registry;

/**
 * The methods that the works of a catalogue introduce, and those the registry knows, by every name.
 */
final class Methods {
  /**
   * A name with at least two capitals or digits before a colon: "DisWOT: Student Architecture
   * Search …".
   */
  private static final Pattern LEADING_NAME =
      Pattern.compile("((?=(?:[^:]*?[A-Z0-9]){2})[A-Za-z][A-Za-z0-9+./-]{1,24}):\\s.*");

  private final Map<String, Registry.KnownMethod> known = new HashMap<>();
  private final Map<String, Set<String>> keysByName = new HashMap<>();
  private final Map<String, Method> methods = new TreeMap<>();
  private final Map<String, List<String>> introducedBy = new HashMap<>();
  private final Map<String, Set<String>> methodsOfWork = new HashMap<>();

  private Methods() {}

  static Methods of(Catalogue catalogue, Registry registry) {
    Methods found = new Methods();
    Map<String, List<Registry.KnownMethod>> byIdentifier = new HashMap<>();
    for (Registry.KnownMethod method : registry.methods()) {
      found.known.put(method.method().key(), method);
      method
          .names()
          .forEach(
              name ->
                  found
                      .keysByName
                      .computeIfAbsent(name, key -> new TreeSet<>())
                      .add(method.method().key()));
      byIdentifier.computeIfAbsent(method.identifier(), key -> new ArrayList<>()).add(method);
    }
    for (Work work : catalogue.works()) {
      found.introduce(work, byIdentifier);
    }
    return found;
  }

  private void introduce(Work work, Map<String, List<Registry.KnownMethod>> byIdentifier) {
    Set<String> keys = new LinkedHashSet<>();
    for (Identifier identifier : work.identifiers()) {
      byIdentifier
          .getOrDefault(identifier.toString(), List.of())
          .forEach(method -> keys.add(method.method().key()));
    }
    leadingName(work.title()).ifPresent(name -> keys.add(nameOf(name, work, keys)));
    methodsOfWork.put(work.key(), keys);
    keys.forEach(key -> introducedBy.computeIfAbsent(key, k -> new ArrayList<>()).add(work.key()));
  }

  /**
   * The key of the method that a title names: one its identifier has led to already, else one of
   * its own. Two works that name a method alike need not mean the same.
   */
  private String nameOf(String name, Work work, Set<String> already) {
    Set<String> called = keysByName.computeIfAbsent(name, key -> new TreeSet<>());
    Optional<String> same = called.stream().filter(already::contains).findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean taken = known.containsKey(lower) || methods.containsKey(lower);
    String key = taken ? lower + " " + work.key() : lower;
    methods.put(key, new Method(key, name, List.of(name), Optional.empty(), List.of()));
    called.add(key);
    return key;
  }

  static Optional<String> leadingName(String title) {
    Matcher matcher = LEADING_NAME.matcher(title);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * The keys of the methods called so: those that a work of the lists introduces before those only
   * the registry knows.
   */
  List<String> called(String name) {
    Set<String> keys = keysByName.getOrDefault(name, Set.of());
    List<String> introduced = keys.stream().filter(introducedBy::containsKey).toList();
    return introduced.isEmpty() ? List.copyOf(keys) : introduced;
  }

  /** The methods that a work introduces. */
  Set<String> of(String work) {
    return methodsOfWork.getOrDefault(work, Set.of());
  }

  /** Every method that a work introduces or that {@code named} holds, by key. */
  Map<String, Method> all(Set<String> named) {
    Map<String, Method> all = new TreeMap<>();
    Set<String> keys = new TreeSet<>(named);
    keys.addAll(introducedBy.keySet());
    for (String key : keys) {
      Method method = known.containsKey(key) ? known.get(key).method() : methods.get(key);
      if (method != null) {
        List<String> works = introducedBy.getOrDefault(key, List.of());
        all.put(key, new Method(key, method.name(), method.acronyms(), method.iri(), works));
      }
    }
    return all;
  }
}
