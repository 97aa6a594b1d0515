/** A graph on disk: written whole, published at once, opened, read. */
@NullMarked
package pinakes.store;

import org.jspecify.annotations.NullMarked;
