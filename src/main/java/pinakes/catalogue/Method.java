package pinakes.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a paper introduces: DisWOT, SP, KD.
 *
 * @param key unique among methods
 * @param name what it is called in full
 * @param acronyms its short names, the usual one first
 * @param iri its IRI in the registry, if the registry knows it
 * @param introducedBy the keys of the works that introduce it
 */
public record Method(
    String key,
    String name,
    List<String> acronyms,
    Optional<String> iri,
    List<String> introducedBy) {

  public Method {
    acronyms = List.copyOf(acronyms);
    introducedBy = List.copyOf(introducedBy);
  }
}
