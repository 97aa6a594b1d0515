package pinakes.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A technique as a list has it: a heading that names a subject.
 *
 * @param key unique within the list
 * @param labels the preferred label of each language, the list's own first
 * @param altLabels other names
 * @param broader the key of the technique it is a kind of, none for a root
 * @param section the key of the heading
 * @param matches concepts of the reference scheme that it meets
 * @param empty whether no entry stands under it or under any heading below it
 */
public record Technique(
    String key,
    List<Text> labels,
    List<Text> altLabels,
    Optional<String> broader,
    String section,
    List<Match> matches,
    boolean empty) {

  public Technique {
    labels = List.copyOf(labels);
    altLabels = List.copyOf(altLabels);
    matches = List.copyOf(matches);
  }

  /** The same under other names. */
  public Technique withLabels(List<Text> preferred, List<Text> others) {
    return new Technique(key, preferred, others, broader, section, matches, empty);
  }

  /**
   * A meeting with a concept of the reference scheme.
   *
   * @param concept its IRI
   * @param exact whether one unambiguous label agrees, else the two are merely close
   */
  public record Match(String concept, boolean exact) {}
}
