package pinakes.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an authority file says of a form in which a work appeared.
 *
 * @param file the name of the file
 * @param key of the entry in it
 * @param title under which the work appeared so
 * @param year in which it did
 * @param doi of this form
 */
public record Attestation(
    String file, String key, String title, OptionalInt year, Optional<Identifier> doi) {}
