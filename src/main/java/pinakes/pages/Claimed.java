package pinakes.pages;

import org.jspecify.annotations.Nullable;

/**
 * The rank that a list gives a work.
 *
 * @param matter in which it has that rank; null: not stated
 * @param href the claim's page
 */
record Claimed(Text kind, @Nullable Text matter, @Nullable Quote quote, Place place, String href) {}
