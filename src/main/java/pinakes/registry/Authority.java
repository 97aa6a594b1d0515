package pinakes.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;

/**
 * What authority files say of works: where and when each appeared, under which title. Kept and
 * reviewed by hand, apart from the lists, which stay as they are.
 */
public final class Authority {

  /** No authority file. */
  public static final Authority NONE = new Authority(List.of(), new TreeMap<>());

  private final Map<Identifier, List<KnownVersion>> byIdentifier = new HashMap<>();
  private final Map<String, List<KnownVersion>> byTitle = new HashMap<>();
  private final SortedMap<String, String> files;

  /**
   * @param versions in the order of the files, and in each in the order of its entries
   * @param files the SHA-256 of each file, in hexadecimal, by its name
   */
  Authority(List<KnownVersion> versions, SortedMap<String, String> files) {
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    for (KnownVersion version : versions) {
      version.identifiers().forEach(identifier -> add(byIdentifier, identifier, version));
      titleWithAuthors(version.attestation().title(), version.authors())
          .ifPresent(key -> add(byTitle, key, version));
    }
  }

  private static <K> void add(Map<K, List<KnownVersion>> map, K key, KnownVersion version) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(version);
  }

  /** The SHA-256 of each authority file, in hexadecimal, by its name. */
  public SortedMap<String, String> files() {
    return files;
  }

  /**
   * The versions of a work that are known, in the order of the files: by any of its identifiers;
   * where none is known, by its title with all of its authors.
   */
  public List<KnownVersion> versions(
      Collection<Identifier> identifiers, String title, List<String> authors) {
    Set<KnownVersion> found = new LinkedHashSet<>();
    identifiers.forEach(identifier -> found.addAll(of(byIdentifier, identifier)));
    if (found.isEmpty()) {
      titleWithAuthors(title, authors).ifPresent(key -> found.addAll(of(byTitle, key)));
    }
    return List.copyOf(found);
  }

  private static <K> List<KnownVersion> of(Map<K, List<KnownVersion>> map, K key) {
    return map.getOrDefault(key, List.of());
  }

  private static Optional<String> titleWithAuthors(String title, List<String> authors) {
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder(Folding.title(title));
    authors.forEach(author -> key.append('|').append(Folding.name(author)));
    return Optional.of(key.toString());
  }
}
