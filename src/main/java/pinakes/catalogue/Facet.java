package pinakes.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a heading states of the entries below it besides, or in place of, a subject.
 *
 * @param year a year
 * @param venue a venue, as printed
 * @param kind a kind or status of document, as printed: surveys, others
 */
public record Facet(OptionalInt year, Optional<String> venue, Optional<String> kind) {}
