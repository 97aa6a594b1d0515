package pinakes.catalogue;

import pinakes.source.Rule;

/**
 * Why an entry is not held to mention a work that it may mention.
 *
 * @param rule what it is reported as
 * @param message in one sentence
 */
public record Doubt(Rule rule, String message) {}
