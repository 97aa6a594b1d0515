package pinakes.store;

import java.util.List;

/**
 * A publication compared with its manifest, its digest computed anew.
 *
 * @param number which publication it is
 * @param differences what is not as the manifest says, each in words; empty when all is
 */
public record Verification(int number, List<String> differences) {

  public Verification {
    differences = List.copyOf(differences);
  }

  /** Whether everything is as the manifest says. */
  public boolean whole() {
    return differences.isEmpty();
  }
}
