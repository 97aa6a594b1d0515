package pinakes.query;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of an answer make a tree of it, from {@code #+ tree:} in the header of a query.
 *
 * @param branch column whose values head the trees, or none where the roots stand alone
 * @param node column that identifies a node: equal values are the same node
 * @param parent column with the node above; unbound, or a value that is no node, means a root
 */
public record TreeColumns(@Nullable String branch, String node, String parent) {}
