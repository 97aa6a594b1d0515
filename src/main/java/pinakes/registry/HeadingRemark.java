package pinakes.registry;

import java.util.List;
import java.util.Optional;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Text;
import pinakes.source.Place;

/**
 * What an overlay says of a heading of its list.
 *
 * @param heading its words; those of headings above it may stand before them
 * @param labels preferred labels, one a language
 * @param altLabels other names
 * @param technique whether it names a technique, where that is said
 * @param place in the overlay
 */
public record HeadingRemark(
    String heading,
    List<Text> labels,
    List<Text> altLabels,
    Optional<Boolean> technique,
    Place place) {

  public HeadingRemark {
    labels = List.copyOf(labels);
    altLabels = List.copyOf(altLabels);
  }

  /**
   * Whether a heading is meant.
   *
   * @param path its words and those of the headings above it, the uppermost first
   */
  public boolean meets(List<String> path) {
    String words = Folding.title(heading);
    StringBuilder above = new StringBuilder();
    for (String part : path.reversed()) {
      above.insert(0, Folding.title(part));
      if (above.toString().equals(words)) {
        return true;
      }
    }
    return false;
  }
}
