package pinakes.diff;

import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One of the two that are compared.
 *
 * @param name what a reader calls it: a publication's number, a file, a commit
 * @param data its graphs, read within transactions of their own
 * @param digest of its quads, as its manifest has it
 * @param time when it came to be, as its files or its commit tell; never the time of the comparison
 */
public record Version(String name, DatasetGraph data, String digest, Instant time) {}
