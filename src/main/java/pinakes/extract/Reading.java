package pinakes.extract;

import java.util.List;
import java.util.Optional;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Link;
import pinakes.source.Span;

/**
 * An entry as it was read, possibly wrong.
 *
 * @param span the whole entry
 * @param title without markup
 * @param authorLine the words that state the authors, as printed
 * @param authors in their order; empty when none are stated
 * @param authorsTruncated whether the list says that there are more ("et al.")
 * @param venue as stated, without its year
 * @param year as stated
 * @param links in their order, those that lead somewhere
 * @param identifiers found in links and text, in their order
 * @param note a remark on the paper
 */
public record Reading(
    Span span,
    Stated<String> title,
    Optional<Stated<String>> authorLine,
    List<Stated<String>> authors,
    boolean authorsTruncated,
    Optional<Stated<String>> venue,
    Optional<Stated<Integer>> year,
    List<Stated<Link>> links,
    List<Stated<VersionedIdentifier>> identifiers,
    Optional<Stated<String>> note) {

  public Reading {
    authors = List.copyOf(authors);
    links = List.copyOf(links);
    identifiers = List.copyOf(identifiers);
  }

  /** The first identifier of a scheme, if one is stated. */
  public Optional<VersionedIdentifier> identifier(Identifier.Scheme scheme) {
    return identifiers.stream()
        .map(Stated::value)
        .filter(identifier -> identifier.identifier().scheme() == scheme)
        .findFirst();
  }
}
