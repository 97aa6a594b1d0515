package pinakes.pages;

import org.jspecify.annotations.Nullable;

/**
 * A problem of a list.
 *
 * @param rule its id
 * @param about the entry or section that has it; null: not stated
 */
record Found(String rule, Words severity, Text message, Place place, @Nullable Ref about) {}
