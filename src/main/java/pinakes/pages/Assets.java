package pinakes.pages;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files that pages need. */
public final class Assets {
  private Assets() {}

  public static Optional<Asset> find(String name) {
    return Optional.empty();
  }

  public static SortedSet<String> names() {
    return new TreeSet<>();
  }
}
