package pinakes.extract;

import java.util.OptionalInt;
import pinakes.catalogue.Identifier;

/**
 * An identifier as a list states it.
 *
 * @param identifier without its version
 * @param version counted from 1, where one is stated
 */
public record VersionedIdentifier(Identifier identifier, OptionalInt version) {}
