/** Readings that mean one work, author, venue or technique, made one. */
@NullMarked
package pinakes.resolve;

import org.jspecify.annotations.NullMarked;
