package pinakes.catalogue;

/**
 * A link of an entry.
 *
 * @param kind what it leads to
 * @param target the target as it stands in the list, trimmed
 */
public record Link(LinkKind kind, String target) {}
