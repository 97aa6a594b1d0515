package pinakes.export;

import org.apache.jena.graph.Node;

/**
 * A stretch of a file.
 *
 * @param positions whether it is the last part of the file, with the positions
 * @param graph the graph spoken of; the default graph where the syntax knows no others
 * @param group the kinds of resources spoken of
 */
record Place(boolean positions, Node graph, Kind.Group group) {}
