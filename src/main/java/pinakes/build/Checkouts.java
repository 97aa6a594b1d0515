package pinakes.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pinakes.source.Checkout;
import pinakes.source.Source;

/** What git says of lists. */
final class Checkouts {
  private Checkouts() {}

  /** By the name of the list's file; without those that git knows nothing of as they are. */
  static Map<String, Checkout> of(List<Source> lists) {
    Map<String, Checkout> checkouts = new TreeMap<>();
    for (Source list : lists) {
      if (list instanceof Source.Read read) {
        try {
          Checkout.of(read.file()).ifPresent(known -> checkouts.put(list.name(), known));
        } catch (IOException e) {
          throw new UncheckedIOException(
              "cannot ask git for the source of " + list.name() + ": " + e.getMessage(), e);
        }
      }
    }
    return checkouts;
  }
}
