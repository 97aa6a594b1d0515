package pinakes.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pinakes.source.Checkout;
import pinakes.source.Problem;

/**
 * The overlays of lists.
 *
 * @param byList by the name of the list's file
 * @param problems of overlays that could not be read, whose lists have none
 * @param refused the names of these lists' files
 */
public record Overlays(Map<String, Overlay> byList, List<Problem> problems, Set<String> refused) {

  /** No list has any. */
  public static final Overlays NONE = new Overlays(Map.of(), List.of(), Set.of());

  public Overlays {
    byList = new TreeMap<>(byList);
    problems = List.copyOf(problems);
    refused = new TreeSet<>(refused);
  }

  /** The overlay of a list, by the name of its file; one that says nothing where there is none. */
  public Overlay of(String file) {
    return byList.getOrDefault(file, Overlay.NONE);
  }

  /** The same, and what git says of lists, by the name of the list's file. */
  public Overlays withCheckouts(Map<String, Checkout> checkouts) {
    Map<String, Overlay> all = new TreeMap<>(byList);
    checkouts.forEach((list, checkout) -> all.put(list, of(list).withCheckout(checkout)));
    return new Overlays(all, problems, refused);
  }
}
