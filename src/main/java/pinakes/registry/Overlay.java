package pinakes.registry;

import java.util.List;
import java.util.Optional;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Curation;
import pinakes.source.Checkout;
import pinakes.source.Place;
import pinakes.source.Severities;

/**
 * What no reader can know of a list, said beside it by its keeper.
 *
 * @param curation of the list as a whole
 * @param base of the IRIs of its publication
 * @param severities of the rules that the list is checked by
 * @param remarks on headings, in order
 * @param corrections of entries, in order
 */
public record Overlay(
    Curation curation,
    Optional<String> base,
    Severities severities,
    List<HeadingRemark> remarks,
    List<PlacedCorrection> corrections) {

  /** Of a list without an overlay. */
  public static final Overlay NONE =
      new Overlay(Curation.NONE, Optional.empty(), Severities.usual(), List.of(), List.of());

  public Overlay {
    remarks = List.copyOf(remarks);
    corrections = List.copyOf(corrections);
  }

  /** The same of a list of which git says something. */
  Overlay withCheckout(Checkout checkout) {
    return new Overlay(curation.withCheckout(checkout), base, severities, remarks, corrections);
  }

  /**
   * A correction where it stands.
   *
   * @param correction what it says
   * @param place in the overlay
   */
  public record PlacedCorrection(Correction correction, Place place) {}

  /** What is corrected, in order. */
  public List<Correction> allCorrections() {
    return corrections.stream().map(PlacedCorrection::correction).toList();
  }

  /** The first remark on a heading, told by its words and those of the headings above it. */
  public Optional<HeadingRemark> remark(List<String> path) {
    return remarks.stream().filter(remark -> remark.meets(path)).findFirst();
  }
}
